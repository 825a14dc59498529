#include "game/match/clocks.hpp"
#include "game/match/fold.hpp"
#include "game/match/scoring.hpp"

namespace podium {
namespace {

std::vector<Chair> chairs(const std::vector<Seat>& seats, EntryId entry) {
    std::vector<Chair> chairs;
    for (const Seat& seat : seats) chairs.push_back({seat, entry, LateScore::Nothing});
    return chairs;
}

/// Nobody could finish it: it does not count.
void drop(const Fold& fold) {
    Asked* asked = fold.open();
    if (!asked) return;
    asked->voided = true;
    fold.close(*asked);
}

} // namespace

void Fold::operator()(const EveningBegan& began) const {
    match.customs = began.customs;
    match.seats = chairs(began.seats, entry);
    match.teams = began.teams;
    match.packTitle = began.packTitle;
    match.fingerprint = began.fingerprint;
    match.rounds = began.rounds;
    match.chance = began.chance;
    match.tallies.resize(match.seats.size());
    rescore(match);
    (*this)(RoundOpened{0}); // so that a journal torn just here can go on
}

void Fold::operator()(const RoundOpened& opened) const {
    leaveQuestion();
    match.round = opened.round;
    match.players = opened.players;
    match.roundEnded = false;
    match.topic.clear();
    match.lifelinesUsed.assign(match.seats.size(), 0);
    openRoundAnew(match, opened.round);
    match.phase = Phase::RoundIntro;
}

void Fold::operator()(const StandingsShown&) const {
    leaveQuestion();
    match.phase = Phase::Standings;
}

void Fold::operator()(const BreakBegan&) const {
    leaveQuestion();
    match.breakUntil = at + openRound(match).breakAfter;
    match.phase = Phase::Break;
}

void Fold::operator()(const RoundEnded&) const {
    drop(*this);
    match.roundEnded = true;
    match.phase = Phase::Standings;
}

void Fold::operator()(const EveningEnded& ended) const {
    drop(*this);
    match.pausedAt.reset();
    match.ending = ended.ending;
    match.phase = Phase::Over;
}

void Fold::operator()(const Paused&) const { match.pausedAt = at; }

void Fold::operator()(const Resumed&) const {
    shiftClocks(match, at - *match.pausedAt);
    if (Asked* asked = open()) {
        asked->buzzer.pausedAt = *match.pausedAt;
        asked->buzzer.resumedAt = at;
    }
    match.pausedAt.reset();
}

void Fold::operator()(const PickAwaited& awaited) const {
    leaveQuestion();
    match.picker = awaited.picker;
    match.phase = Phase::Picking;
}

void Fold::operator()(const WagersOpened& opened) const {
    leaveQuestion();
    match.topic = opened.topic;
    match.chance = opened.chance;
    match.wagers.assign(match.seats.size(), {});
    match.wagered.assign(match.seats.size(), false);
    match.wagersUntil = at + openRound(match).rules.timeToAnswer;
    match.phase = Phase::Wagering;
}

} // namespace podium
