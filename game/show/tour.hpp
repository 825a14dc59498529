#pragma once
#include "game/show/options.hpp"
#include "game/show/outcome.hpp"
#include "questions/bank/pack.hpp"

namespace podium::show {

/// Where a tour goes.
struct TourPlan {
    Pack pack;
    std::filesystem::path pictures; ///< folder; made when it is not there
    std::filesystem::path share;
    std::filesystem::path exhibits; ///< drawings and sounds of the pack
    PictureSize size;
};

/// Walks through every screen with a scripted player, leaves a picture of each and checks it; a
/// line for every picture goes to `out`. Keeps nothing of the evening it plays.
Outcome<void> tour(const TourPlan& plan, std::ostream& out);

} // namespace podium::show
