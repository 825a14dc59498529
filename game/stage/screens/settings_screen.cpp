#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/name_field.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/settings_parts.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/menu_bar.hpp"
#include "game/stage/widgets/panel.hpp"

namespace podium::stage {

namespace {

constexpr std::size_t pages = settingsPages;

/// Everything that can be set, page by page, with a preview of what it does.
class SettingsScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;
    Reaction take(const Intent& intent, const Showing& showing) override;
    Letters letters() const override {
        return m_writing == Writing::Name ? Letters::Words : Letters::Shortcuts;
    }

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return GoBack{}; }
    Reaction other(const Intent& intent, const Showing& showing) override;

private:
    enum class Writing { Nothing, Name };
    std::optional<Reaction> turnPage(const Intent& intent);
    std::optional<Reaction> change(const Intent& intent, const Showing& showing);
    std::optional<Reaction> touch(const Intent& intent, const Showing& showing);
    Reaction write(const Intent& intent, const Showing& showing);
    bool onRow() const { return focused() >= pages; }
    SettingRow row() const { return settingsOf(m_page)[focused() - pages]; }
    void drawTabs(Canvas& canvas, const Showing& showing) const;
    void drawRows(Canvas& canvas, const Showing& showing) const;
    SettingsPage m_page = SettingsPage::Accessibility;
    Writing m_writing = Writing::Nothing;
};

void SettingsScreen::enter(const Showing& showing) {
    ChoiceScreen::enter(showing);
    m_page = SettingsPage::Accessibility;
    m_writing = Writing::Nothing;
    m_focus.over(spots(showing));
    m_focus.on(pages);
}

std::vector<Box> SettingsScreen::spots(const Showing&) const {
    std::vector<Box> spots = settingsTabs();
    for (const Box& box : settingsRows(settingsOf(m_page).size())) spots.push_back(box);
    return spots;
}

Reaction SettingsScreen::take(const Intent& intent, const Showing& showing) {
    if (m_writing == Writing::Name) return write(intent, showing);
    if (auto reaction = turnPage(intent)) return *reaction;
    if (auto reaction = change(intent, showing)) return *reaction;
    if (auto reaction = touch(intent, showing)) return *reaction;
    const Reaction reaction = ChoiceScreen::take(intent, showing);
    if (!onRow()) m_page = static_cast<SettingsPage>(focused());
    return reaction;
}

std::optional<Reaction> SettingsScreen::turnPage(const Intent& intent) {
    const int by = intent.act == Act::NextTab ? 1 : intent.act == Act::PreviousTab ? -1 : 0;
    if (by == 0) return std::nullopt;
    m_page =
        static_cast<SettingsPage>((static_cast<int>(m_page) + by + settingsPages) % settingsPages);
    m_focus.on(pages);
    return Reaction{};
}

/// Left and right change the row that has the focus.
std::optional<Reaction> SettingsScreen::change(const Intent& intent, const Showing& showing) {
    const int by = intent.act == Act::Right ? 1 : intent.act == Act::Left ? -1 : 0;
    if (by == 0 || !onRow()) return std::nullopt;
    return Prefer{stepped(showing.preferences, row(), by)};
}

/// The mouse sets a slider or a choice where it is pressed.
std::optional<Reaction> SettingsScreen::touch(const Intent& intent, const Showing& showing) {
    if (intent.act != Act::Press) return std::nullopt;
    m_focus.over(spots(showing));
    if (!m_focus.point(intent.at) || !onRow()) return std::nullopt;
    const Box box = settingsRows(settingsOf(m_page).size())[focused() - pages];
    const int by = row().control == Control::Name ? nameArrowAt(box, intent.at) : 0;
    if (by != 0) return Prefer{stepped(showing.preferences, row(), by)};
    const auto step = stepAt(row(), box, intent.at);
    if (!step) return std::nullopt;
    Preferences changed = showing.preferences;
    row().write(changed, *step);
    return Prefer{changed};
}

Reaction SettingsScreen::chosen(std::size_t spot, const Showing& showing) {
    if (spot < pages) {
        m_page = static_cast<SettingsPage>(spot);
        return {};
    }
    if (row().control != Control::Name) return Prefer{turned(showing.preferences, row())};
    m_writing = Writing::Name;
    return {};
}

Reaction SettingsScreen::other(const Intent& intent, const Showing& showing) {
    if (intent.act == Act::Reset) return Prefer{resetPage(showing.preferences, m_page)};
    return {};
}

Reaction SettingsScreen::write(const Intent& intent, const Showing& showing) {
    Preferences changed = showing.preferences;
    if (intent.act == Act::Write)
        changed.name = written(changed.name, intent.letter);
    else if (intent.act == Act::Erase)
        changed.name = erased(changed.name);
    else if (intent.act == Act::Point)
        return {};
    else {
        m_writing = Writing::Nothing;
        if (isBlank(changed.name)) changed.name = Preferences{}.name;
    }
    return Prefer{changed};
}

void SettingsScreen::drawTabs(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const auto tabs = settingsTabs();
    for (std::size_t i = 0; i < tabs.size(); ++i) {
        const auto page = static_cast<SettingsPage>(i);
        const bool on = page == m_page;
        const Moving moving(
            canvas, showing.timeline.enters({-60, 0}, staggered(static_cast<int>(i), panelStep)));
        slantButton(canvas, look, on ? widened(tabs[i]) : tabs[i], titleOf(page), iconOf(page),
            on ? 1.f : 0.f);
    }
}

void SettingsScreen::drawRows(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const auto rows = settingsOf(m_page);
    const auto boxes = settingsRows(rows.size());
    panel(canvas, look, settingsPanel(), {.radius = 28});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool focus = onRow() && focused() - pages == i;
        const bool writes = focus && m_writing == Writing::Name;
        settingsRow(canvas, look, boxes[i], rows[i], showing.preferences,
            writes      ? RowState::Writing
                : focus ? RowState::Focus
                        : RowState::Ready);
        if (i > 0) divider(canvas, look, {boxes[i].x + 28, boxes[i].y - 4}, boxes[i].w - 56);
    }
}

void SettingsScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Gear, {98, 66}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Settings", 176, 94, 84);
    }
    drawTabs(canvas, showing);
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        drawRows(canvas, showing);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, staggered(2, panelStep)));
        settingsPreview(canvas, look);
    }
    footHints(canvas, showing,
        {{{"Up", "Down"}, {}, "Row"}, {{"Left", "Right"}, {}, "Change"}, {{"Tab"}, {}, "Page"},
            {{"Esc"}, {"B"}, "Done"}},
        measures::menuHintsY);
    footHints(
        canvas, showing, {{{"Del"}, {"Y"}, "Reset this page"}}, measures::menuHintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> settingsScreen() { return std::make_unique<SettingsScreen>(); }

} // namespace podium::stage
