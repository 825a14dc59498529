#pragma once
#include "questions/authoring/grammar/link_parser.hpp"

namespace podium::authoring {

/// A preposition and its noun, and the word they are said of.
struct SeenComplement {
    std::size_t preposition = 0, noun = 0, of = 0;
    enum class To { Verb, Noun } to = To::Verb;
};

/// A clause as the second reader sees it, each word by its number: the heads alone.
struct SeenClause {
    std::size_t verb = 0;
    std::vector<std::size_t> subjects; ///< both of "A and B"
    std::vector<std::size_t> objects;
    std::vector<SeenComplement> complements; ///< of the verb, its subjects and its objects
    bool passive = false;
    bool negated = false;
};

/// The clauses of a linkage, main and subordinate, in the order of their verbs.
std::vector<SeenClause> seenClauses(const Linkage& linkage);

} // namespace podium::authoring
