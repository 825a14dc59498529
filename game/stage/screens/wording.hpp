#pragma once
#include "game/match/views.hpp"
#include "game/stage/wish.hpp"
#include <optional>
#include <string>
#include <vector>

namespace podium::stage {

// Words that more than one screen needs, made from what the room may see.

std::string grouped(int number);  ///< 18450 becomes "18,450"
std::string plus(Points points);  ///< "+500", or "-500"
std::string inSeconds(Span span); ///< "7.4 s"
std::string counted(int count, const std::string& one, const std::string& many);
std::string inLetters(std::size_t count); ///< "Three", up to ten
std::string spanInWords(Span span);       ///< "three minutes", "90 seconds"
/// A pack's title where there is little room: what stands before its colon, or as many words as
/// fit.
std::string shortTitle(const std::string& title);
int wholeSecondsLeft(Span span);            ///< as a clock shows them: 0 only at the end
std::string difficultyName(int difficulty); ///< of 1 to 5: easy, medium or hard
char letterOf(std::size_t option);          ///< 'A' for the first

std::string capital(std::string word); ///< its first letter, where it is plain
std::string decapital(std::string word);
std::string upper(std::string words);     ///< in capitals, where they are plain letters
std::string inFigures(Quantity quantity); ///< "68,000", "9.58"
std::string withUnit(Quantity quantity, const std::string& unit);

/// What a question of the open round can earn before any streak.
Points mostFor(const AudienceView& view);
/// Whether points are counted at all.
bool isCounted(const AudienceView& view);

/// How the player fared with a question.
enum class Fared { Right, Partly, Wrong, NoAnswer, Voided };
Fared faredIn(const QuestionView& question);

/// A line of how the points of a question came about.
struct PointsPart {
    enum class Part { Answer, Speed, Streak, Extra, Lost };
    Part part = Part::Answer;
    std::string what;
    Points points;
};
/// `streakBefore`: how long the streak was before the question, where it is known.
std::vector<PointsPart> pointsParts(
    const AudienceView& view, std::optional<int> streakBefore = std::nullopt);

int rightAnswers(const AudienceView& view);   ///< of the evening
int askedQuestions(const AudienceView& view); ///< so far

/// Rounds that were played, the best first; of equal ones the earlier first.
std::vector<std::size_t> bestRounds(const AudienceView& view);

} // namespace podium::stage
