#pragma once
#include "game/match/match.hpp"

namespace podium {

/// For each entry of a history whether it stands, by entry - 1: false where it was taken back, and
/// that was not taken back itself.
std::vector<bool> standing(const std::vector<Event>& history);

/// Whether an event is a host's decision that TakenBack can undo.
bool isDecision(const Happening& what);
/// Whether an event moves the show on: what GoBack takes back.
bool isStep(const Happening& what);
/// The last step of the show that stands, or none: what GoBack takes back. A close is none, it is
/// opened again instead.
EntryId lastStep(const Match& match);
/// Whether an entry is a step, or took one back, or brought one back: the show itself is moved by
/// undoing it, so that goes only from the end.
bool movesTheShow(const std::vector<Event>& history, EntryId entry);
/// The decision that voided a question, if it stands.
EntryId voidOf(const Match& match, EntryId question);
const Event* eventAt(const Match& match, EntryId entry);

} // namespace podium
