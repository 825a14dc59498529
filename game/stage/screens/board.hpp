#pragma once
#include "game/stage/screens/screen.hpp"
#include "game/stage/widgets/hud.hpp"

namespace podium::stage {

// What the question and its reveal have in common.

Hud hudFor(const AudienceView& view);
/// Where the answers lie; high contrast has larger ones.
std::vector<Box> answerBoxes(const Look& look, std::size_t count);
/// The question as it is being asked: its words, its exhibit, its clock, and what the kind of round
/// adds above the answers. The answers are drawn apart.
void drawQuestion(Canvas& canvas, const Showing& showing, Span timeLeft);

} // namespace podium::stage
