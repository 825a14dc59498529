#include "game/show/settings.hpp"
#include "game/show/settings_entries.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

namespace podium::show {
namespace {

using stage::Preferences;

Preferences unusual() {
    Preferences preferences;
    preferences.name = "Zoë \"the\" # O'Neill: \\o/";
    preferences.questionsPerRound = 3;
    preferences.secondsToAnswer = 0;
    preferences.textSize = 150;
    preferences.contrast = stage::Contrast::High;
    preferences.motion = stage::Motion::Reduced;
    preferences.musicVolume = 0;
    preferences.effectsVolume = 100;
    preferences.muted = true;
    preferences.fullScreen = true;
    return preferences;
}

/// Preferences as a file with this text has them.
Expected<Preferences> settingsFrom(const std::string& text) {
    const Scratch folder;
    put(folder / "settings.yaml", text);
    return readSettings(folder / "settings.yaml");
}

std::string complaint(const std::string& text) {
    const auto preferences = settingsFrom(text);
    return preferences ? "" : sentences(preferences.error());
}

TEST_CASE("Settings come back as they were written") {
    Scratch folder;
    REQUIRE(writeSettings(folder / "settings.yaml", unusual()));
    const auto preferences = readSettings(folder / "settings.yaml");
    REQUIRE(preferences);
    CHECK(*preferences == unusual());
}

TEST_CASE("A name that was rubbed out comes back empty, and is no reason to stop") {
    Preferences nameless;
    nameless.name.clear();
    CHECK(settingsFrom(settingsText(nameless)).value() == nameless);
}

TEST_CASE("Without a settings file the defaults hold") {
    Scratch folder;
    CHECK(readSettings(folder / "settings.yaml").value() == Preferences{});
}

TEST_CASE("A setting that is not mentioned keeps its default") {
    const auto preferences = settingsFrom("version: 1\nmuted: yes\n");
    REQUIRE(preferences);
    CHECK(preferences->muted);
    CHECK(preferences->textSize == Preferences{}.textSize);
}

TEST_CASE("The folder of the settings is made when it is first needed") {
    Scratch folder;
    CHECK(writeSettings(folder / "a" / "b" / "settings.yaml", {}));
    CHECK(readSettings(folder / "a" / "b" / "settings.yaml"));
}

TEST_CASE("Settings from the future are named, explained and left alone") {
    Scratch folder;
    const std::string future = "version: 2\nholograms: many\n";
    put(folder / "settings.yaml", future);
    const auto preferences = readSettings(folder / "settings.yaml");
    REQUIRE_FALSE(preferences);
    CHECK_THAT(sentences(preferences.error()),
        Catch::Contains("settings.yaml:1:") && Catch::Contains("version 2") &&
            Catch::Contains("newer Podium"));
    CHECK(bytesOf(folder / "settings.yaml") == future);
}

TEST_CASE("A wrong value is named with its place and with what is allowed") {
    CHECK_THAT(complaint("version: 1\ntext-size: 99\n"),
        Catch::Contains("settings.yaml:2:") && Catch::Contains("90, 100, 115, 130 or 150"));
    CHECK_THAT(complaint("version: 1\nmuted: perhaps\n"), Catch::Contains("yes or no"));
    CHECK_THAT(complaint("version: 1\nmusic-volume: 101\n"), Catch::Contains("from 0 to 100"));
    CHECK_THAT(complaint("version: 1\nname: [a, b]\n"), Catch::Contains("\"name\""));
    CHECK_THAT(complaint("version: 1\nmotoin: full\n"), Catch::Contains("no setting \"motoin\""));
}

TEST_CASE("Text that is no settings file is told apart") {
    CHECK_THAT(complaint("- a list\n"), Catch::Contains("no settings of Podium"));
    CHECK_THAT(complaint("just words"), Catch::Contains("no settings of Podium"));
    CHECK_THAT(complaint(""), Catch::Contains("settings.yaml"));
    CHECK_FALSE(complaint("version: [\n").empty());
}

TEST_CASE("Settings that cannot be written are a problem that names the file") {
    Scratch folder;
    put(folder / "taken", "a file where a folder should be");
    const auto written = writeSettings(folder / "taken" / "settings.yaml", {});
    REQUIRE_FALSE(written);
    CHECK_THAT(sentences(written.error()), Catch::Contains("settings.yaml"));
}

} // namespace
} // namespace podium::show
