#pragma once
#include "game/match/event.hpp"
#include "tests/support/any_question.hpp"

namespace podium {

// Events with anything in them that makes sense, whether they could follow each other or not.

inline SeatId anySeat(Dice& dice) { return {dice.roll(1, 9)}; }
inline EntryId anyEntry(Dice& dice) { return {dice.roll(1, 20'000)}; }
inline Chance anyChance(Dice& dice) { return {dice.next()}; }

inline std::vector<SeatId> anySeats(Dice& dice) {
    std::vector<SeatId> seats;
    for (int seat = dice.roll(1, 3); seat <= dice.roll(0, 5); ++seat) seats.push_back({seat});
    return seats;
}

inline Reply anyReply(Dice& dice) {
    switch (dice.roll(1, 4)) {
    case 1: return OneOption{anyPlace(dice)};
    case 2: return ManyOptions{{0, 2, 1}};
    case 3: return Quantity{dice.roll(-2'000'000, 2'000'000)};
    default: return anyWording(dice);
    }
}

inline Accommodation anyAccommodation(Dice& dice) {
    return {dice.any<OwnClock>(3), dice.any<OwnSpeed>(2)};
}

inline Seat anySeatAtTheTable(Dice& dice, int id) {
    return {{id}, anyWords(dice), {dice.roll(0, 2)}, dice.any<Presence>(2), anyAccommodation(dice)};
}

inline EveningBegan anyBeginning(Dice& dice) {
    EveningBegan began;
    began.customs = {
        dice.any<Locking>(2), dice.any<Closing>(2), dice.any<TeamScore>(3), dice.any<LateScore>(3)};
    began.teams = {{{1}, anyWords(dice)}, {{2}, anyWords(dice)}};
    for (int seat = 1; seat <= dice.roll(1, 4); ++seat)
        began.seats.push_back(anySeatAtTheTable(dice, seat));
    if (began.seats.empty()) began.seats.push_back(anySeatAtTheTable(dice, 1));
    began.packTitle = anyWords(dice);
    began.fingerprint = anyWords(dice);
    for (int round = dice.roll(1, 4); round > 0; --round)
        began.rounds.push_back({{anyWords(dice), anyWords(dice)}, anyList(dice, 2),
            anyRoundRules(dice), milliseconds(dice.oneIn(3) ? dice.roll(0, 60'000) : 0)});
    began.chance = anyChance(dice);
    return began;
}

inline QuestionAsked anyAsking(Dice& dice) {
    QuestionAsked asked{anyQuestion(dice), anyChance(dice)};
    if (dice.oneIn(3)) asked.cell = Cell{dice.roll(0, 5), dice.roll(0, 4)};
    return asked;
}

inline LifelineUsed anyLifeline(Dice& dice) {
    LifelineUsed used{anySeat(dice), dice.any<Lifeline>(5), {}, {}, {}};
    if (used.lifeline == Lifeline::FiftyFifty) used.removed = {1, 3};
    if (used.lifeline == Lifeline::AskTheRoom && dice.oneIn(2)) used.votes = {50, 20, 20, 10};
    used.chance = anyChance(dice);
    return used;
}

/// One of each kind that can happen, in the order of the variant.
inline std::vector<Happening> oneOfEach(Dice& dice) {
    const auto verdict = [&] { return dice.any<Verdict>(2); };
    return {anyBeginning(dice), RoundOpened{dice.roll(0, 9), anySeats(dice)}, StandingsShown{},
        BreakBegan{}, RoundEnded{}, EveningEnded{dice.any<Ending>(2)}, Paused{}, Resumed{},
        PickAwaited{{dice.roll(0, 3)}}, WagersOpened{anyWords(dice), anyChance(dice)},
        Wagered{anySeat(dice), {dice.roll(0, 5000)}}, anyAsking(dice),
        Answered{anySeat(dice), anyReply(dice)}, WalkedAway{anySeat(dice)}, QuestionClosed{},
        Buzzed{anySeat(dice), {dice.roll(0, 999'999)}, {dice.roll(0, 200)}},
        FloorGiven{anySeat(dice), anySeats(dice), anyChance(dice)},
        AnswerHeard{anySeat(dice), verdict()}, FloorLost{anySeat(dice)}, BuzzVoided{anyEntry(dice)},
        anyLifeline(dice), VoteCast{anySeat(dice), anyPlace(dice)}, QuestionVoided{anyEntry(dice)},
        QuestionFlagged{anyEntry(dice), anyWords(dice)}, QuestionAdded{},
        AnswerRuled{anyEntry(dice), anyReply(dice), verdict()},
        SeatRuled{anyEntry(dice), anySeat(dice), verdict()},
        ScoreAdjusted{anySeat(dice), {dice.roll(-5000, 5000)}, anyWords(dice)},
        QuestionReopened{anyEntry(dice), milliseconds(dice.roll(0, 60'000))},
        SeatTaken{anySeatAtTheTable(dice, dice.roll(1, 9)), dice.any<LateScore>(3)},
        PresenceSet{anySeat(dice), dice.any<Presence>(2)},
        SeatAccommodated{anySeat(dice), anyAccommodation(dice)}, TakenBack{anyEntry(dice)}};
}

inline Event anyEvent(Dice& dice) {
    return {{dice.roll(0, 10'000'000)}, dice.oneOf(oneOfEach(dice))};
}

} // namespace podium
