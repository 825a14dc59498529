#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium {

/// A whole file as UTF-8 text, line ends as \n and no byte-order mark; Problems: missing, a folder,
/// unreadable, over `limit` bytes, binary or not UTF-8.
Expected<std::string> readTextFile(
    const std::filesystem::path& file, std::size_t limit = 16u << 20);
/// Writes beside the file and renames, so that a failure loses nothing.
Expected<void> writeTextFile(const std::filesystem::path& file, const std::string& text);

} // namespace podium
