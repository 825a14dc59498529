#include "game/stage/widgets/shortening.hpp"
#include "tests/support/catch.hpp"

using namespace podium::stage;

namespace {

Canvas& canvas() {
    static Canvas canvas(PODIUM_BINARY_DIR "/share/podium/fonts");
    return canvas;
}

std::string shortenedTo(const std::string& words, float widest) {
    const Line line = shortened(canvas(), {words, Face::InterBold, 31}, widest);
    CHECK(canvas().width(line) <= widest);
    CHECK(line.size == 31);
    return line.words;
}

} // namespace

TEST_CASE("A name that fits is left as it is") {
    CHECK(shortenedTo("octopus.txt", 600) == "octopus.txt");
}

TEST_CASE("A long name loses its middle, so that its ending can still be read") {
    const std::string name = "How the harbour got its lighthouse and what was written down.html";
    const std::string words = shortenedTo(name, 500);
    CHECK_THAT(words, Catch::StartsWith("How the harbour") && Catch::EndsWith(".html"));
    CHECK_THAT(words, Catch::Contains("…"));
}

TEST_CASE("Letters of more than one byte are never cut in two") {
    const std::string words = shortenedTo("Ødegård’s Æsopian Übermut in Łódź à la française", 300);
    CHECK_THAT(words, Catch::StartsWith("Ødeg") && Catch::EndsWith("aise"));
    CHECK(shortenedTo("éééééééééééééééé", 60).find("é…") != std::string::npos);
}

TEST_CASE("Where there is hardly any room, a sign stands for the whole name") {
    CHECK(shortenedTo("octopus.txt", 40) == "…");
}
