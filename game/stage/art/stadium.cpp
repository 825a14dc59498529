#include "game/stage/art/city.hpp"
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

/// A beam of light from the roof into the sky, gone at its far end.
void beam(Mesh& light, Point foot, float reach, float lean, float spread) {
    const Colour bright = hex(0xFFF1C4, .34f), gone = hex(0xFFF1C4, 0);
    const float far = foot.y - reach;
    light.quad({{foot.x - 4, foot.y}, bright}, {{foot.x + 4, foot.y}, bright},
        {{foot.x + lean + spread, far}, gone}, {{foot.x + lean - spread, far}, gone});
}

void beams(Drawing& city, const SceneStadium& place, float roof) {
    float spread = 26;
    for (const float side : {-.36f, -.12f, .12f, .36f}) {
        beam(city.light(), {place.x + side * place.width, roof}, place.beams, side * 240, spread);
        spread += 4;
    }
}

void masts(Mesh& mesh, const SceneStadium& place, float ground, float high, Colour colour) {
    for (int i = 0; i <= 18; ++i) {
        const float side = (static_cast<float>(i) / 18 - .5f) * .96f;
        const float top = ground - high * 1.3f - (1 - std::abs(side) * 2) * high * .12f;
        mesh.line({place.x + side * place.width, ground - high * .5f},
            {place.x + side * place.width * 1.05f, top}, 1.6f, colour);
    }
}

void bowl(Mesh& mesh, const SceneStadium& place, float ground, float high, const SkyPalette& c) {
    const float x = place.x, w = place.width, rim = ground - high * .62f;
    mesh.quad({{x - w * .44f, ground}, c.mid}, {{x + w * .44f, ground}, c.mid},
        {{x + w * .5f, rim}, c.mid}, {{x - w * .5f, rim}, c.mid});
    masts(mesh, place, ground, high, c.mid);
    mesh.ellipse({x, ground - high * .86f}, w * .54f, high * .24f, c.mid);
    mesh.ellipse({x, ground - high * .9f}, w * .5f, high * .15f, c.midLow);
}

void gates(Mesh& mesh, const SceneStadium& place, float ground, float high, Colour light) {
    const float w = place.width, left = place.x - w * .43f;
    mesh.box({place.x - w * .46f, ground - high * .56f, w * .92f, 3}, faded(light, .85f));
    for (int i = 0; i < 22; ++i) {
        const float x = left + static_cast<float>(i) * w * .86f / 21.5f;
        mesh.box({x, ground - high * .34f, 5, 7}, faded(light, i % 3 == 0 ? .3f : .75f));
    }
}

} // namespace

void stadium(Drawing& city, const Outlook& outlook) {
    const SceneStadium& place = *outlook.setting.stadium;
    const SkyPalette& colours = outlook.colours;
    const float ground = outlook.setting.horizon - 6 * outlook.setting.size;
    const float high = place.width * .16f;
    if (place.beams > 0) beams(city, place, ground - high);
    bowl(city.over(), place, ground, high, colours);
    gates(city.over(), place, ground, high, colours.litWindow);
    glow(city.light(), {place.x, ground - high * .8f}, place.width * .6f, high * 1.5f,
        hex(0xFFE2A0), .32f * colours.lamps + .12f);
}

} // namespace podium::stage
