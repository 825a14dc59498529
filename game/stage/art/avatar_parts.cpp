#include "game/stage/art/avatar_parts.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/art/outline.hpp"
#include "game/stage/theme/colours.hpp"
#include <algorithm>
#include <cmath>
#include <string_view>

namespace podium::stage {

namespace {

constexpr Colour ink = colours::ink800;
constexpr float lineWidth = 5;

void shape(Mesh& mesh, std::string_view path, Colour colour) {
    for (const Outline& outline : outlines(path)) mesh.polygon(outline.points, colour);
}

void stroke(Mesh& mesh, std::string_view path, float width, Colour colour) {
    for (const Outline& outline : outlines(path)) brush(mesh, outline, width, colour);
}

std::string_view pathOf(AvatarBody body) {
    switch (body) {
    case AvatarBody::Circle: return "M50 8A42 42 0 1 1 50 92A42 42 0 1 1 50 8Z";
    case AvatarBody::Hexagon: return "M50 5L89 27V73L50 95L11 73V27Z";
    case AvatarBody::Squircle:
        return "M28 10H72A18 18 0 0 1 90 28V72A18 18 0 0 1 72 90H28A18 18 0 0 1 10 72V28"
               "A18 18 0 0 1 28 10Z";
    case AvatarBody::Drop: return "M50 4C62 20 90 38 90 60A40 36 0 0 1 10 60C10 38 38 20 50 4Z";
    case AvatarBody::Shield: return "M12 12H88V52C88 74 70 88 50 96C30 88 12 74 12 52Z";
    case AvatarBody::Arch: return "M10 92V50A40 42 0 0 1 90 50V92Z";
    case AvatarBody::Gem: return "M28 8H72L95 40L50 96L5 40Z";
    case AvatarBody::Flower: break;
    }
    return "M50 6C62 6 68 14 70 20C80 20 92 28 92 42C92 50 88 54 86 58C88 70 82 84 68 86"
           "C62 86 58 84 54 92H46C42 84 38 86 32 86C18 84 12 70 14 58C12 54 8 50 8 42"
           "C8 28 20 20 30 20C32 14 38 6 50 6Z";
}

void eyePair(Mesh& mesh, float out, float y, float radius, Colour colour) {
    mesh.disc({50 - out, y}, radius, colour);
    mesh.disc({50 + out, y}, radius, colour);
}

void crown(Mesh& mesh) {
    const auto line = outlines("M22 20L22 -4L36 9L50 -9L64 9L78 -4V20Z").front();
    mesh.polygon(line.points, colours::gold);
    mesh.path(line.points, 2, faded(ink, .35f), true);
}

/// A leaf of the laurel, on a ring around the face.
void leaf(Mesh& mesh, float along, float turned) {
    constexpr float radians = 3.14159265f / 180, ring = 47;
    const auto shapeOfALeaf = outlines("M-12 0Q0 -9 12 0Q0 9 -12 0Z").front();
    std::vector<Point> outline;
    for (const Point point : shapeOfALeaf.points) {
        const float t = turned * radians, a = along * radians;
        const float x = point.x * std::cos(t) - point.y * std::sin(t);
        const float y = point.x * std::sin(t) + point.y * std::cos(t) - ring;
        outline.push_back(
            {50 + x * std::cos(a) - y * std::sin(a), 54 + x * std::sin(a) + y * std::cos(a)});
    }
    mesh.polygon(outline, colours::gold);
}

void laurel(Mesh& mesh) {
    for (const float side : {-1.f, 1.f})
        for (int i = 0; i < 5; ++i) leaf(mesh, side * (18 + static_cast<float>(i) * 25), side * 62);
}

} // namespace

Mesh avatarBody(AvatarBody body, Colour colour) {
    const auto line = outlines(pathOf(body)).front().points;
    Mesh mesh;
    mesh.polygon(line, colour);
    const auto [top, bottom] =
        std::minmax_element(line.begin(), line.end(), [](Point a, Point b) { return a.y < b.y; });
    return shaded(mesh,
        {{0, mix(colour, colours::white, .32f)}, {.55f, colour}, {1, mix(colour, ink, .16f)}},
        top->y, bottom->y);
}

Mesh avatarEyes(AvatarEyes eyes) {
    Mesh mesh;
    switch (eyes) {
    case AvatarEyes::Dots: eyePair(mesh, 14, 50, 6.5f, ink); break;
    case AvatarEyes::Wide:
        eyePair(mesh, 14, 49, 10, colours::white);
        eyePair(mesh, 11.5f, 50, 5, ink);
        break;
    case AvatarEyes::Smiling:
        stroke(mesh, "M28 52A8 8 0 0 1 44 52M56 52A8 8 0 0 1 72 52", lineWidth, ink);
        break;
    case AvatarEyes::Shades:
        mesh.rounded({22, 41, 56, 17}, 8.5f, ink);
        mesh.rounded({28, 45, 12, 4}, 2, faded(colours::white, .8f));
        mesh.rounded({58, 45, 8, 4}, 2, faded(colours::white, .8f));
        break;
    case AvatarEyes::Wink:
        mesh.disc({36, 50}, 6.5f, ink);
        stroke(mesh, "M57 50H71", 5.5f, ink);
        break;
    case AvatarEyes::Single:
        mesh.disc({50, 48}, 14, colours::white);
        mesh.disc({51, 49}, 7, ink);
        break;
    case AvatarEyes::Squint: shape(mesh, "M27 44L45 50L27 56ZM73 44L55 50L73 56Z", ink); break;
    case AvatarEyes::Tall:
        mesh.ellipse({37, 50}, 5, 8.5f, ink);
        mesh.ellipse({63, 50}, 5, 8.5f, ink);
        break;
    }
    return mesh;
}

Mesh avatarMouth(AvatarMouth mouth) {
    Mesh mesh;
    switch (mouth) {
    case AvatarMouth::Smile: stroke(mesh, "M37 66Q50 79 63 66", lineWidth, ink); break;
    case AvatarMouth::Open: shape(mesh, "M35 65H65A15 14 0 0 1 35 65Z", ink); break;
    case AvatarMouth::Flat: stroke(mesh, "M40 70H60", lineWidth, ink); break;
    case AvatarMouth::Round: mesh.disc({50, 70}, 6, ink); break;
    }
    return mesh;
}

Mesh avatarTopper(AvatarTopper topper) {
    constexpr Colour cap = hex(0x6A58D6), cream = colours::text;
    Mesh mesh;
    switch (topper) {
    case AvatarTopper::None: break;
    case AvatarTopper::Crown: crown(mesh); break;
    case AvatarTopper::SoftCap:
        shape(mesh, "M14 26C14 4 34 -6 54 -5C78 -4 94 8 92 18C80 24 40 20 14 26Z", cap);
        mesh.rounded({51, -12, 6, 9}, 3, cap);
        break;
    case AvatarTopper::Star:
        mesh.line({50, 12}, {50, -6}, 4, cream);
        shape(mesh, "M50 -22L54 -11L65 -7L54 -3L50 8L46 -3L35 -7L46 -11Z", colours::spark);
        break;
    case AvatarTopper::Headband:
        shape(mesh, "M9 30L91 22V34L9 42Z", cream);
        shape(mesh, "M40 27L60 25V37L40 39Z", hex(0xF25C4D));
        break;
    case AvatarTopper::Laurel: laurel(mesh); break;
    case AvatarTopper::PartyHat:
        shape(mesh, "M30 16L50 -22L70 16Z", hex(0x4A90FF));
        mesh.disc({50, -22}, 6, cream);
        mesh.line({37, 3}, {63, 3}, 4, cream);
        break;
    }
    return mesh;
}

} // namespace podium::stage
