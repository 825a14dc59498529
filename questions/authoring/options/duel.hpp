#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Whom alone the answer to a question met in the match that is asked about: the other finalist, if
/// the page is about a match of two and the answer is one of them; empty otherwise.
std::string opponentOf(const Draft& draft, const World& world);

} // namespace podium::authoring
