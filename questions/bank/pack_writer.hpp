#pragma once
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium {

/// The pack as YAML, the same bytes for the same pack.
std::string writePack(const Pack& pack);
/// Writes beside the file first and renames, so that a failure loses nothing.
Expected<void> savePack(const Pack& pack, const std::filesystem::path& file);

} // namespace podium
