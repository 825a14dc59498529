#include "game/match/wagering.hpp"
#include "game/match/staying.hpp"
#include <algorithm>

namespace podium {

Points mostWager(const Match& match, std::size_t place) {
    return std::max(match.tallies[place].score, openRound(match).rules.leastStake);
}

bool everybodyStaked(const Match& match) {
    bool anybody = false;
    for (std::size_t place = 0; place < match.wagered.size(); ++place) {
        const bool here = playsOn(match, place) && match.seats[place].presence == Presence::Here;
        if (here && !match.wagered[place]) return false;
        anybody = anybody || match.wagered[place];
    }
    return anybody;
}

} // namespace podium
