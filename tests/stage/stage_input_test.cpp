#include "game/stage/stage_input.hpp"
#include "tests/support/catch.hpp"

using namespace podium::stage;

namespace {

/// A window of half the canvas' size, so that a place in it counts double.
Canvas& halfSize() {
    static Canvas canvas(PODIUM_BINARY_DIR "/share/podium/fonts");
    canvas.rehearse(960, 540);
    return canvas;
}

template <typename T>
T read(const sfml::Event& event) {
    const auto raw = rawInput(event, halfSize());
    REQUIRE(raw);
    REQUIRE(std::holds_alternative<T>(*raw));
    return std::get<T>(*raw);
}

} // namespace

TEST_CASE("The buttons of a gamepad are told by their number, as Linux counts them") {
    CHECK(read<PadPressed>(sfml::JoystickPressed{1, 0}).button == PadButton::A);
    CHECK(read<PadPressed>(sfml::JoystickPressed{1, 0}).pad == 1);
    CHECK(read<PadPressed>(sfml::JoystickPressed{0, 7}).button == PadButton::Start);
    CHECK(read<PadPressed>(sfml::JoystickPressed{0, 31}).button == PadButton::Other);
}

TEST_CASE("A gamepad that is unplugged is told of by its number") {
    CHECK(read<PadGone>(sfml::JoystickGone{2}).pad == 2);
    sf::Event unplugged{};
    unplugged.type = sf::Event::JoystickDisconnected;
    unplugged.joystickConnect.joystickId = 3;
    CHECK(read<PadGone>(sfml::translated(unplugged)).pad == 3);
}

TEST_CASE("Sticks and directional pads run from -1 to 1, and triggers are left alone") {
    const PadMoved up = read<PadMoved>(sfml::JoystickMoved{0, sf::Joystick::Axis::PovY, -100});
    CHECK(up.axis == PadAxis::CrossAlong);
    CHECK(up.position == -1);
    CHECK(read<PadMoved>(sfml::JoystickMoved{0, sf::Joystick::Axis::X, 50}).position == .5f);
    CHECK_FALSE(rawInput(sfml::JoystickMoved{0, sf::Joystick::Axis::Z, 100}, halfSize()));
}

TEST_CASE("Shift turns Tab around, and both rows of numbers answer") {
    const auto key = [](sf::Keyboard::Key which, sfml::ShiftKey shift = sfml::ShiftKey::Up) {
        return read<KeyPressed>(sfml::KeyDown{which, shift}).key;
    };
    CHECK(key(sf::Keyboard::Key::Tab) == KeyCode::Tab);
    CHECK(key(sf::Keyboard::Key::Tab, sfml::ShiftKey::Down) == KeyCode::BackTab);
    CHECK(key(sf::Keyboard::Key::Num3) == KeyCode::Three);
    CHECK(key(sf::Keyboard::Key::Numpad3) == KeyCode::Three);
    CHECK(key(sf::Keyboard::Key::Q) == KeyCode::Other);
}

TEST_CASE("Control and V paste, as Shift and Insert do; each alone means nothing") {
    using Key = sf::Keyboard::Key;
    const auto key = [](const sfml::KeyDown& event) { return read<KeyPressed>(event).key; };
    CHECK(key({Key::V, sfml::ShiftKey::Up, sfml::ControlKey::Down}) == KeyCode::Paste);
    CHECK(key({Key::Insert, sfml::ShiftKey::Down}) == KeyCode::Paste);
    CHECK(key({Key::V}) == KeyCode::Other);
    CHECK(key({Key::Insert}) == KeyCode::Other);
    sf::Event pressed{};
    pressed.type = sf::Event::KeyPressed;
    pressed.key.code = Key::V;
    pressed.key.control = true;
    CHECK(key(std::get<sfml::KeyDown>(sfml::translated(pressed))) == KeyCode::Paste);
}

TEST_CASE("A click counts where it is on the canvas, and only with the left button") {
    const MousePressed click =
        read<MousePressed>(sfml::PointerPressed{sf::Mouse::Button::Left, 480, 270});
    CHECK(click.at.x == Approx(960).margin(1)); // the middle of a pixel
    CHECK(click.at.y == Approx(540).margin(1));
    CHECK_FALSE(rawInput(sfml::PointerPressed{sf::Mouse::Button::Right, 480, 270}, halfSize()));
}

/// SFML copies plain letters alone, but reads whatever other programs have copied.
TEST_CASE("What was copied is read from the clipboard as it is written", "[display]") {
    const std::string words = "Twelve boats came in.\nThe last of them sank.";
    sf::Clipboard::setString(words);
    CHECK(sfml::clipboard() == words);
}
