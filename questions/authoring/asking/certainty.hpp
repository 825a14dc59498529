#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// The fact without what only its own event could place: "before half-time".
Fact withoutRelative(Fact fact, const Lexicon& lexicon);
/// Whether a question may stand on it alone.
bool certain(const Fact& fact, const World& world);
/// "the council": of what town? Only the story of the page tells.
bool isOfUnknown(const Fact& fact, const World& world);

} // namespace podium::authoring
