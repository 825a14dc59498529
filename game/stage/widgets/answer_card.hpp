#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <cstddef>
#include <optional>

namespace podium::stage {

/// What has become of an answer.
enum class Fate { Open, Locked, Right, Wrong, Dim, Removed };

/// An answer as its card shows it. The shares run from 0 to 1, for motion.
struct AnswerCard {
    std::size_t choice = 0; ///< 0 to 3: letter, shape and colour
    std::string words;
    Fate fate = Fate::Open;
    float focus = 0;
    float flood = 1; ///< how far the colour of Locked, Right or Wrong has flooded from the badge
    float badgeWide = 0;                 ///< 0: in proportion to the card's height
    std::optional<float> roomAtEnd = {}; ///< for the sign, unless none will come
    std::optional<float> votes = {};     ///< of the room: its share of all, 0 to 1
};

/// Draws the card; the words never leave the room between badge and sign.
void answerCard(Canvas& canvas, const Look& look, Box box, const AnswerCard& card);

} // namespace podium::stage
