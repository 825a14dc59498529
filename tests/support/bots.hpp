#pragma once
#include "game/match/apply.hpp"
#include "game/match/judge.hpp"
#include "game/match/timing.hpp"
#include "tests/support/any_event.hpp"
#include "tests/support/any_pack_of_all.hpp"
#include <algorithm>

namespace podium {

/// Bots that play an evening among themselves while a restless host corrects them: not well, but
/// with something of everything in it. The same dice play the same evening.
class Bots {
public:
    Bots(Match match, std::uint64_t seed, RunningOrder order = everyKind(3))
        : m_match(std::move(match)),
          m_order(std::move(order)),
          m_dice(seed),
          m_now(m_match.latest) {}

    /// What happens next, if the rules allow what a bot thought of.
    std::vector<Event> step() {
        m_now = m_now + milliseconds(m_dice.roll(0, 1500));
        if (++m_idle % 25 == 0) waitForTheDeadline();
        const Ruling ruling = judge(m_match, {m_now, thought()});
        for (const Event& event : ruling.events) m_match = apply(std::move(m_match), event);
        return ruling.events;
    }
    const Match& match() const { return m_match; }
    bool over() const { return m_match.phase == Phase::Over; }

private:
    void waitForTheDeadline() {
        if (const auto deadline = nextDeadline(m_match); deadline && *deadline > m_now)
            m_now = *deadline;
    }

    Request thought() {
        if (m_match.phase == Phase::NotBegun) return beginning();
        if (m_match.pausedAt) return Resume{};
        if (m_dice.oneIn(15)) return whimOfTheHost();
        if (m_dice.oneIn(6)) return Tick{};
        switch (m_match.phase) {
        case Phase::Picking: return Pick{{m_dice.roll(0, 2), m_dice.roll(0, 4)}, m_match.picker};
        case Phase::Wagering: return Stakes{anyone(), {100 * m_dice.roll(0, 12)}};
        case Phase::Question: return whimOfAPlayer();
        default: return GoOn{};
        }
    }
    Begin beginning() {
        std::vector<Seat> seats = {{{1}, "Ada"}, {{2}, "=Ben"}, {{3}, "<b>Cleo</b>"}};
        return {m_order, seats, m_dice.next()};
    }
    bool somebodyAsksTheRoom() const {
        return std::ranges::any_of(m_match.asked.back().turns, &Turn::asksTheRoom);
    }
    Request whimOfAPlayer() {
        if (somebodyAsksTheRoom() && m_dice.oneIn(2)) return Vote{anyone(), anyPlace(m_dice)};
        switch (m_dice.roll(1, 12)) {
        case 1: return UseLifeline{anyone(), m_dice.any<Lifeline>(5)};
        case 2: return Reveal{};
        case 3: return WalkAway{anyone()};
        case 4:
        case 5: return Hear{m_dice.any<Verdict>(2)};
        case 6:
        case 7:
        case 8: return Buzz{anyone(), m_now, milliseconds(m_dice.roll(0, 60))};
        default: return Answer{anyone(), reply()};
        }
    }
    Request whimOfTheHost() {
        switch (m_dice.roll(1, 14)) {
        case 1: return Pause{};
        case 2: return m_dice.oneIn(3) ? Request(Void{question()}) : Request(Skip{});
        case 3: return Flag{question(), anyWords(m_dice)};
        case 4: return AddQuestion{};
        case 5: return RuleAnswer{question(), reply(), m_dice.any<Verdict>(2)};
        case 6: return RuleSeat{question(), anyone(), m_dice.any<Verdict>(2)};
        case 7: return Adjust{anyone(), {m_dice.roll(-500, 500)}, anyWords(m_dice)};
        case 8: return Reopen{seconds(m_dice.roll(0, 20))};
        case 9: return m_dice.oneIn(4) ? Request(GoBack{}) : Request(EndRound{});
        case 10: return m_match.seats.size() < 6 ? Request(Join{"+Dora"}) : Request(Tick{});
        case 11: return SetPresence{anyone(), m_dice.any<Presence>(2)};
        case 12: return Accommodate{anyone(), anyAccommodation(m_dice)};
        case 13: return VoidBuzz{lastPress()};
        default: return TakeBack{anyPlaceOfTheEvening()};
        }
    }

    SeatId anyone() {
        const auto seats = static_cast<int>(m_match.seats.size());
        return m_match.seats[static_cast<std::size_t>(m_dice.roll(0, seats - 1))].id;
    }
    EntryId anyPlaceOfTheEvening() {
        return {m_dice.roll(1, static_cast<int>(m_match.history.size()))};
    }
    EntryId lastPress() const {
        EntryId press;
        for (const Asked& asked : m_match.asked)
            if (!asked.buzzer.heard.empty()) press = asked.buzzer.heard.back().entry;
        return press;
    }
    EntryId question() {
        return m_match.asked.empty() ? EntryId{} : m_dice.oneOf(m_match.asked).entry;
    }
    Reply reply() {
        if (m_match.asked.empty()) return OneOption{};
        const Question& open = *m_match.asked.back().question;
        if (m_dice.oneIn(2)) return rightReply(open);
        switch (open.type) {
        case QuestionType::Several: return ManyOptions{{1, 2}};
        case QuestionType::Order:
        case QuestionType::Pairs: return ManyOptions{{3, 2, 1, 0}};
        case QuestionType::Number: return Quantity{1000 * m_dice.roll(-900, 900)};
        case QuestionType::Typed: return Wording{"the ferry", "the ferry"};
        default: return OneOption{anyPlace(m_dice)};
        }
    }

    Match m_match;
    RunningOrder m_order;
    Dice m_dice;
    Moment m_now;
    int m_idle = 0;
};

inline Match tableOfBots(std::uint64_t seed) {
    Dice dice(seed);
    return matchFrom(packOfAllTypes(dice));
}

/// An evening of bots from its beginning to its end, or until so many events happened.
inline std::vector<Event> botEvening(
    std::uint64_t seed, std::size_t most = 20'000, const RunningOrder& order = everyKind(3)) {
    Bots bots(tableOfBots(seed), seed, order);
    for (int step = 0; step < 50'000 && !bots.over() && bots.match().history.size() < most; ++step)
        bots.step();
    return bots.match().history;
}

} // namespace podium
