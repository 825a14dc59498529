#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// The one red button that starts things.
void startButton(
    Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture, float focus);

/// Whether what it is for is complete.
enum class Readiness { Ready, NotYet };
/// The gold button that locks an answer in; pale while there is something left to do.
void lockButton(Canvas& canvas, const Look& look, Box box, const std::string& words, Icon picture,
    float focus, Readiness readiness = Readiness::Ready);

} // namespace podium::stage
