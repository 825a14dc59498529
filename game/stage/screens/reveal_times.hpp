#pragma once
#include "game/match/moment.hpp"

namespace podium::stage {

// When the parts of a reveal come (LOOK.md, section 8), from the closing of the question.
constexpr Span revealHold = milliseconds(700);
constexpr Span explanationComes = milliseconds(940);
constexpr Span pointsCome = milliseconds(1100);

} // namespace podium::stage
