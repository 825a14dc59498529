#include "questions/authoring/tables/field.hpp"

namespace podium::authoring {

std::vector<const Standing*> wellKnownTeams(const Setter& setter, const Ledger& ledger) {
    constexpr int bestPlaces = 14;
    std::vector<const Standing*> teams;
    for (const auto& standing : setter.tables().standings)
        if (standing.rank && standing.proof.isSure() && ledger.isTeam(standing.team) &&
            (*standing.rank <= bestPlaces || ledger.isWellKnown(standing.team)))
            teams.push_back(&standing);
    return teams;
}

Slots slotsOf(const Standing& standing, const Ledger& ledger) {
    return {{"team", ledger.team(standing.team)}, {"tally", tally(standing.counts)},
        {"place", ordinal(standing.rank.value_or(0))},
        {"total", std::to_string(standing.counts[Total])}};
}

std::vector<std::string> nearNumbers(int value, int least, Chance& chance) {
    const int stride = value < 12 ? 1 : value < 30 ? 2 : value / 14;
    const int below = static_cast<int>(chance.below(4)); // how many of the options are smaller
    std::vector<std::string> numbers;
    for (int place = 0; place < 4 && numbers.size() < 3; ++place) {
        const int number = value + (place - below) * stride;
        if (number != value && number >= least) numbers.push_back(std::to_string(number));
    }
    for (int more = 4 - below; numbers.size() < 3; ++more)
        numbers.push_back(std::to_string(value + more * stride));
    return numbers;
}

} // namespace podium::authoring
