#pragma once
#include "game/stage/art/gradient.hpp"
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace podium::stage {

enum class SunDisc { Shown, Hidden };
struct SceneSun {
    Point at;
    float radius = 150;
    SunDisc disc = SunDisc::Shown;
    float glow = 5.6f; ///< in radii
};
enum class RimSide { Left = -1, Right = 1 }; ///< where the sun catches the iron
enum class TowerLamps { Dark, Lit };
struct SceneTower {
    float x;
    float height;
    RimSide rim = RimSide::Right;
    TowerLamps lamps = TowerLamps::Dark;
};
struct SceneStadium {
    float x;
    float width;
    float beams; ///< how high the light reaches
};
struct SceneBridge {
    float left, right;
    float deck; ///< height of the road
    int arches;
    float pier; ///< from the road down to the water
    float size;
    float camber;
};
struct SceneBoat {
    Point at;
    float size;
};
struct SceneCloud {
    float across, down; ///< shares of the canvas
    float width;
    int layers;
    float strength = 1;
};

/// What stands where on one screen's scenery.
struct SceneSetting {
    float sky = 0; ///< goldenHour to night
    std::array<float, 6> skyAt{0, .26f, .48f, .68f, .86f, 1};
    float horizon = 742;
    float size = 1; ///< of the city
    std::uint32_t seed = 24;
    SceneSun sun;
    std::optional<SceneTower> tower;
    std::optional<SceneStadium> stadium;
    std::vector<SceneBridge> bridges;
    std::optional<SceneBoat> boat;
    float hill = .2f; ///< share of the canvas
    std::vector<SceneCloud> clouds;
    Stops veil, veilAcross; ///< keep the words readable
};

// The screens of the look. `sky` is where the evening stands.
SceneSetting titleSetting(float sky = 0);
SceneSetting setupSetting(float sky = 0);
SceneSetting roundIntroSetting(float sky = 0);
SceneSetting questionSetting(float sky = 0);
SceneSetting standingsSetting(float sky = 1);
SceneSetting podiumSetting();
SceneSetting settingsSetting(float sky = 1);

} // namespace podium::stage
