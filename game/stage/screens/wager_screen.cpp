#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/answer_pads/number_field.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/question_text.hpp"
#include <array>

namespace podium::stage {

namespace {

enum Spot : std::size_t { field, lock };

constexpr int wagerStep = 100;
constexpr Box topicRoom{96, 184, 1728, 190};
constexpr std::array topicLadder{Rung{132, 150, 1}, Rung{92, 108, 2}, Rung{64, 80, 2}};

/// Whole points, from nothing to all that may be staked.
NumberScale scaleFor(const AudienceView& view) {
    const int most = view.mostWager.value;
    NumberScale scale;
    scale.most = {static_cast<std::int64_t>(most) * 1000};
    scale.step = {(most % wagerStep == 0 ? wagerStep : 1) * std::int64_t{1000}};
    return scale;
}

Quantity inThousandths(Points points) { return {static_cast<std::int64_t>(points.value) * 1000}; }

/// Points are staked on a topic before its question is seen.
class WagerScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;
    Reaction take(const Intent& intent, const Showing& showing) override;
    Letters letters() const override { return Letters::Figures; }

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return Request{podium::Pause{}}; }

private:
    bool heard(const Intent& intent, const Look& look);
    void drawTopic(Canvas& canvas, const Showing& showing) const;
    void drawStake(Canvas& canvas, const Showing& showing) const;
    void drawSide(Canvas& canvas, const Showing& showing) const;
    NumberEntry m_entry;
};

void WagerScreen::enter(const Showing& showing) {
    ChoiceScreen::enter(showing);
    const NumberScale scale = scaleFor(showing.match());
    const auto& wager = showing.match().wager;
    m_entry = NumberEntry(scale, wager ? inThousandths(*wager) : middleOf(scale));
}

std::vector<Box> WagerScreen::spots(const Showing& showing) const {
    const PadPlaces places = padPlaces(lookOf(showing.preferences));
    return {numberField(places.main).field, places.lock};
}

/// The arrows change the stake while the field has the focus.
bool WagerScreen::heard(const Intent& intent, const Look& look) {
    if (intent.act == Act::Press)
        return pressNumber(m_entry, numberField(padPlaces(look).main), intent.at);
    const bool sideways = intent.act == Act::Left || intent.act == Act::Right;
    if (sideways && !has(Spot::field)) return false;
    Intent meant = intent;
    if (intent.device == Device::Pad && has(Spot::field)) meant.act = shoulderLeap(intent.act);
    if (intent.act == Act::Write && (intent.letter < U'0' || intent.letter > U'9')) return true;
    return m_entry.take(meant) == NumberEntry::Heard::Yes;
}

Reaction WagerScreen::take(const Intent& intent, const Showing& showing) {
    m_focus.over(spots(showing));
    if (!showing.match().wager && heard(intent, lookOf(showing.preferences))) {
        focusOn(Spot::field);
        return {};
    }
    return ChoiceScreen::take(intent, showing);
}

Reaction WagerScreen::chosen(std::size_t, const Showing& showing) {
    if (showing.match().wager || m_entry.isBlank() || !showing.match().plays) return {};
    const auto points = static_cast<int>(m_entry.value().thousandths / 1000);
    return Request{podium::Stakes{showing.match().seat, Points{points}}};
}

void WagerScreen::drawTopic(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    overline(canvas, look, "YOUR STAKE, BEFORE YOU SEE THE QUESTION");
    textBlock(canvas, {showing.match().topic, Face::Spartan, paletteOf(look).text}, topicLadder,
        topicRoom);
    const std::string has = "You have " + grouped(showing.match().score.value) +
        " points, and may stake " + grouped(showing.match().mostWager.value) + " at most.";
    const Line line{has, Face::InterSemiBold, 36, paletteOf(look).text};
    canvas.words(shrunk(canvas, line, topicRoom.w), topicRoom.x, topicRoom.bottom() + 46);
}

void WagerScreen::drawStake(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const bool locked = showing.match().wager.has_value();
    drawNumberField(canvas, look, padPlaces(look).main,
        {"YOUR STAKE", "points", scaleFor(showing.match())}, m_entry,
        locked ? 0 : share(Spot::field, showing));
}

void WagerScreen::drawSide(Canvas& canvas, const Showing& showing) const {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    padAdvice(canvas, look, "DOUBLE OR NOTHING",
        "Right, and your stake is yours once more. Wrong, and it is gone.");
    if (view.wager) return padLocked(canvas, look);
    padLock(canvas, look, m_entry.isBlank() ? "Write a number" : "", share(Spot::lock, showing));
}

void WagerScreen::draw(Canvas& canvas, const Showing& showing) {
    hud(canvas, lookOf(showing.preferences), hudFor(showing.match()));
    {
        const Moving moving(canvas, showing.timeline.enters({0, 12}, {}, smallTime));
        drawTopic(canvas, showing);
    }
    {
        const Moving moving(canvas, showing.timeline.enters({0, 80}, panelStep));
        drawStake(canvas, showing);
        drawSide(canvas, showing);
    }
    footHints(canvas, showing, numberHints(m_entry, "Stake it"), measures::hintsY);
    footHints(canvas, showing, {{{"Esc"}, {"B"}, "Pause"}}, measures::hintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> wagerScreen() { return std::make_unique<WagerScreen>(); }

} // namespace podium::stage
