#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/jury/told_words.hpp"

namespace podium::authoring {

/// The part of a sentence around one verb, up to the marks and the clauses beside it, and which of
/// its words a question tells.
struct UsedClause {
    const std::vector<Token>& tokens;
    std::size_t verb = 0;
    std::size_t first = 0, end = 0; ///< from the first word that is told to where the clause ends
    std::vector<bool> told;         ///< of each token of the sentence

    bool toldAt(std::size_t i) const { return i >= first && i < end && told[i]; }
    const Token& operator[](std::size_t i) const { return tokens[i]; }
};

/// A run of words that a question leaves out of its clause: told words stand before it, and behind
/// it, unless it is the last.
struct Run {
    std::size_t begin = 0, end = 0;
};

UsedClause usedClause(const Sentence& sentence, std::size_t verb, const ToldWords& words);
std::vector<Run> leftOutOf(const UsedClause& clause);

/// "and", "of", "the", "was": told with the words that they belong to.
bool isSmall(const Token& token);

} // namespace podium::authoring
