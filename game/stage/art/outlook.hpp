#pragma once
#include "game/stage/art/drawing.hpp"
#include "game/stage/art/scene_setting.hpp"
#include "game/stage/art/sky_palette.hpp"

namespace podium::stage {

/// What every part of the scenery is drawn from: what stands where, in which colours, and how much
/// of it the window shows.
struct Outlook {
    SceneSetting setting;
    SkyPalette colours;
    Box whole;

    float depth() const { return canvasHeight - setting.horizon; }
    static constexpr float canvasWidth = 1920;
    static constexpr float canvasHeight = 1080;
};

/// How far apart the lamps on the quay stand, and where the first is.
constexpr float firstLamp = 60;
constexpr float lampStep = (Outlook::canvasWidth - 2 * firstLamp) / 14;

/// Where the quay's lamps stand, from one end of the window to the other.
std::vector<float> lampPlaces(const Outlook& outlook);

} // namespace podium::stage
