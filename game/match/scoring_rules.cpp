#include "game/match/scoring_rules.hpp"
#include <algorithm>

namespace podium {
namespace {

struct Preset {
    std::string_view name;
    Scoring scoring;
};

Scoring withoutStreaks(Speed speed) {
    Scoring scoring;
    scoring.speed = speed;
    scoring.streakStep = scoring.streakMost = {};
    return scoring;
}

const std::array<Preset, 4>& presets() {
    static const std::array<Preset, 4> all{{{"half_slope", halfSlope()},
        {"order_of_arrival", orderOfArrival()}, {"plus_minus", plusMinus()}, {"flat", flat()}}};
    return all;
}

} // namespace

Scoring halfSlope() { return {}; }

Scoring orderOfArrival() { return withoutStreaks(Speed::ByOrder); }

Scoring plusMinus() {
    Scoring scoring = withoutStreaks(Speed::None);
    scoring.values = {{{200}, {400}, {600}, {800}, {1000}}};
    scoring.penalty = 100;
    return scoring;
}

Scoring flat() { return withoutStreaks(Speed::None); }

std::optional<Scoring> scoringCalled(std::string_view name) {
    const auto found = std::ranges::find(presets(), name, &Preset::name);
    if (found == presets().end()) return std::nullopt;
    return found->scoring;
}

std::string_view nameOf(const Scoring& scoring) {
    const auto found = std::ranges::find(presets(), scoring, &Preset::scoring);
    return found == presets().end() ? std::string_view{} : found->name;
}

} // namespace podium
