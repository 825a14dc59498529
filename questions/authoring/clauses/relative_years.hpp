#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

/// "last year" on a page of 2024 is "in 2023", and "three years ago" "in 2021": said so in the
/// tokens of each sentence. Nothing changes where the year of the page is not known (0).
void tellYears(std::vector<Sentence>& sentences, int year, const Lexicon& lexicon);

} // namespace podium::authoring
