#pragma once
#include "game/match/match.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The questions that a host found wanting, kept for whoever mends the pack: FINGERPRINT.edits.yaml
/// in a folder of the player's, because a pack may be on a shelf that nobody can write to.
class Flags {
public:
    explicit Flags(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// What of this concerns a flag goes into the file: a new one, and one that was taken back.
    Expected<void> follow(const Match& match, const std::vector<Event>& events) const;

private:
    Expected<void> keep(const Match& match, const Asked& asked) const;
    std::filesystem::path m_folder;
};

} // namespace podium::show
