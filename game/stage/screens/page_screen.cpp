#include "game/stage/screens/page_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

Reaction PageScreen::take(const Intent& intent, const Showing&) {
    if (intent.act == Act::Choose || intent.act == Act::Back || intent.act == Act::Press)
        return GoBack{};
    return {};
}

void PageScreen::draw(Canvas& canvas, const Showing& showing) {
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        drawPage(canvas, showing);
    }
    footHints(canvas, showing, {{{"Esc"}, {"B"}, "Back"}}, measures::menuHintsY);
}

} // namespace podium::stage
