#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The match after an event; facts cannot fail.
Match apply(Match match, const Event& event);

/// How long the clock of a question has stood that is open again once this entry is taken back: it
/// goes on from where it was, however late the host thinks of it.
Span clockToSetBack(const Match& match, EntryId entry, Moment now);

/// The match after everything that happened, from a pack: how an evening is resumed.
Match replay(Pack pack, const std::vector<Event>& events);

} // namespace podium
