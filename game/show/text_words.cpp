#include "game/show/text_words.hpp"
#include "questions/bank/printable.hpp"
#include <ostream>

namespace podium::show {
namespace {

char letter(std::size_t choice) { return static_cast<char>('A' + choice); }

void sayOption(std::ostream& out, const QuestionView& question, std::size_t choice) {
    out << letter(choice) << ") " << printable(question.options[choice]) << '\n';
}

std::string inSeconds(Span span) {
    return std::to_string((span.milliseconds + 999) / 1000) + " seconds";
}

void sayVerdict(std::ostream& out, const QuestionView& question) {
    if (question.chosen == question.right)
        out << "Right!\n";
    else
        out << (question.chosen ? "Not this time.\n" : "Time is up.\n");
    if (question.chosen == question.right || !question.right) return;
    out << "The answer is ";
    sayOption(out, question, *question.right);
}

/// "500 for the answer + 213 for speed = 713 points"; the parts add up to the total.
void sayAward(std::ostream& out, const Award& award, int streak) {
    if (award.total() == Points{}) return;
    out << award.right.value << " for the answer";
    if (award.speed > Points{}) out << " + " << award.speed.value << " for speed";
    if (award.streak > Points{})
        out << " + " << award.streak.value << " for " << streak << " right in a row";
    out << " = " << award.total().value << " points\n";
}

void sayResults(std::ostream& out, const AudienceView& view) {
    for (const RoundResult& result : view.rounds) {
        if (result.asked == 0) continue;
        out << printable(result.round.name) << ": " << result.right << " of " << result.asked
            << " right, " << result.points.value << " points\n";
    }
}

void sayRanks(std::ostream& out, const AudienceView& view) {
    for (const Standing& standing : view.standings)
        out << (standing.tied ? "tied " : "") << standing.rank << ". " << printable(standing.name)
            << ": " << standing.score.value << " points\n";
}

const char* const howToEnd = "q ends the evening.";

} // namespace

void sayWelcome(std::ostream& out, const AudienceView& view) {
    if (view.numberOverall > 0) out << "The evening goes on.\nScore " << view.score.value << '\n';
    out << "Answer with a letter and Enter; " << howToEnd << '\n';
}

void sayRound(std::ostream& out, const AudienceView& view) {
    const PackRound& round = view.rounds[static_cast<std::size_t>(view.round)].round;
    out << "\nRound " << view.round + 1 << " of " << view.rounds.size() << " - "
        << printable(round.name) << '\n';
    if (!round.about.empty()) out << printable(round.about) << '\n';
}

void sayQuestion(std::ostream& out, const AudienceView& view) {
    const PackRound& round = view.rounds[static_cast<std::size_t>(view.round)].round;
    out << "\nQuestion " << view.numberOverall << " of " << view.questionsOverall << " - "
        << printable(round.name) << '\n'
        << printable(view.question->stem) << '\n';
    for (std::size_t i = 0; i < view.question->options.size(); ++i)
        sayOption(out, *view.question, i);
    if (view.clock == Clock::Running) out << "Time: " << inSeconds(view.timeLeft) << '\n';
}

void sayReveal(std::ostream& out, const AudienceView& view) {
    const QuestionView& question = *view.question;
    sayVerdict(out, question);
    sayAward(out, question.award, view.streak);
    if (!question.explanation.empty()) out << printable(question.explanation) << '\n';
    if (!question.source.words.empty())
        out << "Source: \"" << printable(question.source.words) << "\"\n";
    out << "Score " << view.score.value << '\n';
}

void sayStandings(std::ostream& out, const AudienceView& view) {
    const RoundResult& result = view.rounds[static_cast<std::size_t>(view.round)];
    out << "\nAfter the round " << printable(result.round.name) << ": " << result.right << " of "
        << result.asked << " right, " << result.points.value << " points\n";
    sayRanks(out, view);
}

void sayEnd(std::ostream& out, const AudienceView& view) {
    out << (view.ending == Ending::Early ? "\nThe evening ends early.\n"
                                         : "\nThat was the evening.\n");
    out << "Final standings\n";
    sayRanks(out, view);
    sayResults(out, view);
    if (view.longestStreak > 1) out << "Longest streak: " << view.longestStreak << " in a row\n";
}

void sayHint(std::ostream& out, const AudienceView& view) {
    out << "Type a letter from A to " << letter(view.question->options.size() - 1)
        << " and press Enter; " << howToEnd << '\n';
}

} // namespace podium::show
