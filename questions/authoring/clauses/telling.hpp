#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/grammar/plain_clauses.hpp"
#include <functional>

namespace podium::authoring {

/// Tells the clauses of a sentence apart; none where nobody can.
using PlainTeller = std::function<std::vector<PlainClause>(const Sentence&)>;

/// Everything the sentences say that could be read with certainty, in their order.
std::vector<Fact> readFacts(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon, const PlainTeller& plain = {});

} // namespace podium::authoring
