#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// "not since 1948, when NAME beat NAME": that was in 1948. Where an event is told, what is brought
/// in by ", when" or "the year" may be of another one, and is doubtful without a year of its own.
void dateByWhen(Fact& fact, const Sentence& sentence, const Occasion& occasion);

} // namespace podium::authoring
