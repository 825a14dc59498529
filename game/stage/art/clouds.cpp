#include "game/stage/art/heavens.hpp"
#include "game/stage/art/outline.hpp"
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

/// One long thin cloud, lit from below.
struct Wisp {
    Point at;
    float width, height;
    float skew; ///< which end is fuller, -.25 to .25
};

std::vector<Point> outlineOf(const Wisp& wisp) {
    const auto [at, w, h, skew] = wisp;
    std::vector<Point> line{{at.x - w / 2, at.y}};
    curve(line, {at.x - w * .28f, at.y - h * (1 + skew)},
        {at.x + w * .12f, at.y - h * (1.2f - skew)}, {at.x + w / 2, at.y});
    curve(line, {at.x + w * .22f, at.y + h * .55f}, {at.x - w * .2f, at.y + h * .5f},
        {at.x - w / 2, at.y});
    line.pop_back();
    return line;
}

Wisp wisp(const SceneCloud& cloud, float depth, float layersAbove, Seeded& chance) {
    const Point middle{cloud.across * Outlook::canvasWidth, cloud.down};
    const float swell = .62f + .5f * std::sin(std::numbers::pi_v<float> * (.15f + .7f * depth));
    const float width = cloud.width * (.42f + chance.next() * .75f) * swell;
    const float height = (7 + chance.next() * 7) * (.8f + width / 900);
    const float x = middle.x + (chance.next() - .5f) * cloud.width * .7f;
    const float y = middle.y + layersAbove * 13 + chance.next() * 5;
    return {{x, y}, width, height, (chance.next() - .5f) * .5f};
}

CloudBank bank(const SceneCloud& cloud, const SkyPalette& colours, Seeded& chance) {
    CloudBank made{{}, cloud.width * 2, cloud.across * Outlook::canvasWidth};
    const auto layers = static_cast<float>(cloud.layers);
    for (int layer = 0; layer < cloud.layers; ++layer) {
        const auto place = static_cast<float>(layer);
        const float depth = place / std::max(layers - 1, 1.f);
        const float opacity = (.16f + .40f * depth) * cloud.strength;
        const Colour lit = mix(colours.cloudTop, colours.cloud, depth);
        made.mesh.polygon(outlineOf(wisp(cloud, depth, place - layers / 2, chance)),
            Fill(faded(mix(lit, colours.cloudTop, .5f), opacity * .55f), faded(lit, opacity)));
    }
    return made;
}

} // namespace

std::vector<CloudBank> cloudBanks(const Outlook& outlook, Seeded& chance) {
    std::vector<CloudBank> banks;
    for (SceneCloud cloud : outlook.setting.clouds) {
        cloud.down *= outlook.setting.horizon;
        banks.push_back(bank(cloud, outlook.colours, chance));
    }
    return banks;
}

Mesh drifting(const std::vector<CloudBank>& banks, const Box& whole, float seconds) {
    constexpr float wind = 6; // px a second
    Mesh mesh;
    for (const CloudBank& bank : banks) {
        const float left = whole.x - bank.width / 2, round = whole.w + bank.width;
        const float x = left + std::fmod(bank.middle + wind * seconds - left, round);
        mesh.add(bank.mesh, {x - bank.middle, 0});
    }
    return mesh;
}

} // namespace podium::stage
