#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/standings_rows.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"

namespace podium::stage {

namespace {

constexpr float rowsTop = 166;
constexpr float rowsRoom = 768;
constexpr float tallestRow = 190;
constexpr Box facts{96, 952, 1000, 66};

std::string factOf(const AudienceView& view) {
    if (view.fastestRight)
        return "Fastest right answer: " + inSeconds(*view.fastestRight) +
            "   ·   Longest streak: " + std::to_string(view.longestStreak);
    if (view.longestStreak > 0) return "Longest streak: " + std::to_string(view.longestStreak);
    return "Nothing won yet. The night is young.";
}

/// Between two rounds: how the evening stands.
class StandingsScreen final : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;

private:
    void drawHead(Canvas& canvas, const Showing& showing) const;
    void drawRows(Canvas& canvas, const Showing& showing) const;
    void drawFoot(Canvas& canvas, const Showing& showing);
};

Reaction StandingsScreen::take(const Intent& intent, const Showing& showing) {
    if (intent.act == Act::Back) return Request{podium::Pause{}};
    if (showing.timeline.since() < tooSoon) return {};
    if (intent.act == Act::Choose || intent.act == Act::Press) return Request{GoOn{}};
    return {};
}

void StandingsScreen::draw(Canvas& canvas, const Showing& showing) {
    drawHead(canvas, showing);
    drawRows(canvas, showing);
    drawFoot(canvas, showing);
}

void StandingsScreen::drawHead(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    const Moving moving(canvas, showing.timeline.enters({0, -40}, {}));
    screenTitle(canvas, look, "Standings", 96, 98, 92);
    slantTag(canvas, look, {588, 66, 300, 60}, {"AFTER ROUND " + std::to_string(view.round + 1)});
    const auto next = static_cast<std::size_t>(view.round) + 1;
    if (next >= view.rounds.size()) return;
    const Palette& palette = paletteOf(look);
    canvas.words({"NEXT", Face::Bebas, 26, palette.accent, Align::Right, 2}, 1824, 80);
    const Line name{"Round " + std::to_string(next + 1) + ": " + view.rounds[next].round.name,
        Face::InterBold, 36, palette.text, Align::Right};
    canvas.words(shrunk(canvas, name, 860), 1824, 116);
}

void StandingsScreen::drawRows(Canvas& canvas, const Showing& showing) const {
    const auto rows = standingsRows(showing.match());
    const float step = std::min(tallestRow, rowsRoom / static_cast<float>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Span delay = staggered(static_cast<int>(i), milliseconds(40));
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, delay));
        const Box box{96, rowsTop + static_cast<float>(i) * step, 1728, step - 12};
        standingsRow(canvas, lookOf(showing.preferences), box, rows[i], showing.timeline);
    }
}

void StandingsScreen::drawFoot(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    panel(canvas, look, facts, {.radius = 20});
    canvas.draw(icon(Icon::Spark, {122, 967}, 36, paletteOf(look).accent));
    const Line words{factOf(showing.match()), Face::InterSemiBold, 29, paletteOf(look).text};
    canvas.words(shrunk(canvas, words, facts.w - 110), 176, 986, &facts);
    footHints(canvas, showing, {{{"Enter"}, {"A"}, "Go on"}, {{"Esc"}, {"B"}, "Pause"}}, 986,
        Align::Right);
}

} // namespace

std::unique_ptr<Screen> standingsScreen() { return std::make_unique<StandingsScreen>(); }

} // namespace podium::stage
