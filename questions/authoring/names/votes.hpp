#pragma once
#include "questions/authoring/names/entities.hpp"

namespace podium::authoring {

/// What the words around each name say about its bearer.
Votes votesFor(const std::vector<Sentence>& sentences, const Lexicon& lexicon);

} // namespace podium::authoring
