#include "game/match/scoring.hpp"
#include "game/match/awards.hpp"
#include "game/match/places.hpp"
#include "game/match/staying.hpp"
#include <algorithm>

namespace podium {
namespace {

/// Who stakes everything again and again reaches numbers that nobody could read.
Points withinBounds(Points score) {
    constexpr int most = 500'000'000;
    return {std::clamp(score.value, -most, most)};
}

void add(Tally& tally, int round, Points points) {
    const Points counted = withinBounds(tally.score + points) - tally.score;
    tally.score += counted;
    tally.byRound[static_cast<std::size_t>(round)] += counted;
}

/// Who did not buzz was neither right nor wrong.
bool tookPart(const RoundRules& rules, const Turn& turn) {
    return turn.counts && (conductOf(rules).answering == Answering::Everyone || turn.tried);
}

void countStreak(Tally& tally, const Turn& turn) {
    tally.streak = turn.right ? tally.streak + 1 : 0;
    tally.longest = std::max(tally.longest, tally.streak);
}

void climb(Tally& tally, const RoundRules& rules, const Turn& turn) {
    const int top = static_cast<int>(rules.rungs.size());
    if (turn.right)
        ++tally.rung;
    else if (!turn.walked)
        tally.rung = safeBelow(rules, tally.rung);
    tally.out = tally.out || turn.walked || !turn.right || tally.rung >= top;
}

void drop(Tally& tally, const RoundRules& rules, const Turn& turn) {
    if (!turn.counts) return;
    if (conductOf(rules).dropping == Dropping::Fallen) return climb(tally, rules, turn);
    if (conductOf(rules).dropping != Dropping::OutOfLives || turn.right) return;
    tally.lives = std::max(0, tally.lives - 1);
    tally.out = tally.lives == 0;
}

void count(Match& match, const Asked& asked) {
    const RoundRules& rules = rulesOf(match, asked);
    for (std::size_t seat = 0; seat < asked.turns.size(); ++seat) {
        Tally& tally = match.tallies[seat];
        const Turn& turn = asked.turns[seat];
        add(tally, asked.round, turn.award.total());
        const bool counted = rules.scoring.counting == Counting::Counted;
        if (counted && tookPart(rules, turn)) countStreak(tally, turn);
        drop(tally, rules, turn);
    }
    if (conductOf(rules).stake != Stake::Place) return;
    if (const auto winner = Places(asked, rules.scoring).winner())
        ++match.tallies[*winner].tieBreaks;
}

/// A correction may have sent somebody out who was in when the question was asked.
void callUp(const Match& match, Asked& asked) {
    const bool counts = !asked.voided && !asked.exchanged;
    for (std::size_t seat = 0; seat < asked.turns.size(); ++seat) {
        Turn& turn = asked.turns[seat];
        turn.counts = counts && turn.plays && !match.tallies[seat].out;
        turn.right = false;
        turn.award = {};
    }
}

/// What a late one begins with, by the others as they stand.
Points startOf(const Match& match, std::size_t place) {
    const LateScore start = match.seats[place].start;
    if (start == LateScore::Nothing || place == 0) return {};
    std::int64_t sum = 0;
    Points last = match.tallies[0].score;
    for (std::size_t other = 0; other < place; ++other) {
        sum += match.tallies[other].score.value;
        last = std::min(last, match.tallies[other].score);
    }
    return start == LateScore::LastPlace ? last : average(sum, static_cast<int>(place));
}

} // namespace

Points average(std::int64_t sum, int count) {
    const std::int64_t doubled = 2 * sum + count;
    const std::int64_t down = doubled >= 0 ? doubled : doubled - (2 * count - 1);
    constexpr std::int64_t most = 2'000'000'000;
    return {static_cast<int>(std::clamp(down / (2 * count), -most, most))};
}

void openRoundAnew(Match& match, int round) {
    const RoundRules& rules = match.rounds[static_cast<std::size_t>(round)].rules;
    for (Tally& tally : match.tallies) {
        tally.lives = rules.lives;
        tally.rung = tally.tieBreaks = 0;
        tally.out = false;
    }
}

void takeSeat(Match& match, std::size_t place, int round) {
    Tally& tally = match.tallies[place];
    tally.byRound.resize(match.rounds.size());
    tally.start = tally.score = startOf(match, place);
    tally.lives = match.rounds[static_cast<std::size_t>(round)].rules.lives;
}

void takeAdjustment(Match& match, const Adjustment& adjustment) {
    if (const auto place = placeOf(match, adjustment.seat))
        add(match.tallies[*place], adjustment.round, adjustment.points);
}

void settle(Match& match, Asked& asked) {
    callUp(match, asked);
    if (asked.voided || asked.exchanged) return;
    award(match, asked);
    count(match, asked);
}

const Tally& tallyOf(const Match& match, SeatId seat) {
    static const Tally none;
    const auto place = placeOf(match, seat);
    return place ? match.tallies[*place] : none;
}

Points scoreOf(const Match& match, SeatId seat) { return tallyOf(match, seat).score; }

Points scoreInRound(const Match& match, SeatId seat, int round) {
    const auto& byRound = tallyOf(match, seat).byRound;
    const auto index = static_cast<std::size_t>(round);
    return index < byRound.size() ? byRound[index] : Points{};
}

} // namespace podium
