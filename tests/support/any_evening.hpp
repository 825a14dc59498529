#pragma once
#include "tests/support/dice.hpp"
#include "tests/support/every_type.hpp"

namespace podium {

// Evenings at random: any rules that could be agreed on, any request that somebody could make.

inline Scoring anyScoring(Dice& dice) {
    Scoring scoring;
    for (Points& value : scoring.values) value = {dice.roll(0, 1000)};
    scoring.speed = dice.any<Speed>(3);
    scoring.streakStep = {dice.roll(0, 200)};
    scoring.streakMost = {dice.roll(0, 500)};
    scoring.first = {dice.oneIn(2) ? 0 : dice.roll(0, 100)};
    scoring.exact = {dice.oneIn(2) ? 0 : dice.roll(0, 100)};
    scoring.penalty = dice.oneIn(2) ? 0 : dice.roll(0, 100);
    scoring.marking = dice.any<Marking>(3);
    scoring.closeness = dice.any<Closeness>(2);
    scoring.multiplier = dice.oneIn(3) ? dice.roll(2, 3) : 1;
    scoring.counting = dice.oneIn(10) ? Counting::Practice : Counting::Counted;
    return scoring;
}

inline BuzzRules anyBuzzRules(Dice& dice) {
    return {dice.any<Voice>(2), dice.any<EarlyPress>(2), milliseconds(dice.roll(0, 4000)),
        milliseconds(dice.roll(0, 300)), milliseconds(dice.roll(1, 12'000))};
}

inline RoundRules anyRules(Dice& dice, RoundKind kind) {
    RoundRules rules = usualRules(kind);
    rules.questions = dice.roll(1, 6);
    rules.clock = dice.oneIn(4) ? Clock::None : Clock::Running;
    rules.timeToAnswer = milliseconds(dice.roll(1, 30'000));
    rules.leadIn = milliseconds(dice.roll(0, 2000));
    rules.easiest = dice.roll(1, 3);
    rules.hardest = dice.roll(rules.easiest, 5);
    rules.scoring = anyScoring(dice);
    rules.boardAnswering = dice.any<Answering>(2);
    rules.buzz = anyBuzzRules(dice);
    rules.lives = dice.roll(1, 3);
    for (const Lifeline lifeline : {Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom,
             Lifeline::ExtraTime, Lifeline::DoubleDip})
        if (dice.oneIn(2) && std::ranges::count(rules.lifelines, lifeline) == 0)
            rules.lifelines.push_back(lifeline);
    return rules;
}

inline RoundOrder anyRound(Dice& dice, RoundKind kind) {
    RoundOrder round;
    round.rules = anyRules(dice, kind);
    round.topics = {dice.oneIn(2) ? std::string(everyTopic) : std::string("Medals")};
    if (dice.oneIn(4)) round.breakAfter = seconds(dice.roll(1, 600));
    return round;
}

inline RunningOrder anyOrder(Dice& dice) {
    RunningOrder order;
    order.customs = {dice.any<Locking>(2),
        dice.oneIn(4) ? Closing::AtDeadline : Closing::WhenAllAnswered, dice.any<TeamScore>(3),
        dice.any<LateScore>(3)};
    for (int rounds = dice.roll(1, 4); rounds > 0; --rounds)
        order.rounds.push_back(anyRound(dice, dice.any<RoundKind>(10))); // no tie-break among them
    if (dice.oneIn(2)) order.rounds.push_back(anyRound(dice, RoundKind::TieBreak));
    return order;
}

inline Begin anyBegin(Dice& dice) {
    std::vector<Seat> seats = table(dice.roll(1, 3));
    const std::vector<Team> teams = {{{1}, "Star"}, {{2}, "Arch"}};
    for (Seat& seat : seats) seat.team = {dice.roll(0, 2)};
    return {anyOrder(dice), seats, dice.next(), teams};
}

inline Reply anyReply(Dice& dice) {
    switch (dice.roll(1, 4)) {
    case 1: return OneOption{static_cast<std::size_t>(dice.roll(0, 4))};
    case 2: {
        std::vector<std::size_t> options = {0, 1, 2, 3};
        dice.mix(options);
        return ManyOptions{options};
    }
    case 3: return Quantity{dice.roll(-10, 100) * 1000};
    default: return dice.oneOf<Wording>({{"Right", "right"}, {"Wrong", "wrong"}, {"", ""}});
    }
}

/// A reply that the open question takes, more often than not.
inline Reply likelyReply(Dice& dice, const Match& match) {
    if (match.asked.empty() || dice.oneIn(8)) return anyReply(dice);
    const Question& question = *match.asked.back().question;
    return dice.oneIn(2) ? rightReply(question) : wrongReply(question);
}

inline SeatId anySeat(Dice& dice) { return {dice.roll(dice.oneIn(10) ? 0 : 1, 5)}; }

inline EntryId anyQuestion(Dice& dice, const Match& match) {
    if (match.asked.empty() || dice.oneIn(10)) return {dice.roll(-1, 60)};
    return dice.oneOf(match.asked).entry;
}

/// An entry of the evening: now and then any, mostly one of the last decisions.
inline EntryId anyEntry(Dice& dice, const Match& match) {
    const int entries = static_cast<int>(match.history.size());
    return {
        dice.oneIn(2) ? dice.roll(std::max(0, entries - 3), entries) : dice.roll(-1, entries + 1)};
}

inline Request anyPlayersRequest(Dice& dice, const Match& match, Moment now) {
    const SeatId seat = anySeat(dice);
    switch (dice.roll(1, 16)) {
    case 1: return Stakes{seat, {dice.roll(-10, 700)}};
    case 2:
        return Pick{{dice.roll(0, 3), dice.roll(0, 5)}, dice.oneIn(2) ? SeatId{} : match.picker};
    case 3:
    case 4: return UseLifeline{seat, dice.any<Lifeline>(5)};
    case 5: return Vote{seat, static_cast<std::size_t>(dice.roll(0, 4))};
    case 6: return WalkAway{seat};
    case 7:
    case 8:
    case 9:
        return Buzz{seat, now + milliseconds(-dice.roll(-50, 400)), milliseconds(dice.roll(0, 40))};
    default: return Answer{seat, likelyReply(dice, match)};
    }
}

inline Accommodation anyAccommodation(Dice& dice) {
    return {dice.any<OwnClock>(3), dice.any<OwnSpeed>(2)};
}

/// A correction: what the host decides without moving the show.
inline Request anyCorrection(Dice& dice, const Match& match) {
    const EntryId question = anyQuestion(dice, match);
    switch (dice.roll(1, 12)) {
    case 1: return Void{question};
    case 2: return Flag{question, "a doubt"};
    case 3: return AddQuestion{};
    case 4: return RuleAnswer{question, likelyReply(dice, match), dice.any<Verdict>(2)};
    case 5: return RuleSeat{question, anySeat(dice), dice.any<Verdict>(2)};
    case 6: return Adjust{anySeat(dice), {dice.roll(-300, 300)}, "a song"};
    case 7: return Join{"Late", {dice.roll(0, 3)}};
    case 8: return SetPresence{anySeat(dice), dice.any<Presence>(2)};
    case 9: return Accommodate{anySeat(dice), anyAccommodation(dice)};
    case 10: return VoidBuzz{anyEntry(dice, match)};
    default: return TakeBack{anyEntry(dice, match)};
    }
}

inline Request anyHostsRequest(Dice& dice, const Match& match) {
    switch (dice.roll(1, 14)) {
    case 1: return Pause{};
    case 2: return dice.oneIn(4) ? Request(EndRound{}) : Request(Resume{});
    case 3: return Reveal{};
    case 4: return Skip{};
    case 5: return Reopen{seconds(dice.roll(0, 5))};
    case 6: return GoBack{};
    case 7: return dice.oneIn(12) ? Request(EndEvening{}) : Request(Tick{});
    case 8:
    case 9: return Hear{dice.any<Verdict>(2)};
    default: return anyCorrection(dice, match);
    }
}

/// Something that somebody might ask for, sensible or not.
inline Request anyRequest(Dice& dice, const Match& match, Moment now) {
    if (match.pausedAt && dice.oneIn(2)) return Resume{};
    switch (dice.roll(1, 10)) {
    case 1: return dice.oneIn(20) ? Request(anyBegin(dice)) : Request(Tick{});
    case 2: return Tick{};
    case 3:
    case 4: return GoOn{};
    case 5:
    case 6: return anyHostsRequest(dice, match);
    default: return anyPlayersRequest(dice, match, now);
    }
}

/// Plays some steps of an evening at random; `seen` is told of each before it is made.
template <typename Seen>
void playAtRandom(Evening& evening, Dice& dice, int steps, Seen seen) {
    while (evening.tell(anyBegin(dice))) {
    }
    for (int step = 0; step < steps; ++step) {
        evening.pass(milliseconds(dice.oneIn(3) ? dice.roll(0, 12'000) : dice.roll(0, 700)));
        seen(anyRequest(dice, evening.match(), evening.now()));
    }
}

} // namespace podium
