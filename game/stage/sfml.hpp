#pragma once
// The one place that knows which SFML this is. Everything below speaks as SFML 3 does (events as
// small structs, named enums) and compiles against 2.5, 2.6 and 3. Only .cpp files include it.
#include <SFML/Audio.hpp>
#include <SFML/Graphics.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace podium::stage::sfml {

struct Size {
    unsigned width = 0;
    unsigned height = 0;
};

// Events.
struct WindowClosed {};
struct WindowResized {
    Size size;
};
struct WindowFocusLost {};
struct WindowFocusGained {};
enum class ShiftKey { Up, Down };
enum class ControlKey { Up, Down };
struct KeyDown {
    sf::Keyboard::Key key;
    ShiftKey shift = ShiftKey::Up;
    ControlKey control = ControlKey::Up; ///< on a Mac, the command key
};
struct TextTyped {
    char32_t letter = 0;
};
struct PointerMoved {
    int x = 0;
    int y = 0;
};
struct PointerPressed {
    sf::Mouse::Button button;
    int x = 0;
    int y = 0;
};
struct JoystickPressed {
    unsigned pad = 0;
    unsigned button = 0;
};
struct JoystickMoved {
    unsigned pad = 0;
    sf::Joystick::Axis axis;
    float position = 0; ///< -100 to 100
};
struct JoystickGone {
    unsigned pad = 0;
};
struct OtherEvent {};
using Event = std::variant<OtherEvent, WindowClosed, WindowResized, WindowFocusLost,
    WindowFocusGained, KeyDown, TextTyped, PointerMoved, PointerPressed, JoystickPressed,
    JoystickMoved, JoystickGone>;

enum class Cover { Window, FullScreen };

/// Either of the two keys that pasting is asked for with.
inline KeyDown keyDown(const auto& key) {
    return {key.code, key.shift ? ShiftKey::Down : ShiftKey::Up,
        key.control || key.system ? ControlKey::Down : ControlKey::Up};
}

#if SFML_VERSION_MAJOR >= 3

inline Event translated(const sf::Event& event) {
    if (event.is<sf::Event::Closed>()) return WindowClosed{};
    if (event.is<sf::Event::FocusLost>()) return WindowFocusLost{};
    if (event.is<sf::Event::FocusGained>()) return WindowFocusGained{};
    if (const auto* resized = event.getIf<sf::Event::Resized>())
        return WindowResized{{resized->size.x, resized->size.y}};
    if (const auto* key = event.getIf<sf::Event::KeyPressed>()) return keyDown(*key);
    if (const auto* text = event.getIf<sf::Event::TextEntered>()) return TextTyped{text->unicode};
    if (const auto* mouse = event.getIf<sf::Event::MouseMoved>())
        return PointerMoved{mouse->position.x, mouse->position.y};
    if (const auto* mouse = event.getIf<sf::Event::MouseButtonPressed>())
        return PointerPressed{mouse->button, mouse->position.x, mouse->position.y};
    if (const auto* pad = event.getIf<sf::Event::JoystickButtonPressed>())
        return JoystickPressed{pad->joystickId, pad->button};
    if (const auto* pad = event.getIf<sf::Event::JoystickMoved>())
        return JoystickMoved{pad->joystickId, pad->axis, pad->position};
    if (const auto* pad = event.getIf<sf::Event::JoystickDisconnected>())
        return JoystickGone{pad->joystickId};
    return OtherEvent{};
}

template <typename Window>
std::optional<Event> nextEvent(Window& window) {
    const auto event = window.pollEvent();
    return event ? std::optional(translated(*event)) : std::nullopt;
}

inline void openWindow(
    sf::RenderWindow& window, Size size, const std::string& title, Cover cover, unsigned samples) {
    sf::ContextSettings settings;
    settings.antiAliasingLevel = samples;
    const auto state = cover == Cover::FullScreen ? sf::State::Fullscreen : sf::State::Windowed;
    window.create(
        sf::VideoMode({size.width, size.height}), title, sf::Style::Default, state, settings);
}
inline Size desktop() {
    const auto size = sf::VideoMode::getDesktopMode().size;
    return {size.x, size.y};
}
inline bool create(sf::RenderTexture& texture, Size size, unsigned samples) {
    sf::ContextSettings settings;
    settings.antiAliasingLevel = samples;
    return texture.resize({size.width, size.height}, settings);
}
inline sf::Image image(Size size, sf::Color colour) {
    return sf::Image({size.width, size.height}, colour);
}
inline void setPixel(sf::Image& image, unsigned x, unsigned y, sf::Color colour) {
    image.setPixel({x, y}, colour);
}
inline sf::Color pixel(const sf::Image& image, unsigned x, unsigned y) {
    return image.getPixel({x, y});
}
inline bool openFont(sf::Font& font, const std::string& file) { return font.openFromFile(file); }
inline const sf::Glyph& glyph(sf::Font& font, char32_t letter, unsigned size) {
    return font.getGlyph(letter, size, false);
}
inline sf::FloatRect rect(float x, float y, float w, float h) { return {{x, y}, {w, h}}; }
inline float left(const auto& r) { return static_cast<float>(r.position.x); }
inline float top(const auto& r) { return static_cast<float>(r.position.y); }
inline float wide(const auto& r) { return static_cast<float>(r.size.x); }
inline float high(const auto& r) { return static_cast<float>(r.size.y); }
inline sf::Vertex vertex(sf::Vector2f at, sf::Color colour, sf::Vector2f texel) {
    return {at, colour, texel};
}
inline bool loadStereo(
    sf::SoundBuffer& buffer, const std::vector<std::int16_t>& interleaved, unsigned rate) {
    return buffer.loadFromSamples(interleaved.data(), interleaved.size(), 2, rate,
        {sf::SoundChannel::FrontLeft, sf::SoundChannel::FrontRight});
}
inline void setLooping(sf::Sound& sound, bool looping) { sound.setLooping(looping); }

#else

inline Event translated(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::Closed: return WindowClosed{};
    case sf::Event::LostFocus: return WindowFocusLost{};
    case sf::Event::GainedFocus: return WindowFocusGained{};
    case sf::Event::Resized: return WindowResized{{event.size.width, event.size.height}};
    case sf::Event::KeyPressed: return keyDown(event.key);
    case sf::Event::TextEntered: return TextTyped{event.text.unicode};
    case sf::Event::MouseMoved: return PointerMoved{event.mouseMove.x, event.mouseMove.y};
    case sf::Event::MouseButtonPressed:
        return PointerPressed{event.mouseButton.button, event.mouseButton.x, event.mouseButton.y};
    case sf::Event::JoystickButtonPressed:
        return JoystickPressed{event.joystickButton.joystickId, event.joystickButton.button};
    case sf::Event::JoystickMoved:
        return JoystickMoved{
            event.joystickMove.joystickId, event.joystickMove.axis, event.joystickMove.position};
    case sf::Event::JoystickDisconnected: return JoystickGone{event.joystickConnect.joystickId};
    default: return OtherEvent{};
    }
}

template <typename Window>
std::optional<Event> nextEvent(Window& window) {
    sf::Event event;
    return window.pollEvent(event) ? std::optional(translated(event)) : std::nullopt;
}

inline void openWindow(
    sf::RenderWindow& window, Size size, const std::string& title, Cover cover, unsigned samples) {
    sf::ContextSettings settings;
    settings.antialiasingLevel = samples;
    const auto style = cover == Cover::FullScreen ? sf::Style::Fullscreen : sf::Style::Default;
    window.create(sf::VideoMode(size.width, size.height), title, style, settings);
}
inline Size desktop() {
    const auto mode = sf::VideoMode::getDesktopMode();
    return {mode.width, mode.height};
}
inline bool create(sf::RenderTexture& texture, Size size, unsigned samples) {
    sf::ContextSettings settings;
    settings.antialiasingLevel = samples;
    return texture.create(size.width, size.height, settings);
}
inline sf::Image image(Size size, sf::Color colour) {
    sf::Image image;
    image.create(size.width, size.height, colour);
    return image;
}
inline void setPixel(sf::Image& image, unsigned x, unsigned y, sf::Color colour) {
    image.setPixel(x, y, colour);
}
inline sf::Color pixel(const sf::Image& image, unsigned x, unsigned y) {
    return image.getPixel(x, y);
}
inline bool openFont(sf::Font& font, const std::string& file) { return font.loadFromFile(file); }
inline const sf::Glyph& glyph(sf::Font& font, char32_t letter, unsigned size) {
    return font.getGlyph(letter, size, false);
}
inline sf::FloatRect rect(float x, float y, float w, float h) { return {x, y, w, h}; }
inline float left(const auto& r) { return static_cast<float>(r.left); }
inline float top(const auto& r) { return static_cast<float>(r.top); }
inline float wide(const auto& r) { return static_cast<float>(r.width); }
inline float high(const auto& r) { return static_cast<float>(r.height); }
inline sf::Vertex vertex(sf::Vector2f at, sf::Color colour, sf::Vector2f texel) {
    return {at, colour, texel};
}
inline bool loadStereo(
    sf::SoundBuffer& buffer, const std::vector<std::int16_t>& interleaved, unsigned rate) {
    return buffer.loadFromSamples(interleaved.data(), interleaved.size(), 2, rate);
}
inline void setLooping(sf::Sound& sound, bool looping) { sound.setLoop(looping); }

#endif

/// What was copied last, here or elsewhere, as UTF-8.
inline std::string clipboard() {
    const auto text = sf::Clipboard::getString().toUtf8();
    return {text.begin(), text.end()};
}
inline sf::Image picture(const sf::RenderTexture& texture) {
    return texture.getTexture().copyToImage();
}
inline std::optional<sf::Image> picture(const sf::RenderWindow& window) {
    const auto size = window.getSize();
    sf::Texture texture;
#if SFML_VERSION_MAJOR >= 3
    if (!texture.resize(size)) return std::nullopt;
#else
    if (!texture.create(size.x, size.y)) return std::nullopt;
#endif
    texture.update(window);
    return texture.copyToImage();
}

} // namespace podium::stage::sfml
