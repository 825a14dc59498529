#include "game/match/buzzing.hpp"
#include "game/match/fold.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

void punish(Turn& turn, const BuzzRules& rules, Moment pressed) {
    if (rules.early == EarlyPress::LockOut)
        turn.lockedOut = true;
    else
        turn.lockedUntil = pressed + rules.wait;
}

/// As if nothing had been pressed or said.
void freeToPress(Turn& turn) {
    turn.reply.reset();
    turn.heard.reset();
    turn.tried = turn.lockedOut = false;
    turn.lockedUntil = {};
}

} // namespace

void Fold::giveUpFloor(Asked& asked) const {
    Buzzer& buzzer = asked.buzzer;
    buzzer.floor.reset();
    buzzer.tied.clear();
    if (!buzzer.waiting.empty() || !buzzer.stoodSince) return;
    const Moment now = match.pausedAt.value_or(at);
    asked.opens = asked.opens + (now - *buzzer.stoodSince);
    buzzer.goesOnSince = now;
    buzzer.stoodSince.reset();
}

void Fold::operator()(const Buzzed& buzzed) const {
    Asked& asked = *open();
    const BuzzRules& rules = rulesOf(match, asked).buzz;
    Buzzer& buzzer = asked.buzzer;
    const Moment pressed = onTheClock(buzzer, buzzed.pressed);
    const Press press{entry, buzzed.seat, pressed, buzzed.uncertainty};
    buzzer.heard.push_back(press);
    if (pressed < buzzer.opens) return punish(turnIn(asked, buzzed.seat), rules, pressed);
    buzzer.waiting.push_back(press);
    // A press from before the clock went on stops it where it went on.
    if (!buzzer.stoodSince)
        buzzer.stoodSince = std::max({pressed, asked.opens, buzzer.goesOnSince});
    if (!buzzer.floor && !buzzer.gatherUntil) buzzer.gatherUntil = at + rules.gather;
}

void Fold::operator()(const FloorGiven& given) const {
    Asked& asked = *open();
    Buzzer& buzzer = asked.buzzer;
    const auto press = std::ranges::find(buzzer.waiting, given.seat, &Press::seat);
    Turn& turn = turnIn(asked, given.seat);
    turn.took = std::max(std::max(press->pressed, buzzer.goesOnSince) - asked.opens, Span{});
    turn.entry = press->entry;
    buzzer.waiting.erase(press);
    buzzer.floor = given.seat;
    buzzer.tied = given.tied;
    buzzer.floorUntil = at + rulesOf(match, asked).buzz.timeToSay;
    buzzer.gatherUntil.reset();
    match.chance = given.chance;
}

void Fold::operator()(const AnswerHeard& heard) const {
    Asked& asked = *open();
    Turn& turn = turnIn(asked, heard.seat);
    turn.heard = heard.verdict;
    turn.tried = true;
    if (heard.verdict == Verdict::Wrong) giveUpFloor(asked);
}

void Fold::operator()(const FloorLost& lost) const {
    (*this)(AnswerHeard{lost.seat, Verdict::Wrong}); // silence is an answer, and a wrong one
}

void Fold::operator()(const BuzzVoided& voided) const {
    Asked& asked = *askedWithPress(voided.buzz);
    Buzzer& buzzer = asked.buzzer;
    const auto press = std::ranges::find(buzzer.heard, voided.buzz, &Press::entry);
    const SeatId seat = press->seat;
    buzzer.heard.erase(press);
    std::erase_if(buzzer.waiting, [&](const Press& each) { return each.entry == voided.buzz; });
    freeToPress(turnIn(asked, seat));
    if (buzzer.waiting.empty()) buzzer.gatherUntil.reset();
    if (buzzer.floor == seat || (!buzzer.floor && buzzer.waiting.empty())) giveUpFloor(asked);
    if (asked.closed) recount();
}

void Fold::resetBuzzers(Asked& asked) const {
    if (conductOf(rulesOf(match, asked)).answering == Answering::Everyone) return;
    const Moment opens = asked.buzzer.opens;
    asked.buzzer = {};
    asked.buzzer.opens = opens;
    for (Turn& turn : asked.turns) freeToPress(turn);
}

Asked* Fold::askedWithPress(EntryId buzz) const {
    for (Asked& asked : match.asked)
        if (std::ranges::count(asked.buzzer.heard, buzz, &Press::entry) > 0) return &asked;
    return nullptr;
}

} // namespace podium
