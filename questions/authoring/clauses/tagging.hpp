#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// Tells what each word left is to its sentence, by closed word classes and the forms of verbs.
void tagWords(Sentence& sentence, const Lexicon& lexicon);

} // namespace podium::authoring
