#include "game/show/house_rules.hpp"

namespace podium::show {
namespace {

using stage::Preferences;
using stage::SoloMode;

constexpr Span asLongAsItTakes = seconds(3600);

/// How a way to play alone is called, and the kind of its rounds.
struct Way {
    RoundKind kind;
    std::string title;
};

Way wayOf(SoloMode mode) {
    switch (mode) {
    case SoloMode::Ladder: return {RoundKind::Ladder, "The ladder"};
    case SoloMode::TimeAttack: return {RoundKind::TimeAttack, "Time attack"};
    case SoloMode::Survival: return {RoundKind::Survival, "Survival"};
    case SoloMode::Practice: return {RoundKind::Classic, "Practice"};
    case SoloMode::Classic: break;
    }
    return {RoundKind::Classic, "Classic"};
}

void setClock(Clock clock, const Preferences& preferences, RoundRules& rules) {
    rules.clock = clock;
    if (clock == Clock::Running && preferences.secondsToAnswer > 0)
        rules.timeToAnswer = seconds(preferences.secondsToAnswer);
}

/// The ladder is climbed without a clock, and a time attack has one of its own.
void setClock(SoloMode mode, const Preferences& preferences, RoundRules& rules) {
    if (mode == SoloMode::Ladder || mode == SoloMode::TimeAttack) return;
    const bool runs = preferences.secondsToAnswer > 0 && mode != SoloMode::Practice;
    setClock(runs ? Clock::Running : Clock::None, preferences, rules);
}

} // namespace

Seat soloSeat(const Preferences& preferences) {
    return {SeatId{1}, preferences.name.empty() ? Preferences{}.name : preferences.name};
}

RunningOrder soloOrder(const Preferences& preferences, stage::DifficultyMix mix, SoloMode mode) {
    const Way way = wayOf(mode);
    RoundRules rules = usualRules(way.kind);
    setClock(mode, preferences, rules);
    if (way.kind == RoundKind::Classic) rules.questions = preferences.questionsPerRound;
    if (mode == SoloMode::Practice) rules.scoring.counting = Counting::Practice;
    rules.easiest = stage::rangeOf(mix).easiest;
    rules.hardest = stage::rangeOf(mix).hardest;
    RunningOrder order = everyRound(rules);
    order.title = way.title;
    return order;
}

RunningOrder textOrder(const Preferences& preferences, Clock clock) {
    RunningOrder order = soloOrder(preferences, stage::DifficultyMix::Mix, SoloMode::Classic);
    setClock(clock, preferences, order.rounds.front().rules);
    return forTheTerminal(std::move(order), clock);
}

RunningOrder forTheTerminal(RunningOrder order, Clock clock) {
    for (RoundOrder& round : order.rounds) {
        RoundRules& rules = round.rules;
        rules.leadIn = {}; // nothing moves on a terminal: the clock starts with the question
        rules.buzz.voice = Voice::Choosing; // there is nobody to hear an answer
        rules.buzz.gather = {};             // nor another press to wait for
        if (clock == Clock::Running) continue;
        rules.clock = Clock::None;
        rules.buzz.timeToSay = asLongAsItTakes;
    }
    return order;
}

} // namespace podium::show
