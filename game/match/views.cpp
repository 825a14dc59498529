#include "game/match/views.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

Span timeLeftAfter(const Match& match, Span took) {
    if (match.rules.clock == Clock::None) return {};
    return std::clamp(match.rules.timeToAnswer - took, Span{}, match.rules.timeToAnswer);
}

void showClock(AudienceView& view, const Match& match, Moment now) {
    const Asked* open = openQuestion(match);
    view.clock = match.rules.clock;
    if (view.clock == Clock::Running) view.timeAllowed = match.rules.timeToAnswer;
    if (!open) return;
    const Span running = match.pausedAt.value_or(now) - open->opens;
    view.clockOpen = running >= Span{};
    view.timeLeft = timeLeftAfter(match, running);
}

RoundResult resultOf(const Match& match, int round, SeatId seat) {
    const RoundPlan& plan = match.rounds[static_cast<std::size_t>(round)];
    RoundResult result{plan.round, 0, 0, plan.questions, scoreInRound(match, seat, round)};
    for (const Asked& asked : match.asked) {
        if (asked.round != round || !asked.closed) continue;
        const Turn* turn = turnOf(asked, seat);
        ++result.asked;
        if (turn && turn->right) ++result.right;
    }
    if (round < match.round) result.questions = result.asked; // another pack may have cut it short
    return result;
}

void showRounds(AudienceView& view, const Match& match, SeatId seat) {
    for (int round = 0; round < static_cast<int>(match.rounds.size()); ++round) {
        view.rounds.push_back(resultOf(match, round, seat));
        view.questionsOverall += view.rounds.back().questions;
    }
    view.round = std::max(match.round, 0);
    view.numberOverall = static_cast<int>(match.asked.size());
    view.numberInRound = askedInRound(match, match.round);
    if (!view.rounds.empty())
        view.questionsInRound = view.rounds[static_cast<std::size_t>(view.round)].questions;
}

PipState pipOf(const Asked& asked, SeatId seat) {
    if (!asked.closed) return PipState::Now;
    const Turn* turn = turnOf(asked, seat);
    return turn && turn->right ? PipState::Right : PipState::Wrong;
}

void showPips(AudienceView& view, const Match& match, SeatId seat) {
    for (const Asked& asked : match.asked)
        if (asked.round == match.round) view.pips.push_back(pipOf(asked, seat));
    view.pips.resize(static_cast<std::size_t>(view.questionsInRound), PipState::ToCome);
}

void reveal(QuestionView& view, const Match& match, const Asked& asked, const Turn* turn) {
    view.right = asked.question.answer;
    view.explanation = asked.question.explanation;
    view.source = asked.question.source;
    if (!turn || !turn->choice) return;
    view.award = turn->award;
    view.timeLeftAtAnswer = timeLeftAfter(match, turn->took);
}

QuestionView questionView(const Match& match, const Asked& asked, SeatId seat) {
    const Scoring& scoring = match.rules.scoring;
    const Turn* turn = turnOf(asked, seat);
    QuestionView view;
    view.stem = asked.question.stem;
    view.options = asked.question.options;
    view.difficulty = asked.question.difficulty;
    view.most = match.rules.clock == Clock::Running ? scoring.most() : scoring.right;
    if (turn) view.chosen = turn->choice;
    if (asked.closed) reveal(view, match, asked, turn);
    return view;
}

std::optional<Span> fastestRight(const Match& match, SeatId seat) {
    std::optional<Span> fastest;
    for (const Asked& asked : match.asked) {
        const Turn* turn = turnOf(asked, seat);
        if (turn && turn->right) fastest = std::min(fastest.value_or(turn->took), turn->took);
    }
    return match.rules.clock == Clock::Running ? fastest : std::nullopt;
}

void showScore(AudienceView& view, const Match& match, SeatId seat) {
    view.score = scoreOf(match, seat);
    view.streak = streakOf(match, seat);
    view.longestStreak = longestStreakOf(match, seat);
    view.fastestRight = fastestRight(match, seat);
    view.standings = standings(match);
}

} // namespace

AudienceView audienceView(const Match& match, Moment now, SeatId seat) {
    AudienceView view;
    view.seat = seat;
    view.phase = match.phase;
    view.paused = match.pausedAt.has_value();
    view.packTitle = match.packTitle;
    view.ending = match.ending;
    showClock(view, match, now);
    showRounds(view, match, seat);
    showPips(view, match, seat);
    showScore(view, match, seat);
    if (match.phase == Phase::Question || match.phase == Phase::Reveal)
        view.question = questionView(match, match.asked.back(), seat);
    return view;
}

} // namespace podium
