#include "game/stage/stage_window.hpp"
#include <algorithm>
#include <string_view>

namespace podium::stage {

namespace {

constexpr unsigned smooth = 4, rough = 0; // samples of a pixel
constexpr sfml::Size smallest{640, 360};  // below this the words cannot be read

void look(sf::RenderTarget& target, sfml::Size size) {
    target.setView(sf::View(
        sfml::rect(0, 0, static_cast<float>(size.width), static_cast<float>(size.height))));
}

/// Who draws here: a graphics card, or a program that only pretends to be one.
std::string_view renderer() {
    constexpr unsigned nameOfRenderer = 0x1F01; // GL_RENDERER
    using GetString = const unsigned char* (*)(unsigned);
    const auto find = reinterpret_cast<GetString>(sf::Context::getFunction("glGetString"));
    const unsigned char* name = find ? find(nameOfRenderer) : nullptr;
    return name ? reinterpret_cast<const char*>(name) : std::string_view{};
}

/// A program pays for every sample of a pixel; without them it draws about three times as fast.
unsigned samplesForWindow() {
    const sf::Context context; // there is none before the window, and nobody can be asked without
    const std::string_view name = renderer();
    const bool software = name.find("llvmpipe") != name.npos || name.find("softpipe") != name.npos;
    return software ? rough : smooth;
}

} // namespace

StageWindow::StageWindow(sfml::Size size, sfml::Cover cover) : m_size(size), m_cover(cover) {
    sf::err().rdbuf(nullptr); // SFML would tell the terminal what only programmers can use
    open();
}

void StageWindow::open() {
    const bool full = m_cover == sfml::Cover::FullScreen;
    sfml::openWindow(
        m_window, full ? sfml::desktop() : m_size, "Podium", m_cover, samplesForWindow());
    m_window.setFramerateLimit(60); // and no vertical sync beside it: not every display has one
    m_window.setKeyRepeatEnabled(false); // a key held down must not run through the screens
}

void StageWindow::cover(sfml::Cover cover) {
    if (cover == m_cover) return;
    m_cover = cover;
    open();
}

std::vector<sfml::Event> StageWindow::events() {
    std::vector<sfml::Event> events;
    while (const auto event = sfml::nextEvent(m_window)) {
        events.push_back(*event);
        if (const auto* change = std::get_if<sfml::WindowResized>(&*event)) resized(change->size);
    }
    return events;
}

void StageWindow::resized(sfml::Size size) {
    const sfml::Size enough{
        std::max(size.width, smallest.width), std::max(size.height, smallest.height)};
    if (enough.width != size.width || enough.height != size.height)
        m_window.setSize({enough.width, enough.height});
    if (m_cover == sfml::Cover::Window) m_size = enough;
    look(m_window, enough);
}

Expected<std::unique_ptr<Photograph>> Photograph::of(sfml::Size size) {
    auto photograph = std::make_unique<Photograph>();
    const bool there = sfml::create(photograph->m_texture, size, smooth) ||
        sfml::create(photograph->m_texture, size, rough);
    if (there) return photograph;
    const std::string pixels = std::to_string(size.width) + " x " + std::to_string(size.height);
    return tl::unexpected(Problems{{"a picture of " + pixels + " pixels cannot be drawn here", {},
        "Ask for a smaller one with --size."}});
}

Expected<void> Photograph::write(const std::filesystem::path& png) {
    m_texture.display();
    if (sfml::picture(m_texture).saveToFile(png.string())) return {};
    return tl::unexpected(Problems{{"the picture cannot be written", {png.string()},
        "Check that the folder is there and may be written to."}});
}

} // namespace podium::stage
