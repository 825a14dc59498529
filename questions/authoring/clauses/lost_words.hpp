#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// The word of its clause that a fact lost and needs: "twice" of "hit twice as many", "together" of
/// "came together", a noun between two that it kept. Asides, adverbs, times and what stands before
/// a name may go. Empty where nothing is missing.
std::string lostWord(
    const Fact& fact, const Sentence& sentence, const Cast& cast, const Lexicon& lexicon);

} // namespace podium::authoring
