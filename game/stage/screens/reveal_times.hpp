#pragma once
#include "game/stage/motion/timeline.hpp"

namespace podium::stage {

/// A breath between the closing of the question and its verdict (LOOK.md, section 8).
constexpr Span revealHold = milliseconds(700);
/// Who presses this soon after a picture came on meant the one before: a second tap, a double
/// click.
constexpr Span tooSoon = revealHold;
/// The points after the hold.
constexpr Span pointsCome = milliseconds(400);
/// Counted up, their total flies to the score.
constexpr Span totalFlies = pointsCome + countTime;
constexpr Span flightTime = panelTime;
/// How long the reveal stands before the show goes on by itself.
constexpr Span revealStands = seconds(8);
constexpr Span introStands = seconds(4);

} // namespace podium::stage
