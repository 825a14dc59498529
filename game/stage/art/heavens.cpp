#include "game/stage/art/heavens.hpp"
#include <cmath>

namespace podium::stage {

Mesh skyMesh(const Outlook& outlook) {
    const SceneSetting& setting = outlook.setting;
    Stops stops;
    for (std::size_t i = 0; i < setting.skyAt.size(); ++i)
        stops.push_back({setting.skyAt[i], outlook.colours.sky[i]});
    Mesh mesh;
    const Box& whole = outlook.whole;
    mesh.box({whole.x, whole.y, whole.w, setting.horizon + 2 - whole.y}, Colour{});
    return shaded(mesh, stops, 0, setting.horizon + 2);
}

namespace {

constexpr int starsOverTheCanvas = 150;

Star starWithin(const Box& sky, const Outlook& outlook, Seeded& chance) {
    const float x = sky.x + chance.next() * sky.w;
    const float y = sky.y + std::pow(chance.next(), 1.5f) * sky.h;
    const float low = std::max(0.f, y / outlook.setting.horizon);
    const float opacity = outlook.colours.stars * (1 - low) * chance.between(.25f, 1);
    return {{x, y}, chance.between(.8f, 2.3f), opacity};
}

/// For windows of another shape than the canvas.
void starsBeyond(std::vector<Star>& shown, const Box& sky, const Outlook& outlook) {
    const Box& whole = outlook.whole;
    const Box all{whole.x, whole.y, whole.w, sky.bottom() - whole.y};
    Seeded chance(outlook.setting.seed + 2);
    const auto count = static_cast<int>(starsOverTheCanvas * all.w * all.h / (sky.w * sky.h));
    for (int i = 0; i < count; ++i)
        if (const Star star = starWithin(all, outlook, chance); !sky.holds(star.at))
            shown.push_back(star);
}

} // namespace

std::vector<Star> stars(const Outlook& outlook, Seeded& chance) {
    constexpr float faintest = .06f;
    const Box sky{0, 0, Outlook::canvasWidth, outlook.setting.horizon * .78f};
    std::vector<Star> shown;
    shown.reserve(starsOverTheCanvas);
    for (int i = 0; i < starsOverTheCanvas; ++i) shown.push_back(starWithin(sky, outlook, chance));
    starsBeyond(shown, sky, outlook);
    std::erase_if(shown, [](const Star& star) { return star.opacity <= faintest; });
    return shown;
}

Mesh starMesh(const std::vector<Star>& stars, float seconds) {
    constexpr Colour light = hex(0xFFF4DC);
    Mesh mesh;
    for (const Star& star : stars) {
        const float pace = .4f + std::fmod(star.at.x * .37f, 1.f), turn = star.at.y;
        const float twinkle = seconds > 0 ? .8f + .2f * std::sin(seconds * pace + turn) : 1;
        const Colour colour = faded(light, star.opacity * twinkle);
        const float r = star.radius;
        std::array<Point, 8> corners;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const float angle = (static_cast<float>(i) + .5f) * 3.14159265f / 4;
            corners[i] = {star.at.x + std::cos(angle) * r, star.at.y + std::sin(angle) * r};
        }
        for (std::size_t i = 2; i < corners.size(); ++i)
            mesh.triangle({corners[0], colour}, {corners[i - 1], colour}, {corners[i], colour});
    }
    return mesh;
}

bool sunMoves(const SceneSetting& setting) { return setting.sun.disc == SunDisc::Hidden; }

Drawing sunLight(const Outlook& outlook) {
    const SceneSun& sun = outlook.setting.sun;
    const float strength = outlook.colours.sun, horizon = outlook.setting.horizon;
    const float reach = sun.radius * sun.glow;
    Drawing drawing;
    if (strength <= 0) return drawing;
    glow(drawing.light(), sun.at, reach, reach, hex(0xFF7A3C), .46f * strength);
    glow(drawing.light(), sun.at, reach * .54f, reach * .54f, hex(0xFFB050), .52f * strength);
    glow(drawing.light(), {sun.at.x, horizon - 4}, Outlook::canvasWidth * .62f, 150, hex(0xFF9A50),
        .34f * strength);
    if (sun.disc == SunDisc::Hidden) return drawing;
    Mesh disc;
    disc.disc(sun.at, sun.radius, Colour{});
    drawing.over().add(shaded(disc, {{0, hex(0xFFF6D2)}, {.55f, hex(0xFFDD86)}, {1, hex(0xFF9E4A)}},
        sun.at.y - sun.radius, sun.at.y + sun.radius));
    glow(drawing.light(), {sun.at.x, sun.at.y - sun.radius * .1f}, sun.radius * 1.35f,
        sun.radius * 1.35f, hex(0xFFF0C0), .4f * strength);
    return drawing;
}

} // namespace podium::stage
