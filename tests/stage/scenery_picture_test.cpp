#include "game/stage/art/scenery.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/stage.hpp"
#include "tests/stage/sameness.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

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
