#pragma once
#include "questions/authoring/grammar/seen_clause.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// A sentence of the article in words that the parser can follow, token by token.
struct Retelling {
    std::string text;
    std::vector<std::size_t> begins; ///< bytes at which the tokens begin in the text
    std::vector<std::size_t> tokens; ///< their numbers in the sentence

    /// The token that a byte of the text belongs to.
    std::size_t tokenAt(std::size_t byte) const;
};

Retelling retold(const Sentence& sentence);
/// The same of some of its tokens, as a sentence of its own.
Retelling retold(const Sentence& sentence, const std::vector<std::size_t>& tokens);

/// The clauses of a linkage of the retelling, their words numbered as the sentence's tokens.
std::vector<SeenClause> clausesOf(const Linkage& linkage, const Retelling& retelling);

} // namespace podium::authoring
