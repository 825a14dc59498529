#pragma once
#include "game/stage/preferences.hpp"
#include <string>
#include <vector>

namespace podium::stage {

enum class SettingsPage { Game, Display, Sound, Accessibility };
constexpr int settingsPages = 4;

/// How a setting is shown and changed.
enum class Control { Segments, Switch, Slider, Name };

/// One row of the settings: what it is called, what it can be, and which of these it is.
struct SettingRow {
    std::string title;
    std::string help;
    Control control = Control::Segments;
    std::vector<std::string> steps; ///< what each value is called, in order
    int (*read)(const Preferences&) = nullptr;
    void (*write)(Preferences&, int step) = nullptr;
};

std::string titleOf(SettingsPage page);
std::vector<SettingRow> settingsOf(SettingsPage page);
/// One step up or down; stops at the ends.
Preferences stepped(const Preferences& preferences, const SettingRow& setting, int by);
/// A switch turns over; anything else goes on to its next value and round to the first.
Preferences turned(const Preferences& preferences, const SettingRow& setting);
/// The page as it was when the program was new; the others stay.
Preferences resetPage(const Preferences& preferences, SettingsPage page);

// Rows that the set-up of a solo match shows as well.
SettingRow lengthSetting();
SettingRow clockSetting();

} // namespace podium::stage
