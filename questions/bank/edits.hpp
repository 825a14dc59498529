#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <string>
#include <vector>

namespace podium {

/// A question that a host found wanting while playing.
struct FlaggedQuestion {
    std::string id;   ///< of the question
    std::string note; ///< what is wrong with it; may be empty
    std::string when; ///< the date: 2026-11-25
    bool operator==(const FlaggedQuestion&) const = default;
};

/// A question that an editor has read and would host.
struct AcceptedQuestion {
    std::string id;
    std::string stem; ///< as it was read; empty: whatever it says
    bool operator==(const AcceptedQuestion&) const = default;
};

/// A question that is to be left out.
struct RejectedQuestion {
    std::string id;
    std::string reason;
    bool operator==(const RejectedQuestion&) const = default;
};

/// What can be written anew in a question; what is empty, or 0, is not spoken of.
struct QuestionWords {
    std::string stem;
    std::vector<std::string> options;
    std::string answer;
    std::string explanation;
    int difficulty = 0;
    bool operator==(const QuestionWords&) const = default;
};

/// A question that is to be put otherwise, and how it was when that was decided.
struct RewordedQuestion {
    std::string id;
    QuestionWords now;
    QuestionWords was; ///< its stem, and at least what `now` speaks of
    bool operator==(const RewordedQuestion&) const = default;
};

/// What is to be mended in a pack.
struct Edits {
    static constexpr int formatVersion = 1;
    std::vector<FlaggedQuestion> flagged;
    std::vector<AcceptedQuestion> accepted{};
    std::vector<RejectedQuestion> rejected{};
    std::vector<RewordedQuestion> reworded{};
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
