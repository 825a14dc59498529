#include "game/journal/report.hpp"
#include "game/journal/names.hpp"
#include "game/journal/race.hpp"
#include "game/journal/reply_words.hpp"
#include "game/journal/words.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

std::string teamName(const Match& match, TeamId id) {
    const auto team = std::ranges::find(match.teams, id, &Team::id);
    return team == match.teams.end() ? "" : team->name;
}

ReportedSeat seatOf(const Match& match, const Chair& chair) {
    ReportedSeat seat{
        chair.id, chair.name, teamName(match, chair.team), {}, scoreOf(match, chair.id)};
    for (int round = 0; round < static_cast<int>(match.rounds.size()); ++round)
        seat.byRound.push_back(scoreInRound(match, chair.id, round));
    return seat;
}

/// Who sat down later has no turn.
ReportedAnswer answerOf(const Match& match, const Chair& chair, const Asked& asked) {
    const Turn* turn = turnOf(match, asked, chair.id);
    ReportedAnswer answer{chair.id, chair.name, false, {}, false, {}, {}};
    if (!turn) return answer;
    answer.played = turn->plays;
    if (turn->reply) answer.words = replyWords(*asked.question, *turn->reply);
    answer.right = turn->right;
    answer.took = turn->took;
    answer.award = turn->award;
    const RoundRules& rules = rulesOf(match, asked);
    if (turn->plays && conductOf(rules).stake == Stake::Wager) answer.stake = turn->wager;
    answer.aloud = turn->heard && rules.buzz.voice == Voice::Aloud;
    return answer;
}

ReportedQuestion questionOf(const Match& match, const Asked& asked) {
    ReportedQuestion question{numberOf(match, asked.entry), static_cast<std::size_t>(asked.round),
        asked.question, replyWords(*asked.question, rightReply(*asked.question)),
        !asked.voided && !asked.exchanged, asked.closed, 0, 0, {}, asked.flags};
    for (const Chair& chair : match.seats) {
        question.answers.push_back(answerOf(match, chair, asked));
        question.played += question.answers.back().played;
        question.right += question.answers.back().played && question.answers.back().right;
    }
    return question;
}

bool isHarder(const ReportedQuestion& one, const ReportedQuestion& other) {
    return one.right * other.played < other.right * one.played;
}

std::optional<std::size_t> hardestOf(const std::vector<ReportedQuestion>& questions) {
    std::optional<std::size_t> hardest;
    for (std::size_t place = 0; place < questions.size(); ++place) {
        const ReportedQuestion& question = questions[place];
        if (!question.counts || !question.closed || question.played == 0) continue;
        if (!hardest || !isHarder(questions[*hardest], question)) hardest = place;
    }
    return hardest;
}

} // namespace

Report reportOf(const Match& match) {
    Report report{match.packTitle, match.fingerprint, match.ending, match.rounds, standings(match),
        {}, {}, {}, raceOf(match), {}};
    for (const Chair& chair : match.seats) report.seats.push_back(seatOf(match, chair));
    for (const Asked& asked : match.asked) report.questions.push_back(questionOf(match, asked));
    report.hardest = hardestOf(report.questions);
    for (const Adjustment& change : match.adjustments)
        report.adjustments.push_back({nameOf(match, change.seat), change.points, change.reason});
    return report;
}

std::string_view endWord(const Report& report) {
    return report.ending ? wordFor(*report.ending) : "unfinished";
}

} // namespace podium
