#include "game/stage/art/avatar.hpp"
#include "game/stage/art/city.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/art/fireworks.hpp"
#include "game/stage/art/heavens.hpp"
#include "game/stage/art/podium_block.hpp"
#include "game/stage/art/river.hpp"
#include "game/stage/art/scenery.hpp"
#include "game/stage/art/still_scenery.hpp"
#include "game/stage/art/veil.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/stage.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>
#include <set>

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

bool same(const Mesh& a, const Mesh& b) {
    return std::equal(a.corners.begin(), a.corners.end(), b.corners.begin(), b.corners.end(),
        [](const Vertex& one, const Vertex& two) {
            return one.at.x == two.at.x && one.at.y == two.at.y && one.colour == two.colour;
        });
}

/// How bright white words are told from a colour, as WCAG counts.
float luminance(Colour colour) {
    const auto channel = [](std::uint8_t value) {
        const float share = static_cast<float>(value) / 255;
        return share <= .03928f ? share / 12.92f : std::pow((share + .055f) / 1.055f, 2.4f);
    };
    return .2126f * channel(colour.r) + .7152f * channel(colour.g) + .0722f * channel(colour.b);
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

TEST_CASE("Fireworks and confetti are the same at the same time, and never stand still") {
    const auto bursts = podiumFireworks();
    CHECK(same(fireworks(bursts, 7, 1.5f), fireworks(bursts, 7, 1.5f)));
    CHECK_FALSE(same(fireworks(bursts, 7, 1.5f), fireworks(bursts, 7, 1.52f)));
    CHECK(same(confetti(7, 3, canvasBox), confetti(7, 3, canvasBox)));
    CHECK_FALSE(same(confetti(7, 3, canvasBox), confetti(7, 3.02f, canvasBox)));
    CHECK_FALSE(same(confetti(8, 3, canvasBox), confetti(7, 3, canvasBox)));
}

TEST_CASE("There are six fireworks, and no more than three open within a second") {
    const auto bursts = podiumFireworks();
    CHECK(bursts.size() == 6);
    for (const FireworkBurst& first : bursts) {
        const auto within = std::count_if(bursts.begin(), bursts.end(), [&](const auto& burst) {
            return burst.begins >= first.begins && burst.begins < first.begins + 1;
        });
        CHECK(within <= 3);
    }
    CHECK(fireworks(bursts, 7, 0).corners.empty());
    CHECK(fireworks(bursts, 7, fireworkShow).corners.empty());
}

TEST_CASE("Confetti begins with none and falls for ever after") {
    CHECK(confetti(7, 0, canvasBox).corners.empty());
    for (const float time : {8.f, 60.f, 3600.f}) {
        const Mesh papers = confetti(7, time, canvasBox);
        CHECK(papers.corners.size() > 200 * 3);
        for (const Vertex& corner : papers.corners) {
            CHECK(corner.at.y > -120);
            CHECK(corner.at.y < 1080 + 120);
        }
    }
}

TEST_CASE("Sparks go out by themselves") {
    CHECK(sparks({0, 0}, -.1f).corners.empty());
    CHECK_FALSE(sparks({0, 0}, .2f).corners.empty());
    CHECK(sparks({0, 0}, .7f).corners.empty());
}

TEST_CASE("The first step of the podium is the highest, and all stand on the floor") {
    const auto first = podiumBlock(PodiumPlace::First).front;
    const auto second = podiumBlock(PodiumPlace::Second).front;
    const auto third = podiumBlock(PodiumPlace::Third).front;
    CHECK(first.y < second.y);
    CHECK(second.y < third.y);
    CHECK(first.bottom() == third.bottom());
    CHECK(second.right() == first.x);
    CHECK(first.right() == third.x);
}

TEST_CASE("Eight teams have eight faces, each its own body and colour") {
    std::set<AvatarBody> bodies;
    std::set<std::size_t> colours;
    for (std::size_t seat = 0; seat < 8; ++seat) {
        bodies.insert(avatarOf(seat).body);
        colours.insert(avatarOf(seat).colour);
    }
    CHECK(bodies.size() == 8);
    CHECK(colours.size() == 8);
}

TEST_CASE("A face shows how its team feels, and the winner wears the crown") {
    const Avatar avatar = avatarOf(3);
    const auto drawn = [&](AvatarMood mood) {
        return avatarMesh(avatar, mood, {0, 0}, 130, discOf(avatar));
    };
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Happy)));
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Sad)));
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Away)));
    CHECK(crowned(avatar).topper == AvatarTopper::Crown);
    CHECK(crowned(avatar).body == avatar.body);
}

namespace {

sf::Image photograph(const SceneSetting& setting, sfml::Size size, float seconds, Motion motion) {
    sf::RenderTexture window;
    REQUIRE(sfml::create(window, size, 0));
    Canvas canvas(PODIUM_BINARY_DIR "/share/podium/fonts");
    Scenery scenery(setting);
    canvas.frame(window);
    scenery.draw(canvas, seconds, motion);
    canvas.finish();
    window.display();
    return sfml::picture(window);
}

Colour pixel(const sf::Image& image, unsigned x, unsigned y) {
    const std::uint8_t* at = image.getPixelsPtr() + (y * image.getSize().x + x) * 4;
    return {at[0], at[1], at[2], at[3]};
}

bool near(Colour a, Colour b, int apart) {
    return std::abs(a.r - b.r) <= apart && std::abs(a.g - b.g) <= apart &&
        std::abs(a.b - b.b) <= apart;
}

bool same(const sf::Image& a, const sf::Image& b) {
    const std::size_t bytes = std::size_t{a.getSize().x} * a.getSize().y * 4;
    return a.getSize() == b.getSize() &&
        std::equal(a.getPixelsPtr(), a.getPixelsPtr() + bytes, b.getPixelsPtr());
}

} // namespace

TEST_CASE("The painted title has the colours of the look's picture", "[display]") {
    REQUIRE(Stage::displayIsThere());
    const auto picture = photograph(titleSetting(), {1920, 1080}, 0, Motion::Full);
    CHECK(near(pixel(picture, 1860, 8), hex(0x241660), 8));    // the sky at its top, unveiled
    CHECK(near(pixel(picture, 1300, 614), hex(0xFFFFD5), 12)); // the sun between the tower's legs
    CHECK(near(pixel(picture, 1240, 600), hex(0x2A134F), 12)); // the tower's iron
    CHECK(luminance(pixel(picture, 200, 1060)) < .02f);        // where the key hints stand
}

TEST_CASE("With reduced motion the scenery stands still", "[display]") {
    REQUIRE(Stage::displayIsThere());
    const sfml::Size size{640, 360};
    const auto still = photograph(titleSetting(), size, 0, Motion::Reduced);
    CHECK(same(photograph(titleSetting(), size, 9, Motion::Reduced), still));
    CHECK_FALSE(same(photograph(titleSetting(), size, 9, Motion::Full), still));
}

TEST_CASE("No window shape leaves a corner of the scenery black", "[display]") {
    REQUIRE(Stage::displayIsThere());
    for (const sfml::Size size : {sfml::Size{800, 600}, sfml::Size{1000, 400}}) {
        const auto picture = photograph(questionSetting(), size, 5, Motion::Full);
        for (const unsigned x : {0u, size.width - 1})
            for (const unsigned y : {0u, size.height - 1})
                CHECK_FALSE(pixel(picture, x, y) == Colour{0, 0, 0, 255});
    }
}
