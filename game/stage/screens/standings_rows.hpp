#pragma once
#include "game/match/views.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// One line of the standings: the player's whole evening, or one of its rounds.
struct StandingsRow {
    enum class Kind { Evening, Played, ToCome };
    Kind kind = Kind::Played;
    int number = 0; ///< of the round
    std::string name;
    std::string about; ///< "4 of 5 right"
    Points score;
    Points gained;   ///< in the round just played
    float share = 0; ///< of the longest bar
};

/// The evening first, then its rounds.
std::vector<StandingsRow> standingsRows(const AudienceView& view);
void standingsRow(
    Canvas& canvas, const Look& look, Box box, const StandingsRow& row, const Timeline& timeline);

} // namespace podium::stage
