#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

constexpr Box card{460, 250, 1000, 560};

/// "4:05", as a kitchen clock shows it.
std::string inMinutes(Span span) {
    const int left = wholeSecondsLeft(span);
    const int seconds = left % 60;
    return std::to_string(left / 60) + (seconds < 10 ? ":0" : ":") + std::to_string(seconds);
}

std::string nextRound(const AudienceView& view) {
    const auto next = static_cast<std::size_t>(view.round) + 1;
    if (next >= view.rounds.size()) return "The podium is next.";
    return "Next: " + view.rounds[next].round.name;
}

/// Time for a drink between two rounds.
class BreakScreen final : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
};

Reaction BreakScreen::take(const Intent& intent, const Showing& showing) {
    if (intent.act == Act::Back) return Request{podium::Pause{}};
    if (showing.timeline.since() < tooSoon) return {};
    if (intent.act == Act::Choose || intent.act == Act::Press) return Request{podium::GoOn{}};
    return {};
}

void BreakScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    const Palette& palette = paletteOf(look);
    {
        const Moving moving(canvas, showing.timeline.enters({0, 40}, {}));
        panel(canvas, look, card, {.radius = 30});
        screenTitle(canvas, look, "A short break", card.x + 90, card.y + 90, 84);
        canvas.words(
            {inMinutes(showing.match().breakLeft), Face::Bebas, 260, palette.accent, Align::Centre},
            card.centre().x, card.centre().y + 40, &card);
        const Line next{
            nextRound(showing.match()), Face::InterSemiBold, 36, palette.text, Align::Centre};
        canvas.words(
            shrunk(canvas, next, card.w - 120), card.centre().x, card.bottom() - 66, &card);
    }
    footHints(canvas, showing, {{{"Enter"}, {"A"}, "Go on now"}, {{"Esc"}, {"B"}, "Pause"}},
        measures::hintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> breakScreen() { return std::make_unique<BreakScreen>(); }

} // namespace podium::stage
