#include "game/stage/intents.hpp"
#include <cmath>

namespace podium::stage {

namespace {

constexpr float pushedFrom = .55f; // beyond this a stick counts as pushed
constexpr float releasedUnder =
    .4f; // and under this as let go, so that a shaky thumb gives one push
constexpr Span firstRepeat = milliseconds(420);
constexpr Span nextRepeat = milliseconds(150);

std::optional<Act> steering(KeyCode key) {
    switch (key) {
    case KeyCode::Up: return Act::Up;
    case KeyCode::Down: return Act::Down;
    case KeyCode::Left: return Act::Left;
    case KeyCode::Right: return Act::Right;
    case KeyCode::Enter: return Act::Choose;
    case KeyCode::Escape: return Act::Back;
    case KeyCode::Tab: return Act::NextTab;
    case KeyCode::BackTab: return Act::PreviousTab;
    case KeyCode::Backspace: return Act::Erase;
    case KeyCode::Delete: return Act::Reset;
    case KeyCode::Paste: return Act::Paste;
    case KeyCode::F1: return Act::Help;
    case KeyCode::F11: return Act::FullScreen;
    case KeyCode::PageUp: return Act::LeapUp;
    case KeyCode::PageDown: return Act::LeapDown;
    default: return std::nullopt;
    }
}

std::optional<Act> shortcut(KeyCode key) {
    switch (key) {
    case KeyCode::Space: return Act::Choose;
    case KeyCode::A: return Act::ChoiceA;
    case KeyCode::B: return Act::ChoiceB;
    case KeyCode::C: return Act::ChoiceC;
    case KeyCode::D: return Act::ChoiceD;
    case KeyCode::E: return Act::ChoiceE;
    case KeyCode::F: return Act::ChoiceF;
    case KeyCode::W: return Act::WalkAway;
    case KeyCode::M: return Act::Mute;
    case KeyCode::P: return Act::Pause;
    case KeyCode::S: return Act::Source;
    default: return std::nullopt;
    }
}

std::optional<Act> numbered(KeyCode key) {
    if (key < KeyCode::One || key > KeyCode::Six) return std::nullopt;
    return static_cast<Act>(
        static_cast<int>(Act::First) + static_cast<int>(key) - static_cast<int>(KeyCode::One));
}

std::optional<Act> meant(KeyCode key, Letters letters) {
    if (const auto act = steering(key)) return act;
    if (letters == Letters::Words) return std::nullopt;
    if (const auto act = shortcut(key)) return act;
    return letters == Letters::Shortcuts ? numbered(key) : std::nullopt;
}

/// While figures are written, letters are shortcuts all the same.
bool isWritten(char32_t letter, Letters letters) {
    if (letters == Letters::Words) return letter >= 0x20 && letter != 0x7F;
    const bool figure = letter >= U'0' && letter <= U'9';
    return letters == Letters::Figures &&
        (figure || letter == U'-' || letter == U'.' || letter == U',');
}

std::optional<Act> meant(PadButton button) {
    switch (button) {
    case PadButton::A: return Act::Choose;
    case PadButton::B: return Act::Back;
    case PadButton::X: return Act::Source;
    case PadButton::Y: return Act::Reset;
    case PadButton::LeftShoulder: return Act::PreviousTab;
    case PadButton::RightShoulder: return Act::NextTab;
    case PadButton::Select: return Act::Help;
    case PadButton::Start: return Act::Pause;
    case PadButton::Other: return std::nullopt;
    }
    return std::nullopt;
}

Act direction(PadAxis axis, float position) {
    if (axis == PadAxis::Across || axis == PadAxis::CrossAcross)
        return position < 0 ? Act::Left : Act::Right;
    return position < 0 ? Act::Up : Act::Down;
}

std::vector<Intent> one(std::optional<Act> act, Device device) {
    return act ? std::vector{Intent{*act, device}} : std::vector<Intent>{};
}

/// What needs no memory: everything but the sticks.
struct Reading {
    Letters letters;
    std::vector<Intent> operator()(const KeyPressed& e) const {
        return one(meant(e.key, letters), Device::Keyboard);
    }
    std::vector<Intent> operator()(const Typed& e) const {
        if (!isWritten(e.letter, letters)) return {};
        return {{Act::Write, Device::Keyboard, {}, e.letter}};
    }
    std::vector<Intent> operator()(const MouseMoved& e) const {
        return {{Act::Point, Device::Mouse, e.at}};
    }
    std::vector<Intent> operator()(const MousePressed& e) const {
        return {{Act::Press, Device::Mouse, e.at}};
    }
    std::vector<Intent> operator()(const PadPressed& e) const {
        return one(meant(e.button), Device::Pad);
    }
    std::vector<Intent> operator()(const PadMoved&) const { return {}; }
    std::vector<Intent> operator()(const PadGone&) const { return {}; }
    std::vector<Intent> operator()(const FocusLost&) const { return {{Act::LookAway}}; }
    std::vector<Intent> operator()(const FocusGained&) const { return {{Act::LookBack}}; }
    std::vector<Intent> operator()(const Closed&) const { return {{Act::Leave}}; }
};

bool ofPad(const RawInput& input) {
    return std::holds_alternative<PadPressed>(input) || std::holds_alternative<PadMoved>(input);
}

} // namespace

std::vector<Intent> Intents::read(const RawInput& input, Letters letters) {
    heed(input);
    if (!m_watched && ofPad(input)) return {};
    if (const auto* moved = std::get_if<PadMoved>(&input)) return pushed(*moved);
    return std::visit(Reading{letters}, input);
}

/// A stick that cannot be heard any more is let go.
void Intents::heed(const RawInput& input) {
    if (const auto* gone = std::get_if<PadGone>(&input))
        std::erase_if(m_held, [&](const auto& held) { return held.first.first == gone->pad; });
    if (std::holds_alternative<FocusLost>(input)) m_held.clear();
    if (std::holds_alternative<FocusLost>(input)) m_watched = false;
    if (std::holds_alternative<FocusGained>(input)) m_watched = true;
}

std::vector<Intent> Intents::pushed(const PadMoved& moved) {
    const std::pair stick{moved.pad, moved.axis};
    const float push = std::abs(moved.position);
    if (push < releasedUnder) m_held.erase(stick);
    if (push < pushedFrom) return {};
    const Act act = direction(moved.axis, moved.position);
    const auto held = m_held.find(stick);
    if (held != m_held.end() && held->second.act == act) return {};
    m_held[stick] = {act, firstRepeat};
    return {{act, Device::Pad}};
}

std::vector<Intent> Intents::pass(Span passed) {
    std::vector<Intent> intents;
    for (auto& [stick, held] : m_held) {
        held.untilRepeat = held.untilRepeat - passed;
        if (held.untilRepeat > Span{}) continue;
        held.untilRepeat = nextRepeat;
        intents.push_back({held.act, Device::Pad});
    }
    return intents;
}

} // namespace podium::stage
