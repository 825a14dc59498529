#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks where, when, whence, to whom: what stands behind the verb with its preposition.
void askComplement(const Fact& fact, std::size_t i, Asker& asker);
/// "will take place between one date and another": when is it due to begin, when to end?
void askInterval(const Fact& fact, const Phrase& between, Asker& asker);
/// "Since which year has the tower been a museum?"
void askSince(const Fact& fact, Asker& asker);

} // namespace podium::authoring
