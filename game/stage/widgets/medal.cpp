#include "game/stage/widgets/medal.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/theme/colours.hpp"
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

struct Alloy {
    Colour hi, middle, lo, ink;
};

constexpr std::array alloys{Alloy{hex(0xFFF4C4), hex(0xFFC93F), hex(0xE09820), hex(0x6B3F00)},
    Alloy{hex(0xFFFFFF), hex(0xC9D2E1), hex(0x8390A9), hex(0x3E4962)},
    Alloy{hex(0xFFD9B0), hex(0xDB9154), hex(0xA8642C), hex(0x3D1C04)}};

Mesh disc(Point centre, float radius, const Stops& stops) {
    Mesh mesh;
    mesh.disc(centre, radius, colours::white);
    return shaded(mesh, stops, centre.y - radius, centre.y + radius);
}

Mesh milledDisc(Point centre, float radius, const Stops& stops) {
    std::vector<Point> edge;
    for (int tooth = 0; tooth < 120; ++tooth) {
        const float angle = static_cast<float>(tooth) / 60 * std::numbers::pi_v<float>;
        const float r = radius * (tooth % 2 == 0 ? 1.012f : .99f);
        edge.push_back({centre.x + std::cos(angle) * r, centre.y + std::sin(angle) * r});
    }
    Mesh mesh;
    for (std::size_t i = 0; i < edge.size(); ++i)
        mesh.triangle({centre, colours::white}, {edge[i], colours::white},
            {edge[(i + 1) % edge.size()], colours::white});
    return shaded(mesh, stops, centre.y - radius, centre.y + radius);
}

/// The stripe of light across it, within its inner circle.
void shine(Mesh& mesh, Point centre, float r) {
    const std::array stripe{Point{-.55f, -.54f}, Point{-.2f, -.743f}, Point{.2f, -.743f},
        Point{-.2f, .743f}, Point{-.62f, .45f}, Point{-.76f, .1f}};
    std::vector<Point> placed;
    for (const Point& p : stripe) placed.push_back({centre.x + p.x * r, centre.y + p.y * r});
    mesh.polygon(placed, hex(0xFFFFFF, .22f));
}

} // namespace

void medal(Canvas& canvas, const Look& look, Point centre, float radius, MedalMetal metal,
    const std::string& number) {
    const Alloy& alloy = alloys[static_cast<std::size_t>(metal)];
    const Stops down{{0, alloy.hi}, {.45f, alloy.middle}, {1, alloy.lo}};
    const Stops up{{0, alloy.lo}, {.6f, alloy.middle}, {1, alloy.hi}};
    Mesh mesh;
    if (look.flat()) {
        mesh.disc(centre, radius, alloy.middle);
    } else {
        mesh.add(milledDisc(centre, radius, down));
        mesh.add(disc(centre, radius * .82f, up));
        mesh.add(disc(centre, radius * .77f, down));
        shine(mesh, centre, radius);
    }
    canvas.draw(mesh);
    if (!number.empty())
        canvas.words({number, Face::Bebas, radius * 1.05f, alloy.ink, Align::Centre}, centre.x,
            centre.y + radius * .03f);
}

} // namespace podium::stage
