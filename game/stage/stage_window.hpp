#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/sfml.hpp"

namespace podium::stage {

/// The window: its size, full screen and back, and what it hears.
class StageWindow {
public:
    StageWindow(sfml::Size size, sfml::Cover cover);
    void cover(sfml::Cover cover); ///< changes only when it is another
    std::vector<sfml::Event> events();
    sf::RenderTarget& target() { return m_window; }
    void display() { m_window.display(); }

private:
    void open();
    void resized(sfml::Size size);
    sf::RenderWindow m_window;
    sfml::Size m_size; ///< when it does not cover the screen
    sfml::Cover m_cover;
};

/// Renders a picture off the screen, at any size, and writes it as PNG.
class Photograph {
public:
    static Expected<std::unique_ptr<Photograph>> of(sfml::Size size);
    sf::RenderTarget& target() { return m_texture; }
    Expected<void> write(const std::filesystem::path& png);

private:
    sf::RenderTexture m_texture;
};

} // namespace podium::stage
