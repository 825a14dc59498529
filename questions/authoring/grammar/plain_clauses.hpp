#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// A clause of a sentence as the second reader tells it apart, by the numbers of the tokens.
struct PlainClause {
    std::vector<std::size_t> tokens; ///< subject first, then what is said of it
    std::string sorts;               ///< of the tokens: 'n' a noun, 'v' a verb; ' ' anything else
    std::size_t subject = 0;         ///< the tokens that head subject
    std::size_t verb = 0;            ///< and predicate
    std::size_t opener = 0;          ///< so many tokens stand before the subject: "in 1908"
    std::size_t predicate = 0;       ///< where in `tokens` what is said of the subject begins
    bool bare = false;               ///< a participle: "was" is still to be put before it
    bool depends = false;            ///< on another clause: "if", "until", "when"
};

/// The clauses that most of the likeliest readings have alike, in the order of their verbs. A
/// sentence that is not read as a whole is tried in parts, between ";", ":" and dashes.
std::vector<PlainClause> plainClauses(const Sentence& sentence);

} // namespace podium::authoring
