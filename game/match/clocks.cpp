#include "game/match/clocks.hpp"

namespace podium {
namespace {

void shift(std::optional<Moment>& moment, Span by) {
    if (moment) *moment = *moment + by;
}

void shift(Buzzer& buzzer, Span by) {
    buzzer.opens = buzzer.opens + by;
    buzzer.floorUntil = buzzer.floorUntil + by;
    shift(buzzer.gatherUntil, by);
    shift(buzzer.stoodSince, by);
    buzzer.goesOnSince = buzzer.goesOnSince + by;
    for (std::vector<Press>* presses : {&buzzer.waiting, &buzzer.heard})
        for (Press& press : *presses) press.pressed = press.pressed + by;
}

} // namespace

void shiftClocks(Match& match, Span by) {
    match.wagersUntil = match.wagersUntil + by;
    match.breakUntil = match.breakUntil + by;
    if (match.asked.empty() || match.asked.back().closed) return;
    Asked& asked = match.asked.back();
    asked.opens = asked.opens + by;
    shift(asked.buzzer, by);
    for (Turn& turn : asked.turns) turn.lockedUntil = turn.lockedUntil + by;
}

} // namespace podium
