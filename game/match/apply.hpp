#pragma once
#include "game/match/match.hpp"

namespace podium {

/// The match after an event; facts cannot fail.
Match apply(Match match, const Event& event);

/// How long the clock of a question has stood that is open again once this entry is taken back: it
/// goes on from where it was, however late the host thinks of it.
Span clockToSetBack(const Match& match, EntryId entry, Moment now);

/// The match after everything that happened, from a pack: how an evening is resumed. Each event
/// must be able to follow those before it, as a journal that was read has it; what was taken back
/// is left out from the start, so this folds once, however much was undone.
Match replay(Pack pack, const std::vector<Event>& events);

} // namespace podium
