#pragma once
#include "game/stage/screens/screen.hpp"
#include "game/stage/widgets/answer_card.hpp"
#include "game/stage/widgets/hud.hpp"

namespace podium::stage {

// What the question and its reveal have in common.

Hud hudFor(const AudienceView& view);
/// Where the answers lie; high contrast has larger ones.
std::vector<Box> answerBoxes(const Look& look, std::size_t count);
/// The question as it is being asked: its words, its clock. The answers are drawn apart.
void drawQuestion(Canvas& canvas, const Showing& showing, Span timeLeft);
/// One answer in its place, coming in from below after those before it.
void drawAnswer(Canvas& canvas, const Showing& showing, const AnswerCard& card);

} // namespace podium::stage
