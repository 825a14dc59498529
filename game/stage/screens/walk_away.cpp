#include "game/stage/screens/walk_away.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

constexpr Box card{480, 560, 960, 416};
constexpr Box no{560, 734, 800, 92}, yes{560, 848, 800, 92};

std::string whatIsKept(const AudienceView& view) {
    const auto rung = static_cast<std::size_t>(std::max(view.rung, 0));
    if (rung == 0 || rung > view.rules.rungs.size()) return "You have not climbed yet.";
    return "You keep what you have: " + grouped(view.rules.rungs[rung - 1].value) + " points.";
}

} // namespace

std::vector<Box> walkAwaySpots() { return {no, yes}; }

void drawWalkAway(
    Canvas& canvas, const Look& look, const AudienceView& view, std::span<const float> focus) {
    canvas.cover({card.x - 20, card.y - 20, card.w + 40, card.h + 40});
    panel(canvas, look, card, {.radius = 30});
    screenTitle(canvas, look, "Walk away?", 560, 624, 64);
    const Line kept{whatIsKept(view), Face::InterSemiBold, 30, paletteOf(look).text2};
    canvas.words(shrunk(canvas, kept, card.w - 160), 562, 690, &card);
    menuBar(canvas, look, no, {Icon::Play, "No, play on", "The clock is running"}, focus[0]);
    menuBar(canvas, look, yes, {Icon::Exit, "Yes, walk away", "With what you have"}, focus[1]);
}

} // namespace podium::stage
