#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium {

/// A question that a host found wanting while playing.
struct FlaggedQuestion {
    std::string id;   ///< of the question
    std::string note; ///< what is wrong with it; may be empty
    std::string when; ///< the date: 2026-11-25
    bool operator==(const FlaggedQuestion&) const = default;
};

/// What is to be mended in a pack.
struct Edits {
    static constexpr int formatVersion = 1;
    std::vector<FlaggedQuestion> flagged;
    bool operator==(const Edits&) const = default;
};

/// Where the edits of a pack are kept: NAME.edits.yaml beside NAME.yaml.
std::filesystem::path editsOf(const std::filesystem::path& pack);
/// Adds the flag. A question that has one keeps one: a later note stands in for an earlier, an
/// empty one for none.
void flag(Edits& edits, const FlaggedQuestion& flag);

/// The edits in a file; none if it is not there yet.
Expected<Edits> readEdits(const std::filesystem::path& file);
/// Saves what could be read again, and nothing else.
Expected<void> saveEdits(const Edits& edits, const std::filesystem::path& file);

} // namespace podium
