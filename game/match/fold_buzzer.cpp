#include "game/match/fold.hpp"
#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

bool isEarly(const Asked& asked, const Buzzed& buzzed) {
    return buzzed.pressed < asked.buzzer.opens;
}

void punish(Turn& turn, const BuzzRules& rules, Moment pressed) {
    if (rules.early == EarlyPress::LockOut)
        turn.lockedOut = true;
    else
        turn.lockedUntil = pressed + rules.wait;
}

} // namespace

void Fold::giveUpFloor(Asked& asked) const {
    Buzzer& buzzer = asked.buzzer;
    buzzer.floor.reset();
    buzzer.tied.clear();
    if (!buzzer.waiting.empty() || !buzzer.stoodSince) return;
    asked.opens = asked.opens + (at - *buzzer.stoodSince);
    buzzer.stoodSince.reset();
}

void Fold::operator()(const Buzzed& buzzed) const {
    Asked& asked = *open();
    const BuzzRules& rules = rulesOf(match, asked).buzz;
    if (isEarly(asked, buzzed)) return punish(turnIn(asked, buzzed.seat), rules, buzzed.pressed);
    Buzzer& buzzer = asked.buzzer;
    const Press press{entry, buzzed.seat, buzzed.pressed, buzzed.uncertainty};
    buzzer.waiting.push_back(press);
    buzzer.heard.push_back(press);
    if (!buzzer.stoodSince) buzzer.stoodSince = std::max(buzzed.pressed, asked.opens);
    if (!buzzer.floor && !buzzer.gatherUntil) buzzer.gatherUntil = at + rules.gather;
}

void Fold::operator()(const FloorGiven& given) const {
    Asked& asked = *open();
    Buzzer& buzzer = asked.buzzer;
    const auto press = std::ranges::find(buzzer.waiting, given.seat, &Press::seat);
    Turn& turn = turnIn(asked, given.seat);
    turn.took = std::max(press->pressed - asked.opens, Span{});
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
    for (Asked& asked : match.asked) {
        Buzzer& buzzer = asked.buzzer;
        const auto press = std::ranges::find(buzzer.heard, voided.buzz, &Press::entry);
        if (press == buzzer.heard.end()) continue;
        const SeatId seat = press->seat;
        Turn& turn = turnIn(asked, seat);
        buzzer.heard.erase(press);
        std::erase_if(buzzer.waiting, [&](const Press& each) { return each.entry == voided.buzz; });
        turn.reply.reset();
        turn.heard.reset();
        turn.tried = false;
        if (buzzer.waiting.empty()) buzzer.gatherUntil.reset();
        if (buzzer.floor == seat || (!buzzer.floor && buzzer.waiting.empty())) giveUpFloor(asked);
        if (asked.closed) recount();
        return;
    }
}

} // namespace podium
