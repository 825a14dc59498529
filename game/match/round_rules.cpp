#include "game/match/round_rules.hpp"
#include <algorithm>
#include <array>

namespace podium {
namespace {

struct KindName {
    RoundKind kind;
    std::string_view name;
};

constexpr std::array<KindName, 11> names{{{RoundKind::Classic, "classic"},
    {RoundKind::FastestFinger, "fastest_finger"}, {RoundKind::InOrder, "in_order"},
    {RoundKind::Ladder, "ladder"}, {RoundKind::TimeAttack, "time_attack"},
    {RoundKind::Survival, "survival"}, {RoundKind::Board, "board"}, {RoundKind::Wager, "wager"},
    {RoundKind::FinalWager, "final_wager"}, {RoundKind::LastPlacePicks, "last_place_picks"},
    {RoundKind::TieBreak, "tie_break"}}};

constexpr int asManyAsThereAre = 100;

void setLadder(RoundRules& rules) {
    rules.rungs = {{100}, {200}, {300}, {500}, {1000}, {2000}, {3000}, {5000}, {10'000}, {15'000},
        {25'000}, {50'000}};
    rules.safeRungs = {4, 8};
    rules.questions = static_cast<int>(rules.rungs.size());
    rules.clock = Clock::None;
    rules.lifelines = {Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom};
}

void setTimeAttack(RoundRules& rules) {
    rules.questions = asManyAsThereAre;
    rules.timeToAnswer = seconds(180);
    rules.leadIn = {};
}

void setBoard(RoundRules& rules) {
    rules.boardValues = {{200}, {400}, {600}, {800}, {1000}};
    rules.questions = asManyAsThereAre;
    rules.scoring = plusMinus();
}

} // namespace

Conduct conductOf(const RoundRules& rules) {
    Conduct conduct;
    switch (rules.kind) {
    case RoundKind::Classic:
    case RoundKind::InOrder: break;
    case RoundKind::FastestFinger: conduct.answering = Answering::Buzzer; break;
    case RoundKind::Ladder: conduct = {.stake = Stake::Rung, .dropping = Dropping::Fallen}; break;
    case RoundKind::TimeAttack: conduct.timing = Timing::Round; break;
    case RoundKind::Survival: conduct.dropping = Dropping::OutOfLives; break;
    case RoundKind::Board:
        conduct = {.asking = Asking::Picked, .answering = rules.boardAnswering};
        break;
    case RoundKind::Wager:
    case RoundKind::FinalWager: conduct.stake = Stake::Wager; break;
    case RoundKind::LastPlacePicks: conduct.asking = Asking::Picked; break;
    case RoundKind::TieBreak: conduct.stake = Stake::Place; break;
    }
    return conduct;
}

RoundRules usualRules(RoundKind kind) {
    RoundRules rules;
    rules.kind = kind;
    if (kind == RoundKind::Classic || kind == RoundKind::LastPlacePicks) return rules;
    rules.scoring = kind == RoundKind::InOrder ? orderOfArrival() : flat();
    if (kind == RoundKind::Ladder) setLadder(rules);
    if (kind == RoundKind::TimeAttack) setTimeAttack(rules);
    if (kind == RoundKind::Survival) rules.questions = asManyAsThereAre;
    if (kind == RoundKind::Board) setBoard(rules);
    if (kind == RoundKind::Wager) rules.questions = 3;
    if (kind == RoundKind::FinalWager) rules.questions = 1;
    return rules;
}

std::string_view nameOf(RoundKind kind) { return names.at(static_cast<std::size_t>(kind)).name; }

std::optional<RoundKind> roundKindCalled(std::string_view name) {
    const auto found = std::ranges::find(names, name, &KindName::name);
    if (found == names.end()) return std::nullopt;
    return found->kind;
}

} // namespace podium
