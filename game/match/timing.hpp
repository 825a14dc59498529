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
/// Whether the open question closes as soon as everybody has answered.
bool closesEarly(const Match& match, const Asked& asked);
/// At the buzzers: nobody is left who could press.
bool nobodyCanBuzz(const Asked& asked);
/// At the buzzers: who has the floor was right, and only the close is missing.
bool hasAnsweredRight(const Match& match, const Asked& asked);
/// How much of a time attack's clock is left; whole where none has run.
Span roundTimeLeft(const Match& match);

/// When the rules want to be asked again (with Tick), if at all.
std::optional<Moment> nextDeadline(const Match& match);

} // namespace podium
