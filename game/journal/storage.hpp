#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace podium {

/// Where a journal's lines are kept: a file on this disk today.
class Storage {
public:
    virtual ~Storage() = default;
    /// Returns when the lines would survive the program and the machine being switched off. After a
    /// Problem none of them is kept, and the same lines may be given again.
    virtual Expected<void> append(const std::vector<std::string>& lines) = 0;
};

/// A new file (Problem if it exists or cannot be made), or one to go on with: a torn last line goes
/// when something is added, so a file that is no journal is left as it is. Only one program at a
/// time can write a file.
Expected<std::unique_ptr<Storage>> createFile(const std::filesystem::path& file);
Expected<std::unique_ptr<Storage>> continueFile(const std::filesystem::path& file);
/// The text of a file, without a torn last line.
Expected<std::string> readWholeLines(const std::filesystem::path& file);

} // namespace podium
