#include "game/stage/art/icon.hpp"
#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/offer.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/settings_pages.hpp"
#include "game/stage/screens/setup_parts.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/buttons.hpp"
#include "game/stage/widgets/controls.hpp"
#include "game/stage/widgets/panel.hpp"

namespace podium::stage {

namespace {

enum Spot : std::size_t { length, difficulty, clock, start };

constexpr Box optionsPanel{1236, 176, 588, 600};
constexpr Box startBox{1236, 804, 588, 132};
constexpr Box segmentsAt{1272, 230, 516, 58};
constexpr float segmentsStep = 108;
constexpr Box packBox{1272, 554, 516, 202};

const std::vector<std::string>& difficulties() {
    static const std::vector<std::string> names{"Easy", "Medium", "Hard", "Mix"};
    return names;
}

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
    return {segmentsAt.x, segmentsAt.y + static_cast<float>(row) * segmentsStep, segmentsAt.w,
        segmentsAt.h};
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
    void drawOptions(Canvas& canvas, const Showing& showing) const;
    DifficultyMix m_difficulty = DifficultyMix::Mix;
    Drawing m_packPicture;
};

void SetupScreen::enter(const Showing& showing) {
    m_focus.over(spots(showing));
    m_focus.on(Spot::start);
    if (m_packPicture.pieces().empty()) m_packPicture = packPicture(packBox);
}

std::vector<Box> SetupScreen::spots(const Showing&) const {
    return {segmentsBox(length), segmentsBox(difficulty), segmentsBox(clock), startBox};
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
    if (!canBeSet(row, step, showing)) return {};
    if (row == difficulty) {
        m_difficulty = static_cast<DifficultyMix>(step);
        return {};
    }
    Preferences changed = showing.preferences;
    (row == length ? lengthSetting() : clockSetting()).write(changed, step);
    return Prefer{changed};
}

Reaction SetupScreen::chosen(std::size_t spot, const Showing& showing) {
    if (spot == Spot::start) return StartSolo{m_difficulty};
    const int steps = static_cast<int>(stepsOf(spot).size());
    int next = (stepOf(spot, showing) + 1) % steps;
    while (!canBeSet(spot, next, showing) && next != stepOf(spot, showing))
        next = (next + 1) % steps;
    return set(spot, next, showing);
}

std::optional<Reaction> SetupScreen::steered(const Intent& intent, const Showing& showing) {
    const int by = intent.act == Act::Right ? 1 : intent.act == Act::Left ? -1 : 0;
    if (by == 0 || focused() == Spot::start) return std::nullopt;
    const int last = static_cast<int>(stepsOf(focused()).size()) - 1;
    int next = stepOf(focused(), showing) + by;
    while (next > 0 && next < last && !canBeSet(focused(), next, showing)) next += by;
    return set(focused(), std::clamp(next, 0, last), showing);
}

std::optional<Reaction> SetupScreen::touched(const Intent& intent, const Showing& showing) {
    if (intent.act != Act::Press || !m_focus.point(intent.at) || focused() == Spot::start)
        return std::nullopt;
    const auto boxes = segmentBoxes(segmentsBox(focused()), stepsOf(focused()).size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (boxes[i].holds(intent.at)) return set(focused(), static_cast<int>(i), showing);
    return Reaction{};
}

Reaction SetupScreen::take(const Intent& intent, const Showing& showing) {
    m_focus.over(spots(showing));
    if (auto reaction = steered(intent, showing)) return *reaction;
    if (auto reaction = touched(intent, showing)) return *reaction;
    return ChoiceScreen::take(intent, showing);
}

void SetupScreen::drawOptions(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    panel(canvas, look, optionsPanel);
    const char* const titles[]{"LENGTH", "DIFFICULTY", "CLOCK"};
    for (const std::size_t row : {Spot::length, Spot::difficulty, Spot::clock}) {
        const Box box = segmentsBox(row);
        groupTitle(canvas, look, titles[row], box.x, box.y - 24);
        const auto steps = stepsOf(row);
        segments(canvas, look, box, steps, static_cast<std::size_t>(stepOf(row, showing)),
            closedSteps(row, steps.size(), showing));
        if (has(row)) focusRing(canvas, look, box, 18);
    }
    setupPack(canvas, look, packBox, showing.tonight, m_packPicture);
}

void SetupScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, showing.timeline.enters({-60, 0}, {}));
        canvas.draw(icon(Icon::Play, {96, 70}, 56, paletteOf(look).accent));
        screenTitle(canvas, look, "Play solo", 176, 94, 84);
        canvas.words({"Choose how long and how hard, then press Start.", Face::InterSemiBold, 32,
                         look.flat() ? colours::white : colours::hint},
            600, 100);
    }
    setupCards(canvas, showing, m_difficulty);
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, panelStep));
        drawOptions(canvas, showing);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({60, 0}, staggered(2, panelStep)));
        startButton(canvas, look, startBox, "Start", Icon::Play, has(Spot::start) ? 1.f : 0.f);
    }
    footHints(canvas, showing,
        {{{"Up", "Down"}, {}, "Move"}, {{"Left", "Right"}, {}, "Change"},
            {{"Enter"}, {"A"}, has(Spot::start) ? "Start" : "Next"}, {{"Esc"}, {"B"}, "Back"}},
        measures::menuHintsY);
    footNoteRight(canvas, look, howLong(showing, m_difficulty), measures::menuHintsY);
}

} // namespace

std::unique_ptr<Screen> setupScreen() { return std::make_unique<SetupScreen>(); }

} // namespace podium::stage
