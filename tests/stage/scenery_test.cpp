#include "game/stage/art/city.hpp"
#include "game/stage/art/heavens.hpp"
#include "game/stage/art/river.hpp"
#include "game/stage/art/scenery.hpp"
#include "game/stage/art/still_scenery.hpp"
#include "game/stage/art/veil.hpp"
#include "tests/stage/sameness.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using namespace podium::stage;

namespace {

constexpr Box canvasBox{0, 0, 1920, 1080};

std::vector<SceneSetting> allSettings() {
    return {titleSetting(), setupSetting(), roundIntroSetting(), questionSetting(),
        standingsSetting(), podiumSetting(), settingsSetting()};
}

Outlook outlookOf(const SceneSetting& setting, const Box& whole = canvasBox) {
    return {setting, skyPalette(setting.sky), whole};
}

std::vector<Drawing> cityOf(const SceneSetting& setting, const Box& whole = canvasBox) {
    const Outlook outlook = outlookOf(setting, whole);
    Seeded chance(setting.seed);
    stars(outlook, chance);
    cloudBanks(outlook, chance);
    return cityParts(outlook, chance);
}

std::vector<Point> placesIn(const std::vector<Drawing>& parts) {
    std::vector<Point> places;
    for (const Drawing& part : parts)
        for (const auto& piece : part.pieces())
            for (const Vertex& corner : piece.mesh.corners) places.push_back(corner.at);
    return places;
}

bool same(const std::vector<Point>& a, const std::vector<Point>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](Point one, Point two) { return one.x == two.x && one.y == two.y; });
}

} // namespace

TEST_CASE("The same seed paints the same city every evening") {
    CHECK(same(placesIn(cityOf(titleSetting())), placesIn(cityOf(titleSetting()))));
    SceneSetting other = titleSetting();
    other.seed = 25;
    CHECK_FALSE(same(placesIn(cityOf(titleSetting())), placesIn(cityOf(other))));
}

TEST_CASE("The city keeps its shape while the evening goes on") {
    const auto trees = [](float sky) { return placesIn({cityOf(questionSetting(sky))[4]}); };
    CHECK(trees(goldenHour).size() > 1000);
    for (const float sky : {.4f, dusk, blueHour, night}) CHECK(same(trees(sky), trees(goldenHour)));
}

TEST_CASE("More windows are lit the later it gets") {
    const auto corners = [](float sky) { return placesIn(cityOf(titleSetting(sky))).size(); };
    CHECK(corners(dusk) > corners(goldenHour));
    CHECK(corners(blueHour) > corners(dusk));
    CHECK(corners(night) > corners(blueHour));
}

TEST_CASE("The sky darkens from golden hour to night, and between two hours lies a blend") {
    CHECK(skyPalette(goldenHour).sky[0] == hex(0x241660));
    CHECK(skyPalette(night).sky[0] == hex(0x060420));
    CHECK(skyPalette(.5f).sky[5] == mix(hex(0xFFDF98), hex(0xFFB963), .5f));
    for (float sky = goldenHour; sky < night; sky += .25f)
        CHECK(luminance(skyPalette(sky + .25f).sky[5]) < luminance(skyPalette(sky).sky[5]));
    CHECK(skyPalette(-3).sky == skyPalette(goldenHour).sky);
    CHECK(skyPalette(17).sky == skyPalette(night).sky);
}

TEST_CASE("The sun has gone down behind the city by the blue hour") {
    for (const auto make : {titleSetting, setupSetting, roundIntroSetting, standingsSetting}) {
        CHECK(make(goldenHour).sun.at.y < make(dusk).sun.at.y);
        const SceneSetting late = make(blueHour);
        CHECK(late.sun.at.y - late.sun.radius > late.horizon - 40);
    }
}

TEST_CASE("The scenery fills windows of every shape to their edges") {
    const auto shape = GENERATE(Box{0, 0, 1920, 1080}, Box{0, -180, 1920, 1440},
        Box{-320, 0, 2560, 1080}, Box{-960, 0, 3840, 1080});
    for (const SceneSetting& setting : allSettings()) {
        Drawing ground;
        ground.over().add(skyMesh(outlookOf(setting, shape)));
        ground.over().add(riverMesh(outlookOf(setting, shape)));
        CHECK(ground.bounds().x == Approx(shape.x).margin(.01));
        CHECK(ground.bounds().y == Approx(shape.y).margin(.01));
        CHECK(ground.bounds().right() == Approx(shape.right()).margin(.01));
        CHECK(ground.bounds().bottom() == Approx(shape.bottom()).margin(.01));
        const auto city = cityOf(setting, shape);
        CHECK(city[1].bounds().x <= shape.x);
        CHECK(city[1].bounds().right() >= shape.right());
        CHECK(city[5].bounds().right() >= shape.right());
    }
}

TEST_CASE("A wider window shows more city, and the same in the middle") {
    const auto narrow = placesIn({cityOf(titleSetting())[3]});
    const auto wide = placesIn({cityOf(titleSetting(), {-320, 0, 2560, 1080})[3]});
    CHECK(same(narrow, wide));
}

TEST_CASE("The places where the city is shown hold every part of it and do not overlap") {
    for (const SceneSetting& setting : allSettings()) {
        std::vector<Box> parts;
        for (const Drawing& part : cityOf(setting))
            if (!part.pieces().empty()) parts.push_back(part.bounds());
        const auto places = placesOf(parts, canvasBox, setting.horizon);
        for (const Point at : placesIn(cityOf(setting))) {
            if (at.x < 0 || at.x >= 1920 || at.y >= setting.horizon) continue;
            const auto holds = [&](const Box& place) {
                return at.x >= place.x && at.x <= place.right() && at.y >= place.y - .01f &&
                    at.y <= place.bottom();
            };
            REQUIRE(std::any_of(places.begin(), places.end(), holds));
        }
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const Box &a = places[i], &b = places[j];
                const bool apart = a.right() <= b.x || b.right() <= a.x ||
                    a.bottom() <= b.y + .01f || b.bottom() <= a.y + .01f;
                CHECK(apart);
            }
    }
}

TEST_CASE("Ripples that drift never cross a bridge") {
    const SceneSetting setting = titleSetting();
    Seeded chance(setting.seed);
    const Water river = water(outlookOf(setting), chance);
    CHECK_FALSE(river.drifting.empty());
    for (const Ripple& ripple : river.drifting)
        CHECK(ripple.at.y < setting.bridges[0].deck - setting.bridges[0].camber);
}

TEST_CASE("The sun's glow on the water ends at the quay") {
    for (const SceneSetting& setting : allSettings())
        for (const Vertex& corner : sunOnWater(outlookOf(setting)).corners)
            CHECK(corner.at.y >= setting.horizon);
}

TEST_CASE("What moves looks under the veil as it would with the veil laid over it") {
    const Outlook outlook = outlookOf(settingsSetting());
    Mesh cloud;
    cloud.box({500, 540, 10, 0}, hex(0xFFFFFF, .5f));
    // At half height the veil of this screen is ink at 60 %.
    const Colour seen = Veil(outlook).under(cloud).corners.front().colour;
    CHECK(seen == Colour{115, 109, 143, 128});
}

TEST_CASE("Clouds and the boat come in again on the other side") {
    const Outlook outlook = outlookOf(titleSetting());
    Seeded chance(1);
    const auto banks = cloudBanks(outlook, chance);
    for (const float time : {0.f, 60.f, 400.f, 5000.f})
        for (const Vertex& corner : drifting(banks, canvasBox, time).corners) {
            CHECK(corner.at.x > -1200);
            CHECK(corner.at.x < 1920 + 1200);
        }
}

TEST_CASE("With the clock at nought nothing has moved: that is the still picture") {
    const Outlook outlook = outlookOf(questionSetting());
    Seeded chance(31);
    const auto sky = stars(outlook, chance);
    CHECK(same(starMesh(sky, 0), starMesh(sky, 0)));
    CHECK_FALSE(same(starMesh(sky, 1), starMesh(sky, 0)));
    const Water river = water(outlook, chance);
    CHECK_FALSE(same(rippling(river.drifting, 2), rippling(river.drifting, 0)));
}
