#include "game/show/options.hpp"
#include "tests/support/catch.hpp"
#include <sstream>

namespace podium::show {
namespace {

/// What a command line comes to.
struct Reading {
    explicit Reading(std::vector<const char*> words)
        : options((words.insert(words.begin(), "podium"),
              readOptions(static_cast<int>(words.size()), words.data(), out, err))) {}
    std::ostringstream out;
    std::ostringstream err;
    tl::expected<Options, Exit> options;
};

bool isWrongUsage(const Reading& reading) {
    return !reading.options && reading.options.error() == Exit::BadInput &&
        !reading.err.str().empty();
}

TEST_CASE("Without a word the game opens its window") {
    const Reading reading({});
    REQUIRE(reading.options);
    CHECK(reading.options->manner == Manner::Window);
    CHECK_FALSE(reading.options->resume);
    CHECK_FALSE(reading.options->seed);
}

TEST_CASE("A text match may have a clock") {
    CHECK(Reading({"--text"}).options->textClock == Clock::None);
    CHECK(Reading({"--text", "--clock"}).options->textClock == Clock::Running);
    CHECK(isWrongUsage(Reading({"--clock"})));
}

TEST_CASE("Resume takes an evening, or the latest") {
    CHECK(Reading({"--resume"}).options->resume == std::filesystem::path());
    CHECK(Reading({"--resume", "one.journal"}).options->resume == "one.journal");
}

TEST_CASE("The pictures of a tour have a size that fits a screen") {
    CHECK(Reading({"--tour", "d"}).options->size == PictureSize{1920, 1080});
    CHECK(Reading({"--tour", "d", "--size", "1280x720"}).options->size == PictureSize{1280, 720});
    for (const char* size : {"1279x720", "3841x2160", "1280", "x", "1280x720x3", "-1280x-720", ""})
        CHECK(isWrongUsage(Reading({"--tour", "d", "--size", size})));
    CHECK(isWrongUsage(Reading({"--size", "1280x720"})));
}

TEST_CASE("What contradicts itself or is unknown is wrong usage") {
    CHECK(isWrongUsage(Reading({"--tour", "d", "--text"})));
    CHECK(isWrongUsage(Reading({"--pack", "p", "--article", "a"})));
    CHECK(isWrongUsage(Reading({"--seed", "minus one"})));
    CHECK(isWrongUsage(Reading({"--seed", "-1"})));
    CHECK(isWrongUsage(Reading({"--holograms"})));
    CHECK(isWrongUsage(Reading({"--pack"})));
}

TEST_CASE("Help and version are told, and all is well") {
    const Reading version({"--version"});
    CHECK(version.options.error() == Exit::Done);
    CHECK_THAT(version.out.str(), Catch::StartsWith("podium 0."));
    const Reading help({"--help"});
    CHECK(help.options.error() == Exit::Done);
    CHECK_THAT(help.out.str(), Catch::Contains("--tour"));
}

} // namespace
} // namespace podium::show
