#pragma once
#include "questions/bank/question.hpp"

namespace podium {

/// An article that questions of the pack were made from.
struct PackArticle {
    std::string id;
    std::string title;
    bool operator==(const PackArticle&) const = default;
};

/// A round as the pack names it; `about` is the line under its title.
struct PackRound {
    std::string name;
    std::string about;
    bool operator==(const PackRound&) const = default;
};

/// A box of questions that a quiz is played from.
struct Pack {
    static constexpr int formatVersion = 1;
    std::string title;
    std::vector<PackArticle> articles;
    std::vector<PackRound> rounds;
    std::vector<Question> questions;
    std::string asOf{}; ///< the day up to which its articles know: 2024-08-12; empty: not told
    bool operator==(const Pack&) const = default;
};

/// SHA-256, in hexadecimal, over the questions in canonical form.
std::string fingerprint(const Pack& pack);

} // namespace podium
