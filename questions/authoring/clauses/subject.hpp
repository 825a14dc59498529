#pragma once
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// Whom or what the page is about, by name or as a sort of thing, and what it speaks of all the
/// time.
void findSubject(const Article& article, const std::vector<Sentence>& sentences, const Cast& cast,
    const Lexicon& lexicon, Occasion& occasion);

} // namespace podium::authoring
