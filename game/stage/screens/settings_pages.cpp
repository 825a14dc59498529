#include "game/stage/screens/settings_pages.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr std::array lengths{3, 5, 8};
constexpr std::array clocks{10, 20, 30, 0};
constexpr std::array sizes{90, 100, 115, 130, 150};
// For those who have no keyboard at hand.
const std::vector<std::string> readyNames{"You", "Alex", "Amara", "Jo", "Kim", "Luca", "Maria",
    "Noor", "Robin", "Sam", "Yuki", "The Champion"};

/// Where a value stands in its row of values; a value from elsewhere counts as the nearest.
template <std::size_t N>
int placeOf(const std::array<int, N>& values, int value) {
    const auto nearest =
        std::ranges::min_element(values, {}, [&](int each) { return std::abs(each - value); });
    return static_cast<int>(nearest - values.begin());
}

std::vector<std::string> tenths() {
    std::vector<std::string> steps;
    for (int percent = 0; percent <= 100; percent += 10)
        steps.push_back(std::to_string(percent) + " %");
    return steps;
}

/// A name of one's own stands before the first of the ready ones.
SettingRow nameSetting() {
    return {"Your name", "Enter to write it, left and right for a ready one", Control::Name,
        readyNames,
        [](const Preferences& p) {
            const auto ready = std::ranges::find(readyNames, p.name);
            return ready == readyNames.end() ? -1 : static_cast<int>(ready - readyNames.begin());
        },
        [](Preferences& p, int step) { p.name = readyNames[static_cast<std::size_t>(step)]; }};
}

SettingRow fullScreen() {
    return {"Full screen", "F11 does the same anywhere", Control::Switch, {"Off", "On"},
        [](const Preferences& p) { return p.fullScreen ? 1 : 0; },
        [](Preferences& p, int step) { p.fullScreen = step == 1; }};
}

SettingRow textSize() {
    return {"Text size", "Questions and answers grow first", Control::Slider,
        {"90 %", "100 %", "115 %", "130 %", "150 %"},
        [](const Preferences& p) { return placeOf(sizes, p.textSize); },
        [](Preferences& p, int step) { p.textSize = sizes[static_cast<std::size_t>(step)]; }};
}

SettingRow contrast() {
    return {"High contrast", "Black stage, white words, no scenery", Control::Switch, {"Off", "On"},
        [](const Preferences& p) { return p.contrast == Contrast::High ? 1 : 0; },
        [](Preferences& p, int step) { p.contrast = step ? Contrast::High : Contrast::Normal; }};
}

SettingRow motion() {
    return {"Reduced motion", "Fades only: no sweeps, shakes or falling confetti", Control::Switch,
        {"Off", "On"}, [](const Preferences& p) { return p.motion == Motion::Reduced ? 1 : 0; },
        [](Preferences& p, int step) { p.motion = step ? Motion::Reduced : Motion::Full; }};
}

SettingRow music() {
    return {"Music", "The waltz of the menu and the bed under a question", Control::Slider,
        tenths(), [](const Preferences& p) { return p.musicVolume / 10; },
        [](Preferences& p, int step) { p.musicVolume = step * 10; }};
}

SettingRow effects() {
    return {"Effects", "Ticks, stings and fanfares", Control::Slider, tenths(),
        [](const Preferences& p) { return p.effectsVolume / 10; },
        [](Preferences& p, int step) { p.effectsVolume = step * 10; }};
}

SettingRow mute() {
    return {"Mute", "M does the same anywhere", Control::Switch, {"Off", "On"},
        [](const Preferences& p) { return p.muted ? 1 : 0; },
        [](Preferences& p, int step) { p.muted = step == 1; }};
}

Preferences with(Preferences preferences, const SettingRow& setting, int step) {
    setting.write(preferences, step);
    return preferences;
}

} // namespace

std::string titleOf(SettingsPage page) {
    switch (page) {
    case SettingsPage::Game: return "Game";
    case SettingsPage::Display: return "Display";
    case SettingsPage::Sound: return "Sound";
    case SettingsPage::Accessibility: return "Accessibility";
    }
    return {};
}

std::vector<SettingRow> settingsOf(SettingsPage page) {
    switch (page) {
    case SettingsPage::Game: return {nameSetting(), lengthSetting(), clockSetting()};
    case SettingsPage::Display: return {fullScreen(), textSize(), contrast()};
    case SettingsPage::Sound: return {music(), effects(), mute()};
    case SettingsPage::Accessibility: return {textSize(), contrast(), motion(), clockSetting()};
    }
    return {};
}

Preferences stepped(const Preferences& preferences, const SettingRow& setting, int by) {
    const int last = static_cast<int>(setting.steps.size()) - 1;
    return with(preferences, setting, std::clamp(setting.read(preferences) + by, 0, last));
}

Preferences turned(const Preferences& preferences, const SettingRow& setting) {
    const int count = static_cast<int>(setting.steps.size());
    return with(preferences, setting, (setting.read(preferences) + 1) % count);
}

Preferences resetPage(const Preferences& preferences, SettingsPage page) {
    Preferences reset = preferences;
    for (const SettingRow& setting : settingsOf(page))
        reset = with(reset, setting, setting.read(Preferences{}));
    return reset;
}

SettingRow lengthSetting() {
    return {"Length", "Questions in a round", Control::Segments, {"Short", "Standard", "Long"},
        [](const Preferences& p) { return placeOf(lengths, p.questionsPerRound); },
        [](Preferences& p, int step) {
            p.questionsPerRound = lengths[static_cast<std::size_t>(step)];
        }};
}

SettingRow clockSetting() {
    return {"Clock", "Time for each answer, or all the time you need", Control::Segments,
        {"10 s", "20 s", "30 s", "None"},
        [](const Preferences& p) {
            return p.secondsToAnswer == 0 ? 3 : std::min(2, placeOf(clocks, p.secondsToAnswer));
        },
        [](Preferences& p, int step) {
            p.secondsToAnswer = clocks[static_cast<std::size_t>(step)];
        }};
}

} // namespace podium::stage
