#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include "game/stage/widgets/mark.hpp"
#include <optional>

namespace podium::stage {

/// A line or tile that can be chosen: options to tick, to order and to pair, letters, fields of the
/// board.
struct Slip {
    enum class State { Ready, Chosen, Right, Wrong, Dim };
    enum class TickBox { None, Empty, Ticked };
    std::string words;
    std::string badge = {}; ///< a letter or a number before the words; empty: none
    State state = State::Ready;
    float focus = 0;
    TickBox tickBox = TickBox::None;
    std::optional<Sign> sign = {}; ///< at its end
    std::string aside = {};        ///< small words before the sign
    Align align = Align::Left;     ///< of the words; those in the middle are figures
};

/// Draws it; its words stay between what stands before and after them.
void slip(Canvas& canvas, const Look& look, Box box, const Slip& shown);

} // namespace podium::stage
