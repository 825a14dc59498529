#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/podium_parts.hpp"
#include "game/stage/screens/wording.hpp"

namespace podium::stage {

namespace {

/// The end of the evening: the best rounds rise, the best one last.
class PodiumScreen final : public Screen {
public:
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
};

Reaction PodiumScreen::take(const Intent& intent, const Showing& showing) {
    const bool rising = showing.timeline.since() < podiumStands && !showing.timeline.reduced();
    if (rising) return {}; // the first key lets the podium stand; only the next one leaves it
    if (intent.act == Act::Choose) return StartSolo{};
    if (intent.act == Act::Back) return LeaveMatch{};
    return {};
}

void PodiumScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    podiumSky(canvas, look, showing.timeline);
    podiumTitle(canvas, look, view, showing.timeline);
    podiumSteps(canvas, look, view, showing.timeline);
    podiumGround(canvas, look);
    podiumRounds(canvas, look, view, showing.timeline);
    podiumAwards(canvas, look, view, showing.timeline);
    footHints(canvas, showing, {{{"Enter"}, {"A"}, "Play again"}, {{"Esc"}, {"B"}, "Menu"}}, 1030);
    footNoteRight(canvas, look,
        shortTitle(view.packTitle) + ": " + counted(view.questionsOverall, "question", "questions"),
        1030);
}

} // namespace

std::unique_ptr<Screen> podiumScreen() { return std::make_unique<PodiumScreen>(); }

} // namespace podium::stage
