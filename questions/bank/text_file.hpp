#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium {

/// The most bytes that any text of ours may have: far more than a quiz needs, far less than memory.
inline constexpr std::size_t textLimit = 16u << 20;

/// Line and column of a byte of the text; `name` stands for the file.
Place placeAt(const std::string& text, std::size_t at, const std::string& name);
/// A whole file as UTF-8 text, line ends as \n and no byte-order mark; UTF-16 is read by its mark.
/// Problems: missing, a folder, unreadable, over `limit` bytes, binary or not UTF-8.
Expected<std::string> readTextFile(
    const std::filesystem::path& file, std::size_t limit = textLimit);
/// What the file holds, byte by byte, under the same bounds.
Expected<std::string> readBytes(const std::filesystem::path& file, std::size_t limit = textLimit);
/// The same care for bytes that are at hand; `name` stands for the file in problems.
Expected<std::string> plainText(
    const std::string& bytes, const std::string& name, std::size_t limit = textLimit);
/// What would keep the file from being written, asked before the work that fills it.
Expected<void> checkWritable(const std::filesystem::path& file);
/// Writes beside the file and renames, so that neither a failure nor a power cut loses anything.
Expected<void> writeTextFile(const std::filesystem::path& file, const std::string& text);

} // namespace podium
