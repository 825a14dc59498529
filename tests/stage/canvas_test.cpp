#include "game/stage/canvas.hpp"
#include "game/stage/press/font_tables.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>
#include <cmath>
#include <fstream>

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path fonts = PODIUM_BINARY_DIR "/share/podium/fonts";
const std::filesystem::path scratch = PODIUM_BINARY_DIR "/scratch/canvas";

bool isWhole(float value) { return std::abs(value - std::round(value)) < .01f; }

float widthOf(Canvas& canvas, const std::string& words, Face face) {
    return canvas.width({words, face, 100});
}

/// A fresh folder with copies of all fonts.
std::filesystem::path copyOfFonts(const std::string& name) {
    const auto folder = scratch / name;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::filesystem::copy(fonts, folder);
    return folder;
}

} // namespace

TEST_CASE("A line is as long in a small window as in a large one") {
    Canvas canvas(fonts);
    const Line line{"Which country came fourth?", Face::DisplayBold, 64};
    canvas.rehearse(1280, 720);
    const Box small = canvas.words(line, 96, 223);
    canvas.rehearse(3840, 2160);
    const Box large = canvas.words(line, 96, 223);
    CHECK(small.w > 500);
    CHECK(small.w == large.w);
    CHECK(small.h == large.h);
}

TEST_CASE("The picture is scaled by one factor and stands in the middle of any window") {
    Canvas canvas(fonts);
    canvas.rehearse(1920, 1440);
    CHECK(canvas.scale() == 1);
    CHECK(canvas.whole().y == -180);
    CHECK(canvas.whole().h == 1440);
    CHECK(canvas.toVirtual(960, 180).y == Approx(0).margin(1));
    canvas.rehearse(2560, 1080);
    CHECK(canvas.whole().x == -320);
    CHECK(canvas.toVirtual(320, 0).x == Approx(0).margin(1));
}

TEST_CASE("A window of no size at all is survived") {
    Canvas canvas(fonts);
    canvas.rehearse(0, 0);
    canvas.words({"Podium", Face::Spartan, 64}, 96, 96);
    CHECK(canvas.placed().size() == 1);
}

TEST_CASE("Edges of panels fall on whole pixels at every scale") {
    Canvas canvas(fonts);
    const auto [width, height] = GENERATE(std::pair(1280, 720), std::pair(1366, 768),
        std::pair(1920, 1080), std::pair(2560, 1440), std::pair(1700, 900));
    canvas.rehearse(width, height);
    const Box box = canvas.snapped({96, 592, 852, 174});
    const Box whole = canvas.whole();
    CHECK(isWhole((box.x - whole.x) * canvas.scale()));
    CHECK(isWhole((box.y - whole.y) * canvas.scale()));
    CHECK(isWhole(box.w * canvas.scale()));
    CHECK(isWhole(box.h * canvas.scale()));
    CHECK(box.x == Approx(96).margin(1));
}

TEST_CASE("Digits that change do not move their neighbours: Bebas gives all one width") {
    Canvas canvas(fonts);
    for (const char digit : std::string("0123456789"))
        CHECK(widthOf(canvas, std::string(1, digit), Face::Bebas) == Approx(39.6f).margin(.1f));
}

TEST_CASE("Capitals stand in the middle of their line whatever their font") {
    Canvas canvas(fonts);
    const Face face = GENERATE(Face::Spartan, Face::Bebas, Face::DisplayBold, Face::InterSemiBold);
    const Box ink = canvas.words({"MEDAL", face, 100}, 96, 500);
    CHECK(ink.centre().y == Approx(500));
    CHECK(ink.h > 60);
}

TEST_CASE("A line that a font cannot write is set whole in one that can") {
    Canvas canvas(fonts);
    const std::string words = GENERATE("Ελλάδα", "Москва", "Łódź и Ελλάδα");
    CHECK(widthOf(canvas, words, Face::Spartan) == widthOf(canvas, words, Face::DisplayBlack));
    CHECK(widthOf(canvas, "Paris", Face::Spartan) != widthOf(canvas, "Paris", Face::DisplayBlack));
}

TEST_CASE("Letters that no font has still take their place, and break nothing") {
    Canvas canvas(fonts);
    const std::string words = GENERATE("東京", "Tokyo 東京", "🏅");
    CHECK(widthOf(canvas, words, Face::InterBold) > 20);
    CHECK_NOTHROW(canvas.words({words, Face::Spartan, 64}, 96, 96));
}

TEST_CASE("Bytes that are no text are left out") {
    Canvas canvas(fonts);
    CHECK_NOTHROW(canvas.words({"Par\xFF\xC3", Face::InterBold, 48}, 96, 96));
    CHECK(widthOf(canvas, "", Face::InterBold) == 0);
}

TEST_CASE("What was drawn is remembered with its room, moved and faded as it was seen") {
    Canvas canvas(fonts);
    canvas.rehearse(1920, 1080);
    const Box room{90, 80, 400, 40};
    canvas.words({"Standings", Face::InterBold, 30}, 96, 100, &room);
    canvas.shift({0, 40}, .5f);
    canvas.note("panel", {0, 0, 10, 10});
    REQUIRE(canvas.placed().size() == 2);
    CHECK(canvas.placed()[0].name == "Standings");
    CHECK(canvas.placed()[0].room.w == 400);
    CHECK(canvas.placed()[1].box.y == 40);
    CHECK(canvas.placed()[1].opacity == .5f);
    canvas.rehearse(1920, 1080);
    CHECK(canvas.placed().empty());
}

TEST_CASE("A long title shrinks to the width it is given") {
    Canvas canvas(fonts);
    canvas.rehearse(1920, 1080);
    canvas.titleWords({"The Closing Ceremony", Face::Spartan, 262}, 96, 466, 8, 1100);
    CHECK(canvas.placed().front().box.w <= 1100.5f);
}

TEST_CASE("Every missing font is told by name before anything is drawn") {
    CHECK(missingFonts(fonts).empty());
    CHECK(missingFonts(scratch / "nowhere").size() == 8);
    const auto folder = copyOfFonts("broken");
    std::filesystem::remove(folder / "BebasNeue-Bold.otf");
    std::ofstream(folder / "Inter-Bold.otf") << "no font";
    const Problems problems = missingFonts(folder);
    REQUIRE(problems.size() == 2);
    CHECK(sentence(problems.front()).find("BebasNeue-Bold.otf") != std::string::npos);
}

TEST_CASE("A font file cut anywhere is at worst no font") {
    const auto folder = copyOfFonts("cut");
    const auto whole = folder / "LeagueSpartan-Black.otf";
    for (auto size = std::filesystem::file_size(whole); size > 4; size = size * 2 / 3) {
        std::filesystem::resize_file(whole, size);
        CHECK_NOTHROW(FontTables::read(whole));
    }
}
