#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/desk_parts.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

std::size_t tabsOf(const Desk& desk) { return desk.folder.places.size() + 1; }

/// The first line that leads on; the way back is the last that somebody wants who has come here.
std::size_t firstLine(const Desk& desk) {
    const auto& lines = desk.folder.lines;
    return lines.size() > 1 && lines.front().kind == DeskLine::Kind::Up ? 1 : 0;
}

bool isEnough(const Desk& desk) { return desk.paste.length == DeskPaste::Length::Enough; }

/// Where a quiz begins: with a file out of the player's folders, or with a text that is pasted.
class DeskScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return GoBack{}; }
    Reaction other(const Intent& intent, const Showing& showing) override;

private:
    std::optional<Reaction> steered(const Intent& intent, const Showing& showing);
    std::optional<Reaction> paged(const Intent& intent, const Showing& showing);
    std::optional<Reaction> leapt(const Intent& intent, const Showing& showing);
    Reaction turned(std::size_t tab);
    Reaction enterPanel(const Showing& showing);
    Reaction pasted(const Showing& showing);
    Reaction climbed(std::size_t tabs, int by, const Showing& showing);
    void walk(int by, const Showing& showing);
    void settle(const Showing& showing);
    bool pastes() const { return m_tab == 0; }
    std::size_t seen(const Showing& showing) const;
    std::optional<std::size_t> inPanel(const Showing& showing) const;
    std::size_t m_tab = 1;   ///< that is open: 0 to paste, else a place
    std::size_t m_first = 0; ///< line of the folder that is seen
    std::string m_folder;    ///< that was seen last
    enum class Awaits { Nothing, Clipboard } m_awaits = Awaits::Nothing;
};

/// How many lines of the folder are seen.
std::size_t DeskScreen::seen(const Showing& showing) const {
    return std::min(deskLines, showing.desk.folder.lines.size() - m_first);
}

std::vector<Box> DeskScreen::spots(const Showing& showing) const {
    std::vector<Box> spots = deskTabs(showing.desk.folder.places.size());
    if (pastes()) {
        spots.push_back(pasteButton);
        if (isEnough(showing.desk)) spots.push_back(makeButton);
    } else
        for (const Box& row : deskRows(seen(showing))) spots.push_back(row);
    return spots;
}

/// Which of the spots beside the tabs has the focus.
std::optional<std::size_t> DeskScreen::inPanel(const Showing& showing) const {
    const std::size_t tabs = tabsOf(showing.desk);
    return focused() < tabs ? std::nullopt : std::optional(focused() - tabs);
}

/// A text that was pasted still waits there.
void DeskScreen::enter(const Showing& showing) {
    ChoiceScreen::enter(showing);
    const std::size_t place = std::min(showing.desk.folder.place + 1, tabsOf(showing.desk) - 1);
    m_tab = showing.desk.paste.words > 0 ? 0 : place;
    m_folder.clear();
    m_first = 0;
    m_focus.over(spots(showing));
    m_focus.on(tabsOf(showing.desk));
    m_awaits = Awaits::Clipboard;
    settle(showing);
}

Reaction DeskScreen::take(const Intent& intent, const Showing& showing) {
    settle(showing);
    if (intent.act == Act::Paste) return pasted(showing);
    if (auto reaction = steered(intent, showing)) return *reaction;
    if (auto reaction = leapt(intent, showing)) return *reaction;
    if (auto reaction = paged(intent, showing)) return *reaction;
    return ChoiceScreen::take(intent, showing);
}

/// The folder may have become another; what was pasted may be enough for a quiz.
void DeskScreen::settle(const Showing& showing) {
    const std::size_t tabs = tabsOf(showing.desk), lines = showing.desk.folder.lines.size();
    const bool another = m_folder != showing.desk.folder.name;
    m_folder = showing.desk.folder.name;
    const bool inList = focused() >= tabs && !pastes();
    m_first = another || lines <= deskLines ? 0 : std::min(m_first, lines - deskLines);
    const auto there = spots(showing);
    const std::size_t at = inList && another ? tabs + firstLine(showing.desk) : focused();
    m_focus.over(there);
    m_focus.on(std::min(at, there.size() - 1));
    if (m_awaits == Awaits::Nothing || !pastes() || !isEnough(showing.desk)) return;
    m_awaits = Awaits::Nothing;
    focusOn(tabs + 1);
}

Reaction DeskScreen::turned(std::size_t tab) {
    m_tab = tab;
    m_focus.on(tab);
    return tab == 0 ? Reaction{} : OpenPlace{tab - 1};
}

/// From a tab to what it opens.
Reaction DeskScreen::enterPanel(const Showing& showing) {
    const bool atTheTop = !pastes() && m_first == 0;
    focusOn(tabsOf(showing.desk) + (atTheTop ? firstLine(showing.desk) : 0));
    return {};
}

Reaction DeskScreen::pasted(const Showing& showing) {
    m_tab = 0;
    m_awaits = Awaits::Clipboard;
    m_focus.over(spots(showing));
    focusOn(tabsOf(showing.desk));
    return ReadClipboard{};
}

/// From tab to tab; after the last comes the first.
Reaction DeskScreen::climbed(std::size_t tabs, int by, const Showing& showing) {
    m_focus.over(spots(showing));
    return turned((m_tab + tabs + static_cast<std::size_t>(by < 0 ? tabs - 1 : 1)) % tabs);
}

/// Line by line; the list moves where its end is not seen yet.
void DeskScreen::walk(int by, const Showing& showing) {
    const std::size_t tabs = tabsOf(showing.desk), lines = showing.desk.folder.lines.size();
    const std::size_t at = focused() - tabs, shown = seen(showing);
    if (by > 0 && at + 1 < shown)
        focusOn(focused() + 1);
    else if (by > 0 && m_first + shown < lines)
        ++m_first;
    else if (by < 0 && at > 0)
        focusOn(focused() - 1);
    else if (by < 0 && m_first > 0)
        --m_first;
}

/// Up and down stay among the tabs or in the list; left and right go from one to the other.
std::optional<Reaction> DeskScreen::steered(const Intent& intent, const Showing& showing) {
    const std::size_t tabs = tabsOf(showing.desk);
    const bool onTab = focused() < tabs;
    const int down = intent.act == Act::Down ? 1 : intent.act == Act::Up ? -1 : 0;
    if (intent.act == Act::NextTab) return climbed(tabs, 1, showing);
    if (intent.act == Act::PreviousTab) return climbed(tabs, -1, showing);
    if (onTab && down != 0) return climbed(tabs, down, showing);
    if (onTab && intent.act == Act::Right) return enterPanel(showing);
    if (onTab && intent.act == Act::Left) return Reaction{};
    if (!onTab && intent.act == Act::Left && (!pastes() || focused() == tabs))
        return focusOn(m_tab), Reaction{};
    if (onTab || pastes() || (down == 0 && intent.act != Act::Right)) return std::nullopt;
    walk(down, showing);
    return Reaction{};
}

/// A page of the list at once.
std::optional<Reaction> DeskScreen::leapt(const Intent& intent, const Showing& showing) {
    const int by = intent.act == Act::LeapDown ? 1 : intent.act == Act::LeapUp ? -1 : 0;
    if (by == 0 || pastes() || seen(showing) == 0) return std::nullopt;
    focusOn(std::max(focused(), tabsOf(showing.desk)));
    for (std::size_t line = 0; line < deskLines; ++line) walk(by, showing);
    return Reaction{};
}

/// The mouse turns a page, and the focus stays where it is on it.
std::optional<Reaction> DeskScreen::paged(const Intent& intent, const Showing& showing) {
    const std::size_t lines = showing.desk.folder.lines.size();
    if (intent.act != Act::Press || pastes() || lines <= deskLines) return std::nullopt;
    if (pageUp.holds(intent.at))
        m_first -= std::min(m_first, deskLines);
    else if (pageDown.holds(intent.at))
        m_first = std::min(m_first + deskLines, lines - deskLines);
    else
        return std::nullopt;
    return Reaction{};
}

Reaction DeskScreen::chosen(std::size_t spot, const Showing& showing) {
    const auto at = inPanel(showing);
    if (!at && spot != m_tab) return turned(spot); // by mouse
    if (!at) return enterPanel(showing);
    if (pastes()) return *at == 0 ? pasted(showing) : Reaction(MakeOfPaste{});
    return OpenLine{m_first + *at};
}

/// The key that takes back a letter goes back a folder.
Reaction DeskScreen::other(const Intent& intent, const Showing& showing) {
    const auto& lines = showing.desk.folder.lines;
    const bool up = !pastes() && !lines.empty() && lines.front().kind == DeskLine::Kind::Up;
    return intent.act == Act::Erase && up ? OpenLine{0} : Reaction{};
}

void DeskScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    settle(showing);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Book, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Make a quiz", 176, 94, 84);
        canvas.words({"Choose an article, or paste one.", Face::InterSemiBold, 32,
                         look.flat() ? colours::white : colours::hint},
            700, 100);
    }
    for (std::size_t tab = 0; tab < tabsOf(showing.desk); ++tab) {
        const Moving moving(
            canvas, showing.timeline.enters({-60, 0}, staggered(static_cast<int>(tab), panelStep)));
        deskTab(canvas, showing, tab, m_tab);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        if (pastes())
            deskPaste(canvas, showing, inPanel(showing));
        else
            deskFolder(canvas, showing, m_first, inPanel(showing));
    }
    footHints(canvas, showing,
        {{{"Up", "Down", "Left", "Right"}, {}, "Move"}, {{"Enter"}, {"A"}, "Choose"},
            {{"Tab"}, {}, "Place"}, {{"Ctrl", "V"}, {}, "Paste"}, {{"Esc"}, {"B"}, "Back"}},
        measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> deskScreen() { return std::make_unique<DeskScreen>(); }

} // namespace podium::stage
