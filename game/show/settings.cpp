#include "game/show/settings.hpp"
#include "game/show/settings_entries.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml.hpp"
#include <algorithm>
#include <optional>

namespace podium::show {
namespace {

const std::string version = "1";
const std::string remedy = "Correct it, or move the file away to begin with the defaults.";

Problem wrong(const std::string& what, const Place& where) { return {what, where, remedy}; }

std::optional<Problem> foreign(const Yaml& settings) {
    const Yaml* written = settings.find("version");
    if (settings.kind != Yaml::Kind::Map || !written)
        return wrong("these are no settings of Podium: there is no version", settings.place);
    if (written->scalar == version) return std::nullopt;
    return Problem{
        "these settings are of version " + written->scalar + ", and this Podium reads " + version,
        written->place, "Use a newer Podium, or move the file away to begin with the defaults."};
}

std::optional<Problem> take(
    const std::string& key, const Yaml& value, stage::Preferences& preferences) {
    const auto& entries = settingsEntries();
    const auto entry = std::ranges::find(entries, key, &SettingsEntry::key);
    if (entry == entries.end()) return wrong("there is no setting \"" + key + "\"", value.place);
    if (value.kind != Yaml::Kind::Scalar || !entry->taken(preferences, value.scalar))
        return wrong("the setting \"" + key + "\" must be " + entry->allowed, value.place);
    return std::nullopt;
}

Expected<stage::Preferences> gathered(const Yaml& settings) {
    if (const auto problem = foreign(settings)) return tl::unexpected(Problems{*problem});
    stage::Preferences preferences;
    Problems problems;
    for (const auto& [key, value] : settings.entries) {
        if (key == "version") continue;
        if (const auto problem = take(key, value, preferences)) problems.push_back(*problem);
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return preferences;
}

} // namespace

std::string settingsText(const stage::Preferences& preferences) {
    std::string text = "version: " + version + "\n";
    for (const SettingsEntry& entry : settingsEntries())
        text += entry.key + ": " + entry.written(preferences) + "\n";
    return text;
}

Expected<stage::Preferences> readSettings(const std::filesystem::path& file) {
    std::error_code failed; // what cannot be asked about is read, and the reader says why not
    if (!std::filesystem::exists(file, failed) && !failed) return stage::Preferences{};
    return readYaml(file).and_then(gathered);
}

Expected<void> writeSettings(
    const std::filesystem::path& file, const stage::Preferences& preferences) {
    std::error_code failed; // then the file cannot be written either, and that is told
    std::filesystem::create_directories(file.parent_path(), failed);
    return writeTextFile(file, settingsText(preferences));
}

} // namespace podium::show
