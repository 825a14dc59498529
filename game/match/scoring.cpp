#include "game/match/scoring.hpp"
#include <algorithm>

namespace podium {
namespace {

/// speed * (1 - took/allowed), a half rounded up.
Points speedPart(Points speed, Span took, Span allowed) {
    const std::int64_t left =
        std::clamp<std::int64_t>(allowed.milliseconds - took.milliseconds, 0, allowed.milliseconds);
    const std::int64_t doubled = 2 * left * speed.value + allowed.milliseconds;
    return {static_cast<int>(doubled / (2 * allowed.milliseconds))};
}

Points streakPart(const Scoring& scoring, int streak) {
    const std::int64_t steps = std::int64_t{scoring.streakStep.value} * streak;
    return {static_cast<int>(std::min<std::int64_t>(steps, scoring.streakMost.value))};
}

bool wasRight(const Asked& asked, SeatId seat) {
    const Turn* turn = turnOf(asked, seat);
    return turn && turn->right;
}

Points earned(const Asked& asked, SeatId seat) {
    const Turn* turn = turnOf(asked, seat);
    return turn ? turn->award.total() : Points{};
}

} // namespace

const Turn* turnOf(const Asked& asked, SeatId seat) {
    const auto turn = asked.turns.find(seat);
    return turn == asked.turns.end() ? nullptr : &turn->second;
}

Award awardFor(const Rules& rules, Span took, int streak) {
    Award award;
    award.right = rules.scoring.right;
    if (rules.clock == Clock::Running)
        award.speed = speedPart(rules.scoring.speed, took, rules.timeToAnswer);
    award.streak = streakPart(rules.scoring, streak);
    return award;
}

int streakOf(const Match& match, SeatId seat) {
    int streak = 0;
    for (auto asked = match.asked.rbegin(); asked != match.asked.rend(); ++asked) {
        if (!asked->closed) continue;
        if (!wasRight(*asked, seat)) break;
        ++streak;
    }
    return streak;
}

int longestStreakOf(const Match& match, SeatId seat) {
    int longest = 0;
    int streak = 0;
    for (const Asked& asked : match.asked) {
        if (!asked.closed) continue;
        streak = wasRight(asked, seat) ? streak + 1 : 0;
        longest = std::max(longest, streak);
    }
    return longest;
}

Points scoreOf(const Match& match, SeatId seat) {
    Points score;
    for (const Asked& asked : match.asked) score += earned(asked, seat);
    return score;
}

Points scoreInRound(const Match& match, SeatId seat, int round) {
    Points score;
    for (const Asked& asked : match.asked)
        if (asked.round == round) score += earned(asked, seat);
    return score;
}

} // namespace podium
