#include "game/show/house_rules.hpp"

namespace podium::show {
namespace {

void setClock(Clock clock, const stage::Preferences& preferences, Rules& rules) {
    rules.clock = clock;
    if (preferences.secondsToAnswer > 0) rules.timeToAnswer = seconds(preferences.secondsToAnswer);
}

} // namespace

Seat soloSeat(const stage::Preferences& preferences) {
    return {SeatId{1}, preferences.name.empty() ? stage::Preferences{}.name : preferences.name};
}

Rules windowRules(const stage::Preferences& preferences, stage::DifficultyMix mix) {
    Rules rules;
    rules.questionsPerRound = preferences.questionsPerRound;
    setClock(preferences.secondsToAnswer > 0 ? Clock::Running : Clock::None, preferences, rules);
    rules.easiest = stage::rangeOf(mix).easiest;
    rules.hardest = stage::rangeOf(mix).hardest;
    return rules;
}

Rules textRules(const stage::Preferences& preferences, Clock clock) {
    Rules rules;
    rules.questionsPerRound = preferences.questionsPerRound;
    setClock(clock, preferences, rules);
    rules.leadIn = {}; // nothing moves on a terminal: the clock starts with the question
    return rules;
}

} // namespace podium::show
