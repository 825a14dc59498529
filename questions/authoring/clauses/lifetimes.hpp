#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// "NAME (3 April 1868 - 19 October 1941)" and "NAME (born 1868)": when somebody was born and died.
std::vector<Fact> lifetimesIn(const Sentence& sentence, const Cast& cast);

} // namespace podium::authoring
