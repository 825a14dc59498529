#include "game/stage/screens/choice_screen.hpp"

namespace podium::stage {

Reaction ChoiceScreen::take(const Intent& intent, const Showing& showing) {
    m_focus.over(spots(showing));
    const std::size_t before = focused();
    Reaction reaction = act(intent, showing);
    if (focused() != before) m_before = before;
    return reaction;
}

Reaction ChoiceScreen::act(const Intent& intent, const Showing& showing) {
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

void ChoiceScreen::focusOn(std::size_t spot) {
    if (has(spot)) return;
    m_before = focused();
    m_focus.on(spot);
}

float ChoiceScreen::share(std::size_t spot, const Showing& showing) const {
    const float arrived = showing.focusMoved.share({}, focusTime);
    if (has(spot)) return arrived;
    return spot == m_before ? 1 - arrived : 0;
}

} // namespace podium::stage
