#pragma once
#include "game/match/judge.hpp"

namespace podium {

inline Ruling no(Refusal reason) { return {reason, {}}; }

template <typename... Happened>
Ruling yes(Moment at, Happened... happened) {
    Ruling ruling;
    ruling.events.reserve(sizeof...(happened));
    (ruling.events.push_back({at, std::move(happened)}), ...);
    return ruling;
}

/// A command before the rules, once nothing bars it. Split by who asks.
struct Hearing {
    const Match& match;
    Moment at;

    // judge_show.cpp: the steps of the show
    Ruling operator()(const Begin& begin) const;
    Ruling operator()(const GoOn&) const;
    Ruling operator()(const Tick&) const;
    Ruling operator()(const Pause&) const;
    Ruling operator()(const Resume&) const;
    Ruling operator()(const Reveal&) const;
    Ruling operator()(const EndRound&) const;
    Ruling operator()(const EndEvening&) const;
    Ruling operator()(const Reopen& reopen) const;
    Ruling operator()(const GoBack&) const;

    // judge_players.cpp
    Ruling operator()(const Answer& answer) const;
    Ruling operator()(const Stakes& stakes) const;
    Ruling operator()(const Pick& pick) const;
    Ruling operator()(const UseLifeline& use) const;
    Ruling operator()(const Vote& vote) const;
    Ruling operator()(const WalkAway& walk) const;

    // judge_buzzer.cpp
    Ruling operator()(const Buzz& buzz) const;
    Ruling operator()(const Hear& hear) const;
    Ruling operator()(const VoidBuzz& buzz) const;

    // judge_host.cpp: corrections and the table
    Ruling operator()(const Skip&) const;
    Ruling operator()(const Void& request) const;
    Ruling operator()(const Flag& flag) const;
    Ruling operator()(const AddQuestion&) const;
    Ruling operator()(const RuleAnswer& rule) const;
    Ruling operator()(const RuleSeat& rule) const;
    Ruling operator()(const Adjust& adjust) const;
    Ruling operator()(const Join& join) const;
    Ruling operator()(const SetPresence& set) const;
    Ruling operator()(const Accommodate& accommodate) const;
    Ruling operator()(const TakeBack& back) const;

    /// The same, closed where this was the last answer that the question waited for.
    Ruling andClose(Ruling ruling, SeatId seat) const;
    /// After a wrong answer at the buzzers: the next in line, or the close where nobody is left.
    Ruling andPassOn(Ruling ruling, SeatId seat) const;
    Ruling wakeBuzzers(const Asked& open) const;
    /// The open question, while its phase lasts.
    const Asked* openNow() const;
};

} // namespace podium
