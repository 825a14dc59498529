#pragma once
#include "game/match/views.hpp"
#include <iosfwd>

namespace podium::show {

// What the text show says at each moment; every word of a pack goes through `printable`.

inline constexpr const char* howToEnd = "q ends the evening.";
inline constexpr const char* notUnderstood = "That was not understood.\n";

/// To somebody who begins, or who comes back.
void sayWelcome(std::ostream& out, const AudienceView& view);
void sayRound(std::ostream& out, const AudienceView& view);
void sayStandings(std::ostream& out, const AudienceView& view);
void sayBreak(std::ostream& out, const AudienceView& view);
void sayEnd(std::ostream& out, const AudienceView& view);
void sayFinalStandings(std::ostream& out, const AudienceView& view);
void sayHowToFinish(std::ostream& out);

// A question: question_words.cpp.

void sayQuestion(std::ostream& out, const AudienceView& view);
/// What can be typed now, with the help that can be called for; ends with a line end.
std::string promptFor(const AudienceView& view);
/// Whether a call for help could be an answer, and is therefore marked with "!".
bool needsMark(const QuestionView& question);

// What came of it: reveal_words.cpp.

void sayReveal(std::ostream& out, const AudienceView& view);

// What is chosen before a question: choice_words.cpp.

void sayBoard(std::ostream& out, const AudienceView& view, const std::vector<CellView>& open);
void sayPickHint(std::ostream& out, const std::vector<CellView>& open);
void sayStakes(std::ostream& out, const AudienceView& view);
void sayStakeHint(std::ostream& out, const AudienceView& view);

} // namespace podium::show
