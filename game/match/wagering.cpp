#include "game/match/wagering.hpp"
#include "game/match/staying.hpp"
#include <algorithm>

namespace podium {

Points mostWager(const Match& match, std::size_t place) {
    return std::max(match.tallies[place].score, openRound(match).rules.leastStake);
}

bool everybodyStakedWith(const Match& match, std::size_t place) {
    for (std::size_t other = 0; other < match.wagered.size(); ++other) {
        const bool here = match.seats[other].presence == Presence::Here;
        if (other != place && here && playsOn(match, other) && !match.wagered[other]) return false;
    }
    return true;
}

} // namespace podium
