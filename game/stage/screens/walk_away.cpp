#include "game/stage/screens/walk_away.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

constexpr float barWide = 800, barHigh = 92, beside = 560;

/// It lies over all answers: who thinks about leaving does not think about them.
Box cardFor(const Look& look) {
    return look.flat() ? Box{84, 506, 1752, 442} : Box{84, 578, 1752, 400};
}

std::string whatIsKept(const AudienceView& view) {
    const auto rung = static_cast<std::size_t>(std::max(view.rung, 0));
    if (rung == 0 || rung > view.rules.rungs.size()) return "You have not climbed yet.";
    return "You keep what you have: " + grouped(view.rules.rungs[rung - 1].value) + " points.";
}

} // namespace

std::vector<Box> walkAwaySpots(const Look& look) {
    const float foot = cardFor(look).bottom() - 28;
    return {{beside, foot - 2 * barHigh - 22, barWide, barHigh},
        {beside, foot - barHigh, barWide, barHigh}};
}

void drawWalkAway(
    Canvas& canvas, const Look& look, const AudienceView& view, std::span<const float> focus) {
    const Box card = cardFor(look);
    const auto bars = walkAwaySpots(look);
    canvas.cover(card);
    panel(canvas, look, card,
        {.radius = 30,
            .fill = look.flat() ? Fill(colours::black) : Fill(hex(0x342582), hex(0x1A114C))});
    screenTitle(canvas, look, "Walk away?", beside, card.y + 58, 64);
    const Line kept{whatIsKept(view), Face::InterSemiBold, 30, paletteOf(look).text2};
    canvas.words(shrunk(canvas, kept, barWide), beside + 2, card.y + 124, &card);
    menuBar(canvas, look, bars[0], {Icon::Play, "No, play on", "The clock is running"}, focus[0]);
    menuBar(canvas, look, bars[1], {Icon::Exit, "Yes, walk away", "With what you have"}, focus[1]);
}

} // namespace podium::stage
