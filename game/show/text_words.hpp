#pragma once
#include "game/match/views.hpp"
#include <iosfwd>

namespace podium::show {

// What the text show says at each moment; every word of a pack goes through `printable`.

/// To somebody who begins, or who comes back.
void sayWelcome(std::ostream& out, const AudienceView& view);
void sayRound(std::ostream& out, const AudienceView& view);
void sayQuestion(std::ostream& out, const AudienceView& view);
void sayReveal(std::ostream& out, const AudienceView& view);
void sayStandings(std::ostream& out, const AudienceView& view);
void sayEnd(std::ostream& out, const AudienceView& view);
/// How to answer, for a line that is no answer.
void sayHint(std::ostream& out, const AudienceView& view);

} // namespace podium::show
