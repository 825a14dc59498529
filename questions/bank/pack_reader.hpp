#pragma once
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium {

/// The pack in a file, checked (pack_checks); or every problem found, each with file, line and
/// column.
Expected<Pack> readPack(const std::filesystem::path& file);
/// The same for text that is at hand; `name` stands for the file in problems.
Expected<Pack> parsePack(const std::string& text, const std::string& name);

} // namespace podium
