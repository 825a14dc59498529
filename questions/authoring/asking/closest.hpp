#pragma once
#include "questions/authoring/asking/draft.hpp"

namespace podium::authoring {

/// Beside every draft whose answer is a number worth estimating, the same asked for the closest.
void addClosest(std::vector<Draft>& drafts, const Lexicon& lexicon);

} // namespace podium::authoring
