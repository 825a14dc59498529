#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include "game/stage/widgets/mark.hpp"

namespace podium::stage {

/// What the reveal says: the verdict, why, and where it is written.
struct VerdictPanel {
    Sign sign = Sign::Tick;
    std::string headline; ///< "Correct!"
    std::string explanation;
    std::string sourceLead; ///< "Source, sentence 12:"
    std::string source;     ///< the sentence itself
};
void verdictPanel(Canvas& canvas, const Look& look, Box box, const VerdictPanel& shown);

} // namespace podium::stage
