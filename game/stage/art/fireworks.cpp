#include "game/stage/art/fireworks.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/art/seeded.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr float life = 1.4f;  // seconds
constexpr float gravity = 60; // px per second squared
constexpr float climb = .5f;  // seconds a rocket is seen before it opens
constexpr float turn = 2 * std::numbers::pi_v<float>;

constexpr std::array<FireworkBurst, 6> show{
    {{{300, 250}, 170, hex(0xFFC94A), 30, .6f}, {{1570, 150}, 112, hex(0xFF8F7C), 28, .95f},
        {{612, 356}, 88, hex(0x9DB8FF), 22, 1.3f}, {{1824, 400}, 84, hex(0xA0F2DC), 22, 1.65f},
        {{120, 440}, 90, hex(0xFF8FC8), 20, 2.f}, {{1300, 420}, 80, hex(0xFFE9A8), 18, 2.35f}}};

/// How a burst stands at an age.
struct Bloom {
    float grown;  ///< 0 to 1
    float fallen; ///< px
    float light;  ///< 1, and at last 0
};

Bloom bloomAt(float age) {
    const float share = std::clamp(age / life, 0.f, 1.f), left = 1 - share;
    return {1 - left * left * left, gravity * age * age / 2, std::min(1.f, left / .45f)};
}

void tail(Mesh& mesh, Point from, Point to, float thick, Colour colour) {
    const float length = std::max(std::hypot(to.x - from.x, to.y - from.y), 1e-3f);
    const Point side{-(to.y - from.y) / length * thick / 2, (to.x - from.x) / length * thick / 2};
    const Colour gone = faded(colour, 0);
    mesh.quad({{from.x + side.x, from.y + side.y}, gone}, {{to.x + side.x, to.y + side.y}, colour},
        {{to.x - side.x, to.y - side.y}, colour}, {{from.x - side.x, from.y - side.y}, gone});
}

void rays(Mesh& mesh, const FireworkBurst& burst, const Bloom& now, Seeded& chance) {
    for (int i = 0; i < burst.rays; ++i) {
        const float angle =
            static_cast<float>(i) / static_cast<float>(burst.rays) * turn + chance.next() * .12f;
        const float inner = burst.radius * chance.between(.32f, .48f) * now.grown;
        const float outer = burst.radius * chance.between(.72f, 1) * now.grown;
        const float c = std::cos(angle), s = std::sin(angle);
        const float sag = outer * outer / burst.radius * .1f;
        const Point from{burst.at.x + c * inner, burst.at.y + s * inner + now.fallen * .4f};
        const Point to{burst.at.x + c * outer, burst.at.y + s * outer + sag + now.fallen};
        tail(mesh, from, to, 3, faded(burst.colour, .95f * now.light));
        mesh.disc(to, 3.2f, hex(0xFFF6DC, now.light));
    }
}

void sparkle(Mesh& mesh, const FireworkBurst& burst, const Bloom& now, Seeded& chance) {
    for (int i = 0; i < burst.rays * 4 / 5; ++i) {
        const float angle = chance.next() * turn;
        const float out = burst.radius * std::sqrt(chance.next()) * .62f * now.grown;
        const Point at{burst.at.x + std::cos(angle) * out,
            burst.at.y + std::sin(angle) * out + now.fallen * .7f};
        const float radius = chance.between(1, 2.8f);
        mesh.disc(at, radius, faded(burst.colour, chance.between(.3f, .9f) * now.light));
    }
}

void rocket(Mesh& mesh, const FireworkBurst& burst, float untilOpen) {
    const float share = untilOpen / climb;
    const Point head{burst.at.x, burst.at.y + 220 * share * share};
    tail(mesh, {head.x, head.y + 60}, head, 3, faded(burst.colour, .7f));
}

} // namespace

std::span<const FireworkBurst> podiumFireworks() { return show; }

Mesh fireworks(std::span<const FireworkBurst> bursts, std::uint32_t seed, float seconds) {
    Mesh mesh;
    for (const FireworkBurst& burst : bursts) {
        Seeded chance(++seed);
        const float age = seconds - burst.begins;
        if (age < 0 && age > -climb) rocket(mesh, burst, -age);
        if (age < 0 || age >= life) continue;
        const Bloom now = bloomAt(age);
        const float reach = burst.radius * .95f * now.grown;
        glow(mesh, burst.at, reach, reach, burst.colour, .5f * now.light);
        rays(mesh, burst, now, chance);
        sparkle(mesh, burst, now, chance);
    }
    return mesh;
}

} // namespace podium::stage
