#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/screens/number_entry.hpp"
#include "game/stage/theme/look.hpp"
#include "game/stage/widgets/key_cap.hpp"
#include "game/stage/widgets/number_slider.hpp"

namespace podium::stage {

// The field a number is written in, with its slider: for the closest number and for a wager.

/// Where its parts stand in their panel.
struct NumberField {
    Box field, less, more, track;
};
NumberField numberField(Box panel);

struct NumberFieldWords {
    std::string title; ///< "YOUR GUESS"
    std::string unit;
    NumberScale scale;
};
void drawNumberField(Canvas& canvas, const Look& look, Box box, const NumberFieldWords& words,
    const NumberEntry& entry, float focus);
/// The figures under a slider, as many as have room beside each other.
std::vector<SliderTick> sliderTicks(const NumberScale& scale, std::size_t most);
float shareOf(const NumberScale& scale, Quantity quantity);
/// How far off still counts as right.
void drawTolerance(Canvas& canvas, const Look& look, Box track, const NumberScale& scale);

/// A press on plus, minus or the track; false anywhere else.
bool pressNumber(NumberEntry& entry, const NumberField& places, Point at);
/// On a gamepad the shoulders leap, while the field has the focus.
Act shoulderLeap(Act act);
std::vector<Hint> numberHints(const NumberEntry& entry, const std::string& lock);

} // namespace podium::stage
