#pragma once
#include "game/match/match.hpp"

namespace podium {

/// How long a seat has for a question; nothing: without a clock.
std::optional<Span> timeFor(const Match& match, const Asked& asked, const Turn& turn);
/// Until when the seat's answer is in time; nothing: without a clock.
std::optional<Moment> deadlineFor(const Match& match, const Asked& asked, const Turn& turn);
/// Whether the show waits for this seat's answer: it plays, is here and is not in yet.
bool isAwaited(const Match& match, const Asked& asked, std::size_t place);
bool everybodyAnswered(const Match& match);
/// How much of a time attack's clock is left; whole where none has run.
Span roundTimeLeft(const Match& match);

/// When the rules want to be asked again (with Tick), if at all.
std::optional<Moment> nextDeadline(const Match& match);

} // namespace podium
