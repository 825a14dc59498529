#include "game/stage/screens/name_field.hpp"
#include "game/stage/screens/settings_pages.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

SettingRow named(SettingsPage page, const std::string& title) {
    for (const SettingRow& setting : settingsOf(page))
        if (setting.title == title) return setting;
    FAIL("no such setting: " << title);
    return {};
}

} // namespace

TEST_CASE("A slider stops at its ends") {
    const SettingRow size = named(SettingsPage::Accessibility, "Text size");
    CHECK(stepped(Preferences{}, size, 1).textSize == 115);
    CHECK(stepped(Preferences{}, size, -5).textSize == 90);
    CHECK(stepped(Preferences{}, size, 9).textSize == 150);
}

TEST_CASE("A switch turns over and back") {
    const SettingRow contrast = named(SettingsPage::Accessibility, "High contrast");
    const Preferences on = turned(Preferences{}, contrast);
    CHECK(on.contrast == Contrast::High);
    CHECK(turned(on, contrast) == Preferences{});
}

TEST_CASE("Every setting says what it is, and writes what it reads") {
    for (int page = 0; page < settingsPages; ++page)
        for (const SettingRow& setting : settingsOf(static_cast<SettingsPage>(page))) {
            INFO(setting.title);
            CHECK_FALSE(setting.help.empty());
            if (setting.control == Control::Name) continue;
            for (int step = 0; step < static_cast<int>(setting.steps.size()); ++step) {
                Preferences preferences;
                setting.write(preferences, step);
                CHECK(setting.read(preferences) == step);
            }
        }
}

TEST_CASE("Resetting a page leaves the other pages alone") {
    Preferences changed;
    changed.textSize = 150;
    changed.musicVolume = 10;
    changed.name = "Ada";
    const Preferences reset = resetPage(changed, SettingsPage::Accessibility);
    CHECK(reset.textSize == 100);
    CHECK(reset.musicVolume == 10);
    CHECK(resetPage(changed, SettingsPage::Game).name == "You");
}

TEST_CASE("A value from an older settings file counts as the nearest that can be chosen") {
    Preferences odd;
    odd.questionsPerRound = 7;
    odd.secondsToAnswer = 45;
    CHECK(lengthSetting().read(odd) == 2);
    CHECK(clockSetting().read(odd) == 2);
}

TEST_CASE(
    "A name takes letters of any alphabet, up to its length, and gives them back one by one") {
    CHECK(written("Ad", U'a') == "Ada");
    CHECK(written("Ren", U'é') == "René");
    CHECK(erased("René") == "Ren");
    CHECK(erased("") == "");
    std::string name;
    for (int i = 0; i < 40; ++i) name = written(name, U'ж');
    CHECK(name.size() == 48);
    CHECK(erased(written("", U'🥇')).empty());
}
