#pragma once
#include "questions/authoring/words/compiling/odds.hpp"
#include "questions/authoring/words/compiling/wordnet.hpp"
#include "questions/authoring/words/word_file.hpp"

namespace podium::authoring {

/// Presses what was read into the columns that are shipped.
WordFile pressed(const WordNet& net, const Poslex& lexicon);

} // namespace podium::authoring
