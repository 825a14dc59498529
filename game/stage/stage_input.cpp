#include "game/stage/stage_input.hpp"
#include <SFML/Window/Event.hpp>
#include <array>

namespace podium::stage {

namespace {

KeyCode letterOf(sf::Keyboard::Key key) {
    switch (key) {
    case sf::Keyboard::A: return KeyCode::A;
    case sf::Keyboard::B: return KeyCode::B;
    case sf::Keyboard::C: return KeyCode::C;
    case sf::Keyboard::D: return KeyCode::D;
    case sf::Keyboard::M: return KeyCode::M;
    case sf::Keyboard::P: return KeyCode::P;
    case sf::Keyboard::S: return KeyCode::S;
    case sf::Keyboard::Num1:
    case sf::Keyboard::Numpad1: return KeyCode::One;
    case sf::Keyboard::Num2:
    case sf::Keyboard::Numpad2: return KeyCode::Two;
    case sf::Keyboard::Num3:
    case sf::Keyboard::Numpad3: return KeyCode::Three;
    case sf::Keyboard::Num4:
    case sf::Keyboard::Numpad4: return KeyCode::Four;
    default: return KeyCode::Other;
    }
}

KeyCode keyOf(const sf::Event::KeyEvent& event) {
    switch (event.code) {
    case sf::Keyboard::Up: return KeyCode::Up;
    case sf::Keyboard::Down: return KeyCode::Down;
    case sf::Keyboard::Left: return KeyCode::Left;
    case sf::Keyboard::Right: return KeyCode::Right;
    case sf::Keyboard::Enter: return KeyCode::Enter;
    case sf::Keyboard::Space: return KeyCode::Space;
    case sf::Keyboard::Escape: return KeyCode::Escape;
    case sf::Keyboard::Tab: return event.shift ? KeyCode::BackTab : KeyCode::Tab;
    case sf::Keyboard::Backspace: return KeyCode::Backspace;
    case sf::Keyboard::Delete: return KeyCode::Delete;
    case sf::Keyboard::F1: return KeyCode::F1;
    case sf::Keyboard::F11: return KeyCode::F11;
    default: return letterOf(event.code);
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
    case sf::Joystick::X: return PadAxis::Across;
    case sf::Joystick::Y: return PadAxis::Along;
    case sf::Joystick::PovX: return PadAxis::CrossAcross;
    case sf::Joystick::PovY: return PadAxis::CrossAlong;
    default: return std::nullopt;
    }
}

std::optional<RawInput> moved(const sf::Event::JoystickMoveEvent& event) {
    const auto axis = axisOf(event.axis);
    if (!axis) return std::nullopt;
    const int pad = static_cast<int>(event.joystickId);
    return PadMoved{pad, *axis, event.position / 100}; // SFML counts from -100 to 100
}

std::optional<RawInput> pressed(const sf::Event::MouseButtonEvent& event, const Canvas& canvas) {
    if (event.button != sf::Mouse::Left) return std::nullopt;
    return MousePressed{canvas.toVirtual(event.x, event.y)};
}

} // namespace

std::optional<RawInput> rawInput(const sf::Event& event, const Canvas& canvas) {
    switch (event.type) {
    case sf::Event::KeyPressed: return KeyPressed{keyOf(event.key)};
    case sf::Event::TextEntered: return Typed{event.text.unicode};
    case sf::Event::MouseMoved:
        return MouseMoved{canvas.toVirtual(event.mouseMove.x, event.mouseMove.y)};
    case sf::Event::MouseButtonPressed: return pressed(event.mouseButton, canvas);
    case sf::Event::JoystickButtonPressed:
        return PadPressed{static_cast<int>(event.joystickButton.joystickId),
            buttonOf(event.joystickButton.button)};
    case sf::Event::JoystickMoved: return moved(event.joystickMove);
    case sf::Event::LostFocus: return FocusLost{};
    case sf::Event::GainedFocus: return FocusGained{};
    case sf::Event::Closed: return Closed{};
    default: return std::nullopt;
    }
}

} // namespace podium::stage
