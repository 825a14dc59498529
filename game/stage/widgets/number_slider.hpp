#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <vector>

namespace podium::stage {

/// A place on the slider that has a figure under it.
struct SliderTick {
    float at = 0; ///< 0 to 1
    std::string figures;
};

/// The long slider of a number: filled up to the knob, with figures under it.
void numberSlider(
    Canvas& canvas, const Look& look, Box track, float at, const std::vector<SliderTick>& ticks);
enum class PinSide { Above, Below };
/// A mark on the track and what it says.
struct SliderPin {
    float at = 0;
    std::string words;
    Colour colour;
    PinSide side = PinSide::Above;
};
/// `rise`: how far it still has to drop; its words stay within `room`.
void sliderPin(Canvas& canvas, Box track, const SliderPin& pin, const Box& room, float rise = 0);

} // namespace podium::stage
