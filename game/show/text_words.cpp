#include "game/show/text_words.hpp"
#include "game/show/counted.hpp"
#include "questions/bank/printable.hpp"
#include <ostream>

namespace podium::show {
namespace {

void sayResults(std::ostream& out, const AudienceView& view) {
    for (const RoundResult& result : view.rounds) {
        if (result.asked == 0) continue;
        out << printable(result.round.name) << ": " << result.right << " of " << result.asked
            << " right, " << pointsWords(result.points) << '\n';
    }
}

void sayRanks(std::ostream& out, const AudienceView& view) {
    for (const Standing& standing : view.standings)
        out << (standing.tied ? "tied " : "") << standing.rank << ". " << printable(standing.name)
            << ": " << pointsWords(standing.score) << '\n';
}

std::string minutesAndSeconds(Span span) {
    const std::int64_t whole = (span.milliseconds + 999) / 1000;
    const std::string over = std::to_string(whole % 60);
    return std::to_string(whole / 60) + (over.size() < 2 ? ":0" : ":") + over;
}

} // namespace

void sayWelcome(std::ostream& out, const AudienceView& view) {
    if (view.numberOverall > 0) out << "The evening goes on.\nScore " << view.score.value << '\n';
    out << "Type your answer and Enter; " << howToEnd << '\n';
}

void sayRound(std::ostream& out, const AudienceView& view) {
    const PackRound& round = view.rounds[static_cast<std::size_t>(view.round)].round;
    out << "\nRound " << view.round + 1 << " of " << view.rounds.size() << " - "
        << printable(round.name) << '\n';
    if (!round.about.empty()) out << printable(round.about) << '\n';
}

void sayStandings(std::ostream& out, const AudienceView& view) {
    const RoundResult& result = view.rounds[static_cast<std::size_t>(view.round)];
    out << "\nAfter the round " << printable(result.round.name) << ": " << result.right << " of "
        << result.asked << " right, " << pointsWords(result.points) << '\n';
    sayRanks(out, view);
}

void sayBreak(std::ostream& out, const AudienceView& view) {
    out << "\nA break of " << minutesAndSeconds(view.breakLeft) << " minutes.\n";
}

void sayEnd(std::ostream& out, const AudienceView& view) {
    out << (view.ending == Ending::Early ? "\nThe evening ends early.\n"
                                         : "\nThat was the evening.\n");
    sayFinalStandings(out, view);
}

void sayFinalStandings(std::ostream& out, const AudienceView& view) {
    out << "Final standings\n";
    sayRanks(out, view);
    sayResults(out, view);
    if (view.longestStreak > 1) out << "Longest streak: " << view.longestStreak << " in a row\n";
}

void sayHowToFinish(std::ostream& out) {
    out << "Press Enter to finish; /accept, /void, /undo and /adjust still work.\n";
}

} // namespace podium::show
