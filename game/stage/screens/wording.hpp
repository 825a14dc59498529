#pragma once
#include "game/match/views.hpp"
#include "game/stage/wish.hpp"
#include <string>
#include <utility>
#include <vector>

namespace podium::stage {

// Words that more than one screen needs, made from what the room may see.

std::string grouped(int number);  ///< 18450 becomes "18,450"
std::string plus(Points points);  ///< "+500"
std::string inSeconds(Span span); ///< "7.4 s"
std::string counted(int count, const std::string& one, const std::string& many);
std::string inLetters(std::size_t count); ///< "Three", up to ten
/// A pack's title where there is little room: what stands before its colon, or as many words as
/// fit.
std::string shortTitle(const std::string& title);
int wholeSecondsLeft(Span span);            ///< as a clock shows them: 0 only at the end
std::string difficultyName(int difficulty); ///< of 1 to 5: easy, medium or hard
char letterOf(std::size_t option);          ///< 'A' for the first

/// What a question of this evening can earn before any streak.
Points mostFor(const AudienceView& view);

enum class Verdict { Right, Wrong, NoAnswer };
Verdict verdictOf(const QuestionView& question);

/// How the points of a question came about: what for, and how many.
std::vector<std::pair<std::string, Points>> pointsRows(const AudienceView& view);

int rightAnswers(const AudienceView& view);   ///< of the evening
int askedQuestions(const AudienceView& view); ///< so far

/// Rounds that were played, the best first; of equal ones the earlier first.
std::vector<std::size_t> bestRounds(const AudienceView& view);

} // namespace podium::stage
