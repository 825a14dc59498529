#pragma once
#include "game/stage/preferences.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The preferences as a settings file holds them.
std::string settingsText(const stage::Preferences& preferences);

/// Without a file these are the defaults, and what a file does not mention is. A file that cannot
/// be used is a Problem, and is left alone.
Expected<stage::Preferences> readSettings(const std::filesystem::path& file);
Expected<void> writeSettings(
    const std::filesystem::path& file, const stage::Preferences& preferences);

} // namespace podium::show
