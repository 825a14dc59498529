#pragma once
#include "game/stage/preferences.hpp"
#include <string>
#include <vector>

namespace podium::show {

/// A setting as a word in the file.
struct SettingsEntry {
    std::string key;
    std::string (*written)(const stage::Preferences& preferences);
    /// False when the word is none that the setting can have.
    bool (*taken)(stage::Preferences& preferences, const std::string& word);
    std::string allowed; ///< for the sentence about a wrong word
};

/// Every setting, in the order of the file.
const std::vector<SettingsEntry>& settingsEntries();

} // namespace podium::show
