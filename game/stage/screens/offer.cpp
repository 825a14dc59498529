#include "game/stage/screens/offer.hpp"
#include <algorithm>
#include <numeric>

namespace podium::stage {

std::vector<int> questionsAsked(const Tonight& tonight, int perRound, DifficultyMix mix) {
    const DifficultyRange range = rangeOf(mix);
    std::vector<int> asked;
    for (const std::array<int, 5>& round : tonight.difficulties)
        asked.push_back(std::min(perRound,
            std::accumulate(round.begin() + range.easiest - 1, round.begin() + range.hardest, 0)));
    asked.resize(tonight.rounds.size());
    return asked;
}

int questionsInAll(const Tonight& tonight, int perRound, DifficultyMix mix) {
    const auto asked = questionsAsked(tonight, perRound, mix);
    return std::accumulate(asked.begin(), asked.end(), 0);
}

bool canBeAsked(const Tonight& tonight, DifficultyMix mix) {
    return questionsInAll(tonight, 1, mix) > 0;
}

} // namespace podium::stage
