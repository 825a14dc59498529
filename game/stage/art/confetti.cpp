#include "game/stage/art/confetti.hpp"
#include "game/stage/art/seeded.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace podium::stage {

namespace {

constexpr int falling = 200;
constexpr int lying = 40;
constexpr float gravity = 420; // px per second squared
// A drag of .98 for each sixtieth of a second, as a rate: -60 ln .98.
constexpr float drag = 1.212f;
constexpr float turn = 2 * std::numbers::pi_v<float>;

constexpr std::array<Colour, 8> papers{hex(0xFFC94A), hex(0xF25C4D), hex(0x4A90FF), hex(0xA0F2DC),
    hex(0xD5DCE8), hex(0xE6A063), hex(0xFF8FC8), hex(0xFFF8EC)};

enum class Cut { Square, Triangle, Dot };

/// One piece of paper.
struct Piece {
    Cut cut;
    Colour colour;
    float size;
    float flat; ///< height to width
};

Piece piece(Seeded& chance) {
    const float kind = chance.next();
    const Cut cut = kind < .6f ? Cut::Square : kind < .82f ? Cut::Triangle : Cut::Dot;
    const Colour colour = papers[static_cast<std::size_t>(chance.below(papers.size()))];
    return {cut, colour, chance.between(11, 26), chance.between(.4f, 1)};
}

/// Turned by an angle, and seen more or less from the side.
void place(Mesh& mesh, const Piece& piece, Point at, float angle, float seen) {
    const float c = std::cos(angle), s = std::sin(angle), half = piece.size / 2;
    const auto corner = [&](float x, float y) {
        x *= seen;
        return Vertex{{at.x + x * c - y * s, at.y + x * s + y * c}, piece.colour};
    };
    const float high = half * piece.flat;
    switch (piece.cut) {
    case Cut::Square:
        mesh.quad(
            corner(-half, -high), corner(half, -high), corner(half, high), corner(-half, high));
        break;
    case Cut::Triangle:
        mesh.triangle(corner(0, -half * 1.2f), corner(half * 1.1f, half * .8f),
            corner(-half * 1.1f, half * .8f));
        break;
    case Cut::Dot: mesh.ellipse(at, half * .72f * seen, half * .72f, piece.colour); break;
    }
}

constexpr float fastest = gravity / drag;

/// How far a piece has come after some seconds of falling from rest.
float fallen(float seconds) { return fastest * (seconds - (1 - std::exp(-drag * seconds)) / drag); }

/// About how long it takes to fall that far; long enough falls are at full speed at their end.
float timeToFall(float far) { return far / fastest + 1 / drag; }

} // namespace

Mesh confetti(std::uint32_t seed, float seconds, const Box& over) {
    constexpr float above = 60, popped = .4f, unfolds = .25f;
    Seeded chance(seed);
    Mesh mesh;
    if (seconds <= 0) return mesh;
    for (int i = 0; i < falling; ++i) {
        Piece paper = piece(chance);
        paper.size *= std::min(1.f, seconds / unfolds);
        const float lightness = chance.between(1, 1.7f);
        const float lasts = lightness * timeToFall(over.h + 2 * above);
        const float age = seconds + (popped - chance.next()) * lasts;
        const float x = over.x + chance.next() * over.w, sway = chance.between(10, 40);
        const float spin = chance.between(1.5f, 5), angle = chance.next() * turn;
        if (age < 0) continue;
        const float y = over.y - above + fallen(std::fmod(age, lasts) / lightness);
        place(mesh, paper, {x + sway * std::sin(age * 1.3f + angle), y}, angle + age * spin * .6f,
            std::abs(std::cos(age * spin + angle)));
    }
    return mesh;
}

Mesh stillConfetti(std::uint32_t seed, const Box& over) {
    Seeded chance(seed);
    Mesh mesh;
    for (int i = 0; i < lying; ++i) {
        const Piece paper = piece(chance);
        const float x = over.x + chance.next() * over.w;
        const float y = over.y + std::pow(chance.next(), 1.1f) * over.h;
        place(mesh, paper, {x, y}, chance.next() * turn, chance.between(.4f, 1));
    }
    return mesh;
}

Mesh sparks(Point from, float seconds) {
    constexpr int count = 6;
    constexpr float life = .6f, reach = 70;
    Mesh mesh;
    if (seconds < 0 || seconds >= life) return mesh;
    const float left = 1 - seconds / life, grown = 1 - left * left * left;
    for (int i = 0; i < count; ++i) {
        const float angle = (static_cast<float>(i) + .5f) / count * turn, out = reach * grown;
        const Point at{from.x + std::cos(angle) * out, from.y + std::sin(angle) * out * .7f};
        const float r = 9 * left + 2;
        std::array<Point, 8> star;
        for (std::size_t k = 0; k < star.size(); ++k) {
            const float a = static_cast<float>(k) * turn / 8, arm = k % 2 == 0 ? r : r * .3f;
            star[k] = {at.x + std::sin(a) * arm, at.y - std::cos(a) * arm};
        }
        mesh.polygon(star, hex(0xFFE9A8, left));
    }
    return mesh;
}

} // namespace podium::stage
