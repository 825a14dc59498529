#pragma once
#include <filesystem>
#include <optional>
#include <string>

namespace podium::show {

/// What the operating system tells the program about where it stands.
struct Surroundings {
    std::filesystem::path program; ///< the file that runs
    std::filesystem::path state;   ///< Podium's own folder among what programs remember
    std::filesystem::path config;  ///< Podium's own folder among the settings
    std::optional<std::filesystem::path> share; ///< PODIUM_SHARE, where it is set
    std::filesystem::path home = {};            ///< the player's own folder
};

Surroundings surroundings();
/// The date at Greenwich: 2026-11-25.
std::string today();

} // namespace podium::show
