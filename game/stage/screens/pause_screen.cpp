#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"

namespace podium::stage {

namespace {

constexpr Box card{500, 176, 920, 726};
constexpr Point menuTop{590, 370};

enum class Asking { WhatNext, ReallyEnd };

struct Entry {
    MenuItem item;
    Reaction reaction;
};

const std::vector<Entry>& whatNext() {
    static const std::vector<Entry> entries{
        {{Icon::Play, "Go on", "The clock runs again at once"}, Request{Resume{}}},
        {{Icon::Gear, "Settings", "Words, colours, motion and sound"}, TurnTo{Page::Settings}},
        {{Icon::Help, "How to play", "Keys, gamepad and points"}, TurnTo{Page::Help}},
        {{Icon::Exit, "Leave for now", "Resume from the menu, any day"}, LeaveMatch{}},
        {{Icon::Skip, "End the evening", "Straight to the podium"}, {}}};
    return entries;
}

const std::vector<Entry>& reallyEnd() {
    static const std::vector<Entry> entries{{{Icon::Play, "No, play on", "Back to the pause"}, {}},
        {{Icon::Skip, "Yes, end it", "It cannot be taken up again"}, Request{EndEvening{}}}};
    return entries;
}

/// The evening holds its breath. The question is covered, so that nobody thinks for free.
class PauseScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override;

private:
    void ask(Asking asking);
    const std::vector<Entry>& entries() const {
        return m_asking == Asking::WhatNext ? whatNext() : reallyEnd();
    }
    std::string aboutIt(const AudienceView& view) const;
    void drawMenu(Canvas& canvas, const Showing& showing) const;
    Asking m_asking = Asking::WhatNext;
};

void PauseScreen::enter(const Showing& showing) {
    ChoiceScreen::enter(showing);
    m_asking = Asking::WhatNext;
}

void PauseScreen::ask(Asking asking) {
    m_asking = asking;
    m_focus.on(0);
}

std::vector<Box> PauseScreen::spots(const Showing&) const {
    std::vector<float> settled(entries().size());
    settled[std::min(focused(), settled.size() - 1)] = 1;
    return menuBoxes(menuTop, settled);
}

Reaction PauseScreen::chosen(std::size_t spot, const Showing&) {
    const Reaction reaction = entries()[spot].reaction;
    if (std::holds_alternative<std::monostate>(reaction))
        ask(m_asking == Asking::WhatNext ? Asking::ReallyEnd : Asking::WhatNext);
    return reaction;
}

Reaction PauseScreen::back(const Showing&) {
    if (m_asking == Asking::WhatNext) return Request{Resume{}};
    ask(Asking::WhatNext);
    return {};
}

std::string PauseScreen::aboutIt(const AudienceView& view) const {
    if (m_asking == Asking::ReallyEnd) return "Your points so far go to the podium.";
    if (view.phase == Phase::Question) return "The question waits behind this card.";
    return "Nothing is lost. Take your time.";
}

void PauseScreen::drawMenu(Canvas& canvas, const Showing& showing) const {
    std::vector<float> shares;
    for (std::size_t i = 0; i < entries().size(); ++i) shares.push_back(share(i, showing));
    const auto boxes = menuBoxes(menuTop, shares);
    for (std::size_t i = 0; i < entries().size(); ++i)
        menuBar(canvas, lookOf(showing.preferences), boxes[i], entries()[i].item, shares[i]);
}

void PauseScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    if (!showing.match().rounds.empty()) hud(canvas, look, hudFor(showing.match()));
    {
        const Moving moving(canvas, showing.timeline.enters({0, 40}, {}, smallTime));
        panel(canvas, look, card, {.radius = 30});
        const std::string title = m_asking == Asking::WhatNext ? "Paused" : "End it here?";
        screenTitle(canvas, look, title, 590, 252, 84);
        canvas.words(
            {aboutIt(showing.match()), Face::InterSemiBold, 30, paletteOf(look).text2}, 592, 324);
        drawMenu(canvas, showing);
    }
    footHints(canvas, showing,
        {{{"Up", "Down"}, {}, "Move"}, {{"Enter"}, {"A"}, "Choose"}, {{"Esc"}, {"B"}, "Go on"}},
        measures::hintsY);
}

} // namespace

std::unique_ptr<Screen> pauseScreen() { return std::make_unique<PauseScreen>(); }

} // namespace podium::stage
