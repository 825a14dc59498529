#pragma once
#include "game/stage/screens/screen.hpp"
#include "game/stage/widgets/buttons.hpp"

namespace podium::stage {

// What the pads of the different types have in common.

/// Where the parts of a pad stand: what is answered with, advice beside it, and the button under
/// that.
struct PadPlaces {
    Box main, side, lock;
};
PadPlaces padPlaces(const Look& look);
/// The room of a reveal under the explanation.
Box revealPlace();
/// A column of so many lines in a box.
std::vector<Box> linesIn(Box box, std::size_t count, float gap, float tallest);
/// A grid of tiles, row by row.
std::vector<Box> tilesIn(Box box, std::size_t count, std::size_t columns, float gap);

/// How the answer is given, in the panel beside it.
void padAdvice(
    Canvas& canvas, const Look& look, const std::string& title, const std::string& words);
/// The gold button, or in words what is missing, or that the answer is in.
void padLock(Canvas& canvas, const Look& look, const std::string& missing, float focus);
void padLocked(Canvas& canvas, const Look& look);

/// The letter's option, if the act is one and there are so many.
std::optional<std::size_t> optionOf(Act act, std::size_t options);
float at(std::span<const float> focus, std::size_t spot); ///< 0 where there is none
const std::vector<std::size_t>* manyOf(const std::optional<Reply>& reply);
/// How a part of the pad comes in, one after the other.
Entrance padEnters(const Showing& showing, std::size_t nth);

} // namespace podium::stage
