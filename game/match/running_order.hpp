#pragma once
#include "game/match/round_rules.hpp"
#include "game/match/seat.hpp"
#include "questions/bank/pack.hpp"
#include <string>
#include <vector>

namespace podium {

enum class Locking { Final, Changeable }; ///< whether an answer may change until the close
enum class Closing { WhenAllAnswered, AtDeadline };
enum class TeamScore { None, Sum, Average }; ///< how seats of a team count together
/// What somebody who comes late begins with.
enum class LateScore { Nothing, Average, LastPlace };

/// What holds for the whole evening.
struct Customs {
    Locking locking = Locking::Final;
    Closing closing = Closing::WhenAllAnswered;
    TeamScore teams = TeamScore::None;
    LateScore late = LateScore::Nothing;
    bool operator==(const Customs&) const = default;
};

/// A round as an evening's programme names it.
struct RoundOrder {
    std::string name; ///< empty: the topic's
    std::string about;
    /// Rounds of the pack that it draws from. Empty: each of them gets a round like this.
    std::vector<std::string> topics{};
    std::string pack{}; ///< another pack than the evening's, by name; the show mixes them
    RoundRules rules{};
    Span breakAfter{}; ///< 0: none
    bool operator==(const RoundOrder&) const = default;
};

/// What an evening consists of, before any pack is opened: `questions/running_orders/` holds some.
struct RunningOrder {
    std::string title;
    std::string pack{}; ///< by name; empty: the one that is chosen
    Customs customs{};
    std::vector<RoundOrder> rounds;
    bool operator==(const RunningOrder&) const = default;
};

/// The topic that stands for all topics of the pack together in one round.
inline constexpr std::string_view everyTopic = "*";

/// A round of the evening, planned out of a pack.
struct RoundPlan {
    PackRound round;                 ///< what it is called
    std::vector<std::string> topics; ///< rounds of the pack it draws from
    RoundRules rules;                ///< `questions` is no more than the pack can fill
    Span breakAfter{};
    bool operator==(const RoundPlan&) const = default;
};

/// The usual evening: every round of the pack, played by the same rules.
RunningOrder everyRound(const RoundRules& rules);

} // namespace podium
