#include "game/stage/screens/choice_screen.hpp"

namespace podium::stage {

Reaction ChoiceScreen::take(const Intent& intent, const Showing& showing) {
    switch (intent.act) {
    case Act::Up:
    case Act::Down:
    case Act::Left:
    case Act::Right:
    case Act::NextTab:
    case Act::PreviousTab: m_focus.steer(intent.act); return {};
    case Act::Point: m_focus.point(intent.at); return {};
    case Act::Press: return m_focus.point(intent.at) ? chosen(focused(), showing) : Reaction{};
    case Act::Choose: return chosen(focused(), showing);
    case Act::Back: return back(showing);
    default: return other(intent, showing);
    }
}

} // namespace podium::stage
