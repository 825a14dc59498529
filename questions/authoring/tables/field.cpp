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

std::vector<std::string> nearNumbers(int value, int least, Chance& chance, int most) {
    const int stride = value < 12 ? 1 : value < 30 ? 2 : value / 14;
    const int room = (value - least) / stride; // for smaller ones
    const int above = std::max(1, (std::max(most, value) - value) / stride);
    int below = std::min(1 + static_cast<int>(chance.below(2)), room);
    if (3 - below > above) below = std::min(3 - above, room);
    std::vector<std::string> numbers;
    for (int place = -below; numbers.size() < 3; ++place)
        if (place != 0) numbers.push_back(std::to_string(value + place * stride));
    return numbers;
}

} // namespace podium::authoring
