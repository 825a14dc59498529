#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/picking_parts.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

namespace {

/// The board, or the topics, from which somebody picks the next question.
class PickingScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return Request{podium::Pause{}}; }
};

void PickingScreen::enter(const Showing& showing) {
    m_focus.over(spots(showing));
    ChoiceScreen::enter(showing);
}

std::vector<Box> PickingScreen::spots(const Showing& showing) const {
    std::vector<Box> boxes;
    for (const PickField& field : pickFields(showing.match()))
        if (field.open) boxes.push_back(field.box);
    return boxes;
}

/// Only whose pick it is picks; where it is the host's, the window speaks for nobody.
Reaction PickingScreen::chosen(std::size_t spot, const Showing& showing) {
    const AudienceView& view = showing.match();
    if (!mayPick(view) || showing.timeline.since() < tooSoon) return {};
    for (const PickField& field : pickFields(view))
        if (field.open && spot-- == 0) return Request{podium::Pick{field.cell, view.picker}};
    return {};
}

void PickingScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    hud(canvas, look, hudFor(view));
    {
        const Moving moving(canvas, showing.timeline.enters({0, 12}, {}, smallTime));
        drawPicker(canvas, look, view);
        drawTopics(canvas, look, view);
    }
    std::size_t spot = 0;
    for (const PickField& field : pickFields(view)) {
        const float focus = field.open && mayPick(view) ? share(spot, showing) : 0;
        const Moving moving(canvas, showing.timeline.enters({0, 60}, panelStep));
        drawPickField(canvas, look, field, focus);
        if (field.open) ++spot;
    }
    footHints(canvas, showing,
        {{{"Up", "Down", "Left", "Right"}, {}, "Move"}, {{"Enter"}, {"A"}, "Pick"},
            {{"Esc"}, {"B"}, "Pause"}},
        measures::hintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> pickingScreen() { return std::make_unique<PickingScreen>(); }

} // namespace podium::stage
