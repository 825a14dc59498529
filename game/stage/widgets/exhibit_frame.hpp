#pragma once
#include "game/stage/art/photo.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include "questions/bank/question.hpp"

namespace podium::stage {

/// An exhibit beside its question: the photo, as large as the frame allows, or what it shows or
/// plays in words.
void exhibitFrame(
    Canvas& canvas, const Look& look, Box box, const Exhibit& exhibit, const Photo* photo);

} // namespace podium::stage
