#include "game/stage/art/scene_setting.hpp"
#include "game/stage/art/sky_palette.hpp"

namespace podium::stage {

namespace {

const std::vector<SceneCloud> openSky{{.13f, .62f, 420, 5}, {.52f, .53f, 520, 5},
    {.86f, .44f, 480, 6}, {.33f, .36f, 360, 4}, {.70f, .76f, 560, 5}, {.02f, .80f, 380, 4},
    {.95f, .70f, 420, 4}};
const std::vector<SceneCloud> calmSky{
    {.62f, .82f, 420, 5, .7f}, {.2f, .86f, 460, 4, .6f}, {.92f, .60f, 300, 4, .7f}};

/// How far the sun has gone down from where it stands at golden hour: by dusk it touches the city,
/// by the blue hour it has set.
float setBy(float sky) {
    constexpr float untilDusk = 84, untilBlueHour = 190;
    return sky < dusk ? sky * untilDusk : untilDusk + (sky - dusk) * untilBlueHour;
}

/// The view of the menus: the whole river, bridge in front.
SceneSetting riverside(float sky) {
    SceneSetting setting;
    setting.sky = sky;
    setting.sun = {{1300, 640 + setBy(sky)}, 150};
    setting.tower = SceneTower{1300, 640};
    setting.stadium = SceneStadium{1700, 300, 270};
    setting.bridges = {{-120, 2040, 858, 7, 78, 1.05f, 30}};
    setting.hill = .475f;
    setting.clouds = openSky;
    return setting;
}

} // namespace

SceneSetting titleSetting(float sky) {
    SceneSetting setting = riverside(sky);
    setting.boat = SceneBoat{{1560, 812}, .8f};
    setting.veil = {{0, hex(0x120A3E, 0)}, {.84f, hex(0x120A3E, 0)}, {.95f, hex(0x120A3E, .55f)},
        {1, hex(0x120A3E, .7f)}};
    setting.veilAcross = {{0, hex(0x120A3E, .8f)}, {.3f, hex(0x150B45, .58f)},
        {.5f, hex(0x1A0E50, .12f)}, {.62f, hex(0x1A0E50, 0)}};
    return setting;
}

SceneSetting setupSetting(float sky) {
    SceneSetting setting = riverside(sky);
    setting.veil = {{0, hex(0x120A3E, .45f)}, {.3f, hex(0x150B45, .34f)},
        {.62f, hex(0x150B45, .18f)}, {.76f, hex(0x120A3E, .34f)}, {1, hex(0x0D0829, .72f)}};
    return setting;
}

SceneSetting roundIntroSetting(float sky) {
    SceneSetting setting = riverside(sky);
    setting.horizon = 806;
    setting.seed = 52;
    setting.sun = {{1430, 700 + setBy(sky)}, 170};
    setting.tower = SceneTower{1806, 430, RimSide::Left};
    setting.stadium = SceneStadium{1130, 300, 330};
    setting.bridges = {{-120, 2040, 908, 7, 66, 1, 24}};
    setting.hill = .3f;
    setting.veil = {{0, hex(0x120A3E, .3f)}, {.4f, hex(0x150B45, 0)}, {.74f, hex(0x150B45, 0)},
        {.84f, hex(0x120A3E, .2f)}, {1, hex(0x120A3E, .5f)}};
    return setting;
}

SceneSetting questionSetting(float sky) {
    SceneSetting setting;
    setting.sky = sky;
    setting.skyAt = {0, .40f, .64f, .80f, .92f, 1};
    setting.horizon = 548;
    setting.size = .62f;
    setting.seed = 31;
    setting.sun = {{1672, 330}, 78, SunDisc::Hidden, 4.4f};
    setting.tower = SceneTower{1474, 372};
    setting.stadium = SceneStadium{250, 240, 210};
    setting.hill = .44f;
    setting.clouds = calmSky;
    setting.veil = {{0, hex(0x0D0829, .3f)}, {.4f, hex(0x150E3D, .16f)}, {.5f, hex(0x150E3D, 0)},
        {.53f, hex(0x0D0829, .25f)}, {1, hex(0x0D0829, .55f)}};
    setting.veilAcross = {{0, hex(0x120A3E, .3f)}, {.55f, hex(0x120A3E, .14f)},
        {.75f, hex(0x120A3E, 0)}, {1, hex(0x120A3E, 0)}};
    return setting;
}

SceneSetting standingsSetting(float sky) {
    SceneSetting setting = riverside(sky);
    setting.horizon = 786;
    setting.seed = 31;
    setting.sun = {{1560, 688 + setBy(sky)}, 150};
    setting.tower = SceneTower{1690, 600};
    setting.stadium = SceneStadium{260, 320, 330};
    setting.bridges = {{-120, 2040, 890, 7, 70, 1, 26}};
    setting.hill = .5f;
    setting.veil = {{0, hex(0x0D0829, .55f)}, {.6f, hex(0x0D0829, .5f)}, {1, hex(0x0D0829, .7f)}};
    return setting;
}

SceneSetting podiumSetting() {
    SceneSetting setting = riverside(night);
    setting.horizon = 830;
    setting.seed = 31;
    setting.sun = {{960, 800}, 150};
    setting.tower = SceneTower{1716, 560, RimSide::Right, TowerLamps::Lit};
    setting.stadium = SceneStadium{270, 340, 430};
    setting.bridges.clear();
    setting.hill = .2f;
    setting.veil = {{0, hex(0x070422, 0)}, {.7f, hex(0x070422, .1f)}, {1, hex(0x070422, .6f)}};
    return setting;
}

SceneSetting settingsSetting(float sky) {
    SceneSetting setting = riverside(sky);
    setting.sun = {{1300, 636 + setBy(sky)}, 150};
    setting.tower = SceneTower{1660, 640};
    setting.stadium = SceneStadium{400, 300, 270};
    setting.veil = {{0, hex(0x120A3E, .62f)}, {.5f, hex(0x150B45, .6f)}, {1, hex(0x0D0829, .78f)}};
    return setting;
}

} // namespace podium::stage
