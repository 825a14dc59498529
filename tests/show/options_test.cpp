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

TEST_CASE("A mode of the shelf is chosen, or a running order in a file") {
    CHECK(Reading({"--mode", "ladder"}).options->mode == "ladder");
    CHECK(Reading({"--running-order", "o.yaml"}).options->runningOrder == "o.yaml");
    CHECK(isWrongUsage(Reading({"--mode", "ladder", "--running-order", "o.yaml"})));
    CHECK(isWrongUsage(Reading({"--mode", "ladder", "--resume"})));
    CHECK(isWrongUsage(Reading({"--running-order", "o.yaml", "--tour", "d"})));
    CHECK(isWrongUsage(Reading({"--mode"})));
}

TEST_CASE("A journal is shown, checked, watched again or written down") {
    const auto errand = [](std::vector<const char*> words) {
        words.insert(words.begin(), "journal");
        return Reading(words).options.value().errand.value();
    };
    CHECK(errand({"show", "e.journal"}).task == JournalTask::Show);
    CHECK(errand({"check", "e.journal"}).file == "e.journal");
    CHECK(errand({"replay", "e.journal"}).speed == 1);
    CHECK_FALSE(errand({"replay", "e.journal"}).asText);
    CHECK(errand({"replay", "e.journal", "--speed", "2.5", "--text"}).speed == 2.5);
    CHECK(errand({"replay", "--speed", "0", "--text", "e.journal"}).asText);
    CHECK(errand({"export", "e.journal"}).form == ReportForm::Csv);
    CHECK(errand({"export", "e.journal", "--as", "html"}).form == ReportForm::Html);
    CHECK(errand({"export", "e.journal", "--as", "json", "-o", "r.json"}).to == "r.json");
    CHECK_FALSE(Reading({"--text"}).options->errand);
}

TEST_CASE("A journal without a task hears which there are") {
    const Reading reading({"journal"});
    CHECK(isWrongUsage(reading));
    for (const std::string task : {"show", "check", "replay", "export"})
        CHECK_THAT(reading.err.str(), Catch::Contains(task));
    CHECK(isWrongUsage(Reading({"journal", "burn", "e.journal"})));
    CHECK(isWrongUsage(Reading({"journal", "show"})));
    CHECK(isWrongUsage(Reading({"journal", "show", "e.journal", "--speed", "2"})));
    CHECK(isWrongUsage(Reading({"journal", "replay", "e.journal", "--speed", "-1"})));
    CHECK(isWrongUsage(Reading({"journal", "replay", "e.journal", "--speed", "nan"})));
    CHECK(isWrongUsage(Reading({"journal", "export", "e.journal", "--as", "pdf"})));
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
