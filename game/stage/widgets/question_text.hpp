#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The line above a question: "MEDIUM · UP TO 1,000 POINTS". High contrast leaves it out.
void overline(Canvas& canvas, const Look& look, const std::string& words);
/// The question in its room beside the sun, as large as the text size asks and the room allows; a
/// third line gets a veil behind it. An exhibit beside it makes its room narrower.
void questionText(Canvas& canvas, const Look& look, const std::string& words, float narrower = 0);
/// The question again, small, above the explanation.
void questionReminder(Canvas& canvas, const Look& look, const std::string& words);

} // namespace podium::stage
