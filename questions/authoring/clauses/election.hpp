#pragma once
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// A page that counts seats and votes tells an election of the place that it is about.
void findElection(const Article& article, const std::vector<Sentence>& sentences, const Cast& cast,
    const Lexicon& lexicon, Occasion& occasion);

} // namespace podium::authoring
