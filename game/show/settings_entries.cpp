#include "game/show/settings_entries.hpp"
#include "questions/bank/whole_number.hpp"
#include "questions/bank/yaml_text.hpp"
#include <algorithm>

namespace podium::show {
namespace {

using stage::Contrast;
using stage::Motion;
using stage::Preferences;

template <int Preferences::*number, int least, int most>
SettingsEntry range(const std::string& key) {
    return {key, [](const Preferences& p) { return std::to_string(p.*number); },
        [](Preferences& p, const std::string& word) {
            const std::optional<int> wanted = wholeNumber(word);
            if (!wanted || *wanted < least || *wanted > most) return false;
            p.*number = *wanted;
            return true;
        },
        "a number from " + std::to_string(least) + " to " + std::to_string(most)};
}

template <bool Preferences::*on>
SettingsEntry toggle(const std::string& key) {
    return {key, [](const Preferences& p) { return std::string(p.*on ? "yes" : "no"); },
        [](Preferences& p, const std::string& word) {
            p.*on = word == "yes";
            return word == "yes" || word == "no";
        },
        "yes or no"};
}

bool takeTextSize(Preferences& preferences, const std::string& word) {
    static constexpr int sizes[] = {90, 100, 115, 130, 150};
    const std::optional<int> wanted = wholeNumber(word);
    if (!wanted || std::ranges::find(sizes, *wanted) == std::end(sizes)) return false;
    preferences.textSize = *wanted;
    return true;
}

bool takeContrast(Preferences& preferences, const std::string& word) {
    preferences.contrast = word == "high" ? Contrast::High : Contrast::Normal;
    return word == "high" || word == "normal";
}

bool takeMotion(Preferences& preferences, const std::string& word) {
    preferences.motion = word == "reduced" ? Motion::Reduced : Motion::Full;
    return word == "reduced" || word == "full";
}

bool takeName(Preferences& preferences, const std::string& word) {
    static constexpr std::size_t mostBytes = 120; // thirty letters of any script
    preferences.name = word;
    return word.size() <= mostBytes;
}

std::string sizeWritten(const Preferences& p) { return std::to_string(p.textSize); }
std::string nameWritten(const Preferences& p) { return yamlText(p.name); }
std::string contrastWritten(const Preferences& p) {
    return p.contrast == Contrast::High ? "high" : "normal";
}
std::string motionWritten(const Preferences& p) {
    return p.motion == Motion::Reduced ? "reduced" : "full";
}

} // namespace

const std::vector<SettingsEntry>& settingsEntries() {
    static const std::vector<SettingsEntry> entries{
        {"name", nameWritten, takeName, "a name of up to 120 bytes"},
        range<&Preferences::questionsPerRound, 1, 20>("questions-per-round"),
        range<&Preferences::secondsToAnswer, 0, 120>("seconds-to-answer"),
        {"text-size", sizeWritten, takeTextSize, "90, 100, 115, 130 or 150"},
        {"contrast", contrastWritten, takeContrast, "normal or high"},
        {"motion", motionWritten, takeMotion, "full or reduced"},
        range<&Preferences::musicVolume, 0, 100>("music-volume"),
        range<&Preferences::effectsVolume, 0, 100>("effects-volume"),
        toggle<&Preferences::muted>("muted"),
        toggle<&Preferences::fullScreen>("full-screen"),
    };
    return entries;
}

} // namespace podium::show
