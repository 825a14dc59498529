#include "game/stage/stage_input.hpp"
#include <array>

namespace podium::stage {

namespace {

KeyCode letterOf(sf::Keyboard::Key key) {
    switch (key) {
    case sf::Keyboard::Key::A: return KeyCode::A;
    case sf::Keyboard::Key::B: return KeyCode::B;
    case sf::Keyboard::Key::C: return KeyCode::C;
    case sf::Keyboard::Key::D: return KeyCode::D;
    case sf::Keyboard::Key::E: return KeyCode::E;
    case sf::Keyboard::Key::F: return KeyCode::F;
    case sf::Keyboard::Key::M: return KeyCode::M;
    case sf::Keyboard::Key::P: return KeyCode::P;
    case sf::Keyboard::Key::S: return KeyCode::S;
    case sf::Keyboard::Key::W: return KeyCode::W;
    default: return KeyCode::Other;
    }
}

KeyCode figureOf(sf::Keyboard::Key key) {
    switch (key) {
    case sf::Keyboard::Key::Num1:
    case sf::Keyboard::Key::Numpad1: return KeyCode::One;
    case sf::Keyboard::Key::Num2:
    case sf::Keyboard::Key::Numpad2: return KeyCode::Two;
    case sf::Keyboard::Key::Num3:
    case sf::Keyboard::Key::Numpad3: return KeyCode::Three;
    case sf::Keyboard::Key::Num4:
    case sf::Keyboard::Key::Numpad4: return KeyCode::Four;
    case sf::Keyboard::Key::Num5:
    case sf::Keyboard::Key::Numpad5: return KeyCode::Five;
    case sf::Keyboard::Key::Num6:
    case sf::Keyboard::Key::Numpad6: return KeyCode::Six;
    default: return letterOf(key);
    }
}

bool pastes(const sfml::KeyDown& event) {
    if (event.key == sf::Keyboard::Key::V) return event.control == sfml::ControlKey::Down;
    return event.key == sf::Keyboard::Key::Insert && event.shift == sfml::ShiftKey::Down;
}

KeyCode keyOf(const sfml::KeyDown& event) {
    if (pastes(event)) return KeyCode::Paste;
    switch (event.key) {
    case sf::Keyboard::Key::Up: return KeyCode::Up;
    case sf::Keyboard::Key::Down: return KeyCode::Down;
    case sf::Keyboard::Key::Left: return KeyCode::Left;
    case sf::Keyboard::Key::Right: return KeyCode::Right;
    case sf::Keyboard::Key::Enter: return KeyCode::Enter;
    case sf::Keyboard::Key::Space: return KeyCode::Space;
    case sf::Keyboard::Key::Escape: return KeyCode::Escape;
    case sf::Keyboard::Key::Tab:
        return event.shift == sfml::ShiftKey::Down ? KeyCode::BackTab : KeyCode::Tab;
    case sf::Keyboard::Key::Backspace: return KeyCode::Backspace;
    case sf::Keyboard::Key::Delete: return KeyCode::Delete;
    case sf::Keyboard::Key::F1: return KeyCode::F1;
    case sf::Keyboard::Key::F11: return KeyCode::F11;
    case sf::Keyboard::Key::PageUp: return KeyCode::PageUp;
    case sf::Keyboard::Key::PageDown: return KeyCode::PageDown;
    default: return figureOf(event.key);
    }
}

// The order in which Linux and Windows number the buttons of an Xbox pad.
PadButton buttonOf(unsigned number) {
    constexpr std::array buttons{PadButton::A, PadButton::B, PadButton::X, PadButton::Y,
        PadButton::LeftShoulder, PadButton::RightShoulder, PadButton::Select, PadButton::Start};
    return number < buttons.size() ? buttons[number] : PadButton::Other;
}

std::optional<PadAxis> axisOf(sf::Joystick::Axis axis) {
    switch (axis) {
    case sf::Joystick::Axis::X: return PadAxis::Across;
    case sf::Joystick::Axis::Y: return PadAxis::Along;
    case sf::Joystick::Axis::PovX: return PadAxis::CrossAcross;
    case sf::Joystick::Axis::PovY: return PadAxis::CrossAlong;
    default: return std::nullopt;
    }
}

/// One kind of event after the other.
struct Reading {
    const Canvas& canvas;
    using Raw = std::optional<RawInput>;
    Raw operator()(const sfml::KeyDown& e) const { return KeyPressed{keyOf(e)}; }
    Raw operator()(const sfml::TextTyped& e) const { return Typed{e.letter}; }
    Raw operator()(const sfml::PointerMoved& e) const {
        return MouseMoved{canvas.toVirtual(e.x, e.y)};
    }
    Raw operator()(const sfml::PointerPressed& e) const {
        if (e.button != sf::Mouse::Button::Left) return std::nullopt;
        return MousePressed{canvas.toVirtual(e.x, e.y)};
    }
    Raw operator()(const sfml::JoystickPressed& e) const {
        return PadPressed{static_cast<int>(e.pad), buttonOf(e.button)};
    }
    Raw operator()(const sfml::JoystickMoved& e) const {
        const auto axis = axisOf(e.axis);
        if (!axis) return std::nullopt;
        return PadMoved{static_cast<int>(e.pad), *axis, e.position / 100};
    }
    Raw operator()(const sfml::JoystickGone& e) const { return PadGone{static_cast<int>(e.pad)}; }
    Raw operator()(const sfml::WindowFocusLost&) const { return FocusLost{}; }
    Raw operator()(const sfml::WindowFocusGained&) const { return FocusGained{}; }
    Raw operator()(const sfml::WindowClosed&) const { return Closed{}; }
    Raw operator()(const sfml::WindowResized&) const { return std::nullopt; }
    Raw operator()(const sfml::OtherEvent&) const { return std::nullopt; }
};

} // namespace

std::optional<RawInput> rawInput(const sfml::Event& event, const Canvas& canvas) {
    return std::visit(Reading{canvas}, event);
}

} // namespace podium::stage
