#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/offer.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/settings_pages.hpp"
#include "game/stage/screens/setup_parts.hpp"
#include "game/stage/screens/solo_modes.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/controls.hpp"
#include "game/stage/widgets/panel.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

enum Spot : std::size_t { length = soloModes, difficulty, clock, start };

constexpr Box optionsPanel{1236, 176, 588, 600};
constexpr Box startBox{1236, 804, 588, 132};
constexpr Box segmentsAt{1272, 230, 516, 58};
constexpr float segmentsStep = 108;
constexpr Box packBox{1272, 554, 516, 202};

const std::vector<std::string>& difficulties() {
    static const std::vector<std::string> names{"Easy", "Medium", "Hard", "Mix"};
    return names;
}

constexpr std::array rows{Spot::length, Spot::difficulty, Spot::clock};

bool isRow(std::size_t spot) { return spot >= Spot::length && spot < Spot::start; }

SetupRow rowOf(std::size_t spot) { return static_cast<SetupRow>(spot - Spot::length); }

bool canBeSet(std::size_t row, int step, const Showing& showing) {
    return row != difficulty || canBeAsked(showing.tonight, static_cast<DifficultyMix>(step));
}

/// The steps of a row that the pack has nothing for.
std::vector<std::size_t> closedSteps(std::size_t row, std::size_t steps, const Showing& showing) {
    std::vector<std::size_t> closed;
    for (std::size_t step = 0; step < steps; ++step)
        if (!canBeSet(row, static_cast<int>(step), showing)) closed.push_back(step);
    return closed;
}

Box segmentsBox(std::size_t row) {
    const auto down = static_cast<float>(row - Spot::length);
    return {segmentsAt.x, segmentsAt.y + down * segmentsStep, segmentsAt.w, segmentsAt.h};
}

/// How the solo evening is to be played, and the button that starts it.
class SetupScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;
    Reaction take(const Intent& intent, const Showing& showing) override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing&) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return GoBack{}; }

private:
    Reaction set(std::size_t row, int step, const Showing& showing);
    int stepOf(std::size_t row, const Showing& showing) const;
    static std::vector<std::string> stepsOf(std::size_t row);
    std::optional<Reaction> steered(const Intent& intent, const Showing& showing);
    std::optional<Reaction> touched(const Intent& intent, const Showing& showing);
    bool applies(std::size_t row) const { return settledBy(m_mode, rowOf(row)).empty(); }
    void drawOptions(Canvas& canvas, const Showing& showing) const;
    void drawRow(Canvas& canvas, const Showing& showing, std::size_t row) const;
    void drawCards(Canvas& canvas, const Showing& showing) const;
    std::optional<Reaction> carded(const Intent& intent);
    void followFocus(const Intent& intent);
    SoloMode m_mode = SoloMode::Classic;
    DifficultyMix m_difficulty = DifficultyMix::Mix;
    Drawing m_packPicture;
};

void SetupScreen::enter(const Showing& showing) {
    m_focus.over(spots(showing));
    m_focus.on(Spot::start);
    if (m_packPicture.pieces().empty()) m_packPicture = packPicture(packBox);
}

std::vector<Box> SetupScreen::spots(const Showing&) const {
    std::vector<Box> boxes = modeCards();
    for (const std::size_t row : rows) boxes.push_back(segmentsBox(row));
    boxes.push_back(startBox);
    return boxes;
}

std::vector<std::string> SetupScreen::stepsOf(std::size_t row) {
    if (row == length) return lengthSetting().steps;
    return row == clock ? clockSetting().steps : difficulties();
}

int SetupScreen::stepOf(std::size_t row, const Showing& showing) const {
    if (row == difficulty) return static_cast<int>(m_difficulty);
    return (row == length ? lengthSetting() : clockSetting()).read(showing.preferences);
}

Reaction SetupScreen::set(std::size_t row, int step, const Showing& showing) {
    if (!canBeSet(row, step, showing) || !applies(row)) return {};
    if (row == difficulty) {
        m_difficulty = static_cast<DifficultyMix>(step);
        return {};
    }
    Preferences changed = showing.preferences;
    (row == length ? lengthSetting() : clockSetting()).write(changed, step);
    return Prefer{changed};
}

Reaction SetupScreen::chosen(std::size_t spot, const Showing& showing) {
    if (!isRow(spot)) return StartSolo{m_difficulty, m_mode};
    const int steps = static_cast<int>(stepsOf(spot).size());
    int next = (stepOf(spot, showing) + 1) % steps;
    while (!canBeSet(spot, next, showing) && next != stepOf(spot, showing))
        next = (next + 1) % steps;
    return set(spot, next, showing);
}

std::optional<Reaction> SetupScreen::steered(const Intent& intent, const Showing& showing) {
    const int by = intent.act == Act::Right ? 1 : intent.act == Act::Left ? -1 : 0;
    if (by == 0 || !isRow(focused())) return std::nullopt;
    const bool toTheCards = by < 0 && (stepOf(focused(), showing) == 0 || !applies(focused()));
    if (toTheCards) return std::nullopt;
    const int last = static_cast<int>(stepsOf(focused()).size()) - 1;
    int next = stepOf(focused(), showing) + by;
    while (next > 0 && next < last && !canBeSet(focused(), next, showing)) next += by;
    return set(focused(), std::clamp(next, 0, last), showing);
}

std::optional<Reaction> SetupScreen::touched(const Intent& intent, const Showing& showing) {
    if (intent.act != Act::Press || !m_focus.point(intent.at) || !isRow(focused()))
        return std::nullopt;
    const auto boxes = segmentBoxes(segmentsBox(focused()), stepsOf(focused()).size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].holds(intent.at)) return set(focused(), static_cast<int>(i), showing);
    return Reaction{};
}

/// A card that is clicked is chosen; the evening begins with the button.
std::optional<Reaction> SetupScreen::carded(const Intent& intent) {
    if (intent.act != Act::Press || !m_focus.point(intent.at) || focused() >= soloModes)
        return std::nullopt;
    m_mode = static_cast<SoloMode>(focused());
    return Reaction{};
}

/// Among the cards the keys choose as they move; the mouse only points.
void SetupScreen::followFocus(const Intent& intent) {
    if (intent.act != Act::Point && focused() < soloModes)
        m_mode = static_cast<SoloMode>(focused());
}

Reaction SetupScreen::take(const Intent& intent, const Showing& showing) {
    m_focus.over(spots(showing));
    if (auto reaction = carded(intent)) return *reaction;
    if (auto reaction = steered(intent, showing)) return *reaction;
    if (auto reaction = touched(intent, showing)) return *reaction;
    const bool moves = intent.act != Act::Choose && intent.act != Act::Press;
    Reaction reaction = ChoiceScreen::take(intent, showing);
    if (moves) followFocus(intent);
    return reaction;
}

void SetupScreen::drawRow(Canvas& canvas, const Showing& showing, std::size_t row) const {
    static constexpr std::array titles{"LENGTH", "DIFFICULTY", "CLOCK"};
    const Look look = lookOf(showing.preferences);
    const Box box = segmentsBox(row);
    groupTitle(canvas, look, titles[row - Spot::length], box.x, box.y - 24);
    if (!applies(row)) {
        well(canvas, look, box, 18);
        canvas.words({settledBy(m_mode, rowOf(row)), Face::InterSemiBold, 28, paletteOf(look).text2,
                         Align::Centre},
            box.centre().x, box.centre().y, &box);
    } else {
        const auto steps = stepsOf(row);
        segments(canvas, look, box, steps, static_cast<std::size_t>(stepOf(row, showing)),
            closedSteps(row, steps.size(), showing));
    }
    if (has(row)) focusRing(canvas, look, box, 18);
}

void SetupScreen::drawOptions(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    panel(canvas, look, optionsPanel);
    for (const std::size_t row : rows) drawRow(canvas, showing, row);
    setupPack(canvas, look, packBox, showing.tonight, m_packPicture);
}

void SetupScreen::drawCards(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    for (std::size_t i = 0; i < soloModes; ++i) {
        const auto mode = static_cast<SoloMode>(i);
        const Moving moving(
            canvas, showing.timeline.enters({-60, 0}, staggered(static_cast<int>(i), panelStep)));
        modeCard(canvas, look,
            {mode, aboutMode(mode, showing.tonight, showing.preferences, m_difficulty),
                mode == m_mode ? ModeCard::Choice::Chosen : ModeCard::Choice::Open,
                share(i, showing)});
    }
    const Moving moving(canvas, showing.timeline.enters({-60, 0}, staggered(soloModes, panelStep)));
    setupRounds(canvas, showing, m_difficulty, m_mode);
}

void SetupScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Play, {96, 70}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Play solo", 176, 94, 84);
        canvas.words({"Pick a way to play, then press Start.", Face::InterSemiBold, 32,
                         look.flat() ? colours::white : colours::hint},
            600, 100);
    }
    drawCards(canvas, showing);
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        drawOptions(canvas, showing);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, staggered(2, panelStep)));
        startButton(canvas, look, startBox, "Start", Icon::Play, has(Spot::start) ? 1.f : 0.f);
    }
    footHints(canvas, showing,
        {{{"Up", "Down", "Left", "Right"}, {}, "Choose"}, {{"Tab"}, {}, "Options"},
            {{"Enter"}, {"A"}, isRow(focused()) ? "Next" : "Start"}, {{"Esc"}, {"B"}, "Back"}},
        measures::menuHintsY);
    footNoteRight(canvas, look, howLong(m_mode, showing, m_difficulty), measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> setupScreen() { return std::make_unique<SetupScreen>(); }

} // namespace podium::stage
