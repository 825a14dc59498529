#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// "NAME, whose 2,900 inhabitants depend on the ferry": how many of something a thing has, told
/// beside what is done.
std::vector<Fact> possessionsIn(const Sentence& sentence, const Cast& cast, const Lexicon& lexicon);

} // namespace podium::authoring
