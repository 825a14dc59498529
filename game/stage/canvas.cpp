#include "game/stage/canvas.hpp"
#include "game/stage/art/photo.hpp"
#include "game/stage/press/press.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/theme/colours.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr Box wholeCanvas{0, 0, 1920, 1080};

Box around(const std::vector<sf::Vertex>& corners, std::size_t first) {
    float left = 1e9f, top = 1e9f, right = -1e9f, bottom = -1e9f;
    for (std::size_t i = first; i < corners.size(); ++i) {
        left = std::min(left, corners[i].position.x);
        top = std::min(top, corners[i].position.y);
        right = std::max(right, corners[i].position.x);
        bottom = std::max(bottom, corners[i].position.y);
    }
    return {left, top, right - left, bottom - top};
}

} // namespace

Canvas::Canvas(const std::filesystem::path& fonts) : m_press(std::make_unique<Press>(fonts)) {}
Canvas::~Canvas() = default;

void Canvas::frame(sf::RenderTarget& target) {
    const auto size = target.getSize();
    rehearse(static_cast<int>(size.x), static_cast<int>(size.y));
    m_press->target = &target;
    if (!m_press->sprites) m_press->sprites = SoftSprites::paint();
    target.setView(
        sf::View(sfml::rect(0, 0, static_cast<float>(size.x), static_cast<float>(size.y))));
    target.clear(sf::Color::Black);
}

void Canvas::rehearse(int deviceWidth, int deviceHeight) {
    m_press->target = nullptr;
    m_press->fit(deviceWidth, deviceHeight);
    m_press->batches.forget();
    m_press->placed.clear();
    carry({}, 1);
}

void Canvas::finish() {
    if (m_press->target) m_press->batches.print(*m_press->target);
}

sf::RenderTarget& Canvas::target() {
    finish();
    return *m_press->target;
}

int Canvas::drawCalls() const { return m_press->batches.calls(); }
float Canvas::scale() const { return m_press->scale; }

Box Canvas::whole() const {
    const Press& press = *m_press;
    return {-press.origin.x / press.scale, -press.origin.y / press.scale,
        press.deviceWidth / press.scale, press.deviceHeight / press.scale};
}

Point Canvas::toVirtual(int deviceX, int deviceY) const {
    return {(static_cast<float>(deviceX) + .5f - m_press->origin.x) / m_press->scale,
        (static_cast<float>(deviceY) + .5f - m_press->origin.y) / m_press->scale};
}

Box Canvas::snapped(Box box) const {
    const Press& press = *m_press;
    const auto snap = [&](float value, float origin) {
        return (std::round(value * press.scale + origin) - origin) / press.scale;
    };
    const float x = snap(box.x, press.origin.x), y = snap(box.y, press.origin.y);
    return {x, y, snap(box.right(), press.origin.x) - x, snap(box.bottom(), press.origin.y) - y};
}

void Canvas::draw(const Mesh& mesh, Blend blend) { draw(mesh, {}, 1, 1, blend); }

void Canvas::draw(const Mesh& mesh, Point moved, float scaled, float opacity, Blend blend) {
    if (!m_press->target || mesh.corners.empty()) return;
    std::vector<sf::Vertex> corners;
    corners.reserve(mesh.corners.size());
    for (const Vertex& corner : mesh.corners) {
        const Point at{corner.at.x * scaled + moved.x, corner.at.y * scaled + moved.y};
        corners.push_back(
            sfml::vertex(m_press->device(at), m_press->colour(faded(corner.colour, opacity)),
                {SoftSprites::white.x, SoftSprites::white.y}));
    }
    auto& all = m_press->batches.open(m_press->sprites.get(), blend, around(corners, 0));
    all.insert(all.end(), corners.begin(), corners.end());
}

void Canvas::glow(Point centre, float rx, float ry, Colour colour, float opacity) {
    m_press->sprite({centre.x - rx, centre.y - ry, 2 * rx, 2 * ry}, SoftSprites::glow,
        faded(colour, opacity), Blend::Add);
}

void Canvas::shadow(Box box, float radius, float lean, float opacity) {
    m_press->nineSlice({box.x, box.y + 16, box.w, box.h}, std::max(36.f, radius), lean,
        faded(colours::ink950, opacity));
}

void Canvas::halo(Box box, float reach, Colour colour, float opacity, float lean) {
    m_press->nineSlice(box, reach, lean, faded(colour, opacity));
}

void Canvas::photo(const Photo& photo, Box box) {
    if (!m_press->target) return;
    std::vector<sf::Vertex> corners;
    const auto corner = [&](float x, float y) {
        corners.push_back(sfml::vertex(m_press->device({box.x + x * box.w, box.y + y * box.h}),
            m_press->colour(colours::white), {x * photo.wide(), y * photo.high()}));
    };
    for (const auto& [x, y] :
        {Point{0, 0}, Point{1, 0}, Point{1, 1}, Point{0, 0}, Point{1, 1}, Point{0, 1}})
        corner(x, y);
    auto& all = m_press->batches.open(photo.texture(), Blend::Over, around(corners, 0));
    all.insert(all.end(), corners.begin(), corners.end());
}

float Canvas::width(const Line& line) {
    const auto words = lettersOf(line.words);
    return widthOf(m_press->types.typeFor(line.face, words), words, line.size, line.tracking);
}

Box Canvas::words(const Line& line, float x, float y, const Box* room) {
    const Setting setting = m_press->set(line, x, y);
    m_press->letters(setting, Tint{line.colour, line.colour, line.colour, 0, 0, 0});
    const float opacity = m_press->opacity * static_cast<float>(line.colour.a) / 255;
    m_press->place(
        {Placed::Kind::Words, line.words, setting.ink, room ? *room : wholeCanvas, opacity});
    return setting.ink;
}

void Canvas::titleWords(const Line& line, float x, float y, float drop, float widest) {
    Line fitted = line;
    if (const float wide = width(line); wide > widest) fitted.size *= widest / wide;
    const float s = fitted.size;
    Line below = fitted;
    below.colour = colours::ink900;
    m_press->letters(m_press->set(below, x, y + drop), Tint::flat(below.colour));
    // LOOK.md, section 4: white, cream and gold at these heights of the line.
    const Tint tint{
        hex(0xFFFFFF), hex(0xFFF1CF), hex(0xFFD27A), y - .29f * s, y + .19f * s, y + .55f * s};
    const Setting setting = m_press->set(fitted, x, y);
    m_press->letters(setting, tint);
    m_press->place({Placed::Kind::Words, line.words, setting.ink, wholeCanvas, m_press->opacity});
}

void Canvas::shift(Point by, float opacity) {
    Press& press = *m_press;
    press.shiftedBy = {press.carriedBy.x + by.x, press.carriedBy.y + by.y};
    press.opacity = press.carriedOpacity * opacity;
}

void Canvas::carry(Point by, float opacity) {
    m_press->carriedBy = by;
    m_press->carriedOpacity = opacity;
    shift({}, 1);
}

void Canvas::note(const std::string& part, Box box) {
    m_press->place({Placed::Kind::Part, part, box, wholeCanvas, m_press->opacity});
}

void Canvas::cover(Box box) {
    std::erase_if(m_press->placed, [&](const Placed& each) {
        return each.box.x >= box.x && each.box.right() <= box.right() && each.box.y >= box.y &&
            each.box.bottom() <= box.bottom();
    });
}

const std::vector<Placed>& Canvas::placed() const { return m_press->placed; }

} // namespace podium::stage
