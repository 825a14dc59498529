#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/lifeline_foot.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/question_band.hpp"
#include "game/stage/screens/reveal_times.hpp"
#include "game/stage/screens/walk_away.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

namespace {

constexpr float roomForTitle = 1000, betweenFootAndHints = 48;
constexpr std::size_t fullFoot = 4; // buttons: more leave no room for hints

/// What of a question changes while it is open.
struct Asked {
    EntryId entry;
    std::optional<Reply> reply, firstTry;
    std::vector<std::size_t> removed;
    std::vector<int> votes;
    bool operator==(const Asked&) const = default;
};

Asked askedIn(const QuestionView& question) {
    return {question.entry, question.reply, question.firstTry, question.removed, question.votes};
}

bool isHeard(const Showing& showing) {
    return showing.match().question->exhibit.kind == ExhibitKind::Sound;
}

/// A question and its answers, while the sun goes down.
class QuestionScreen final : public ChoiceScreen {
public:
    void enter(const Showing& showing) override;
    Reaction take(const Intent& intent, const Showing& showing) override;
    Letters letters() const override;

protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override;
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override;

private:
    enum class Doing { Answering, Leaving };
    void follow(const Showing& showing);
    std::size_t padSpots(const Showing& showing) const;
    std::optional<Reaction> buzzed(const Intent& intent, const Showing& showing) const;
    std::optional<Reaction> called(const Intent& intent, const Showing& showing);
    std::optional<Reaction> padTook(const Intent& intent, const Showing& showing);
    Reaction after(const PadTurn& turn, const Showing& showing);
    Reaction call(const FootAction& action, const Showing& showing);
    Reaction leave(Leaving choice, const Showing& showing);
    void turnTo(Doing doing);
    std::vector<float> shares(const Showing& showing) const;
    void drawFoot(Canvas& canvas, const Showing& showing);
    void drawHints(Canvas& canvas, const Showing& showing, const std::vector<Hint>& hints);
    std::vector<Hint> hintsFor(const Showing& showing) const;
    Doing m_doing = Doing::Answering;
    std::unique_ptr<AnswerPad> m_pad;
    Asked m_asked;
    std::vector<FootAction> m_foot;    ///< as last drawn
    std::vector<Box> m_footBoxes;      ///< of all of them
    std::vector<std::size_t> m_usable; ///< those that are of help
};

void QuestionScreen::enter(const Showing& showing) {
    m_pad.reset();
    follow(showing);
}

/// Another question, or the same with something taken away, has another pad.
void QuestionScreen::follow(const Showing& showing) {
    const Asked asked = askedIn(*showing.match().question);
    if (m_pad && asked == m_asked) return;
    m_pad = padFor(*showing.match().question);
    m_asked = asked;
    m_doing = Doing::Answering;
    m_foot.clear();
    m_footBoxes.clear();
    m_usable.clear();
    m_focus.over(spots(showing));
    m_focus.on(m_pad->firstSpot());
}

Letters QuestionScreen::letters() const {
    return m_pad && m_doing == Doing::Answering ? m_pad->letters() : Letters::Shortcuts;
}

std::size_t QuestionScreen::padSpots(const Showing& showing) const {
    return m_pad->spots(lookOf(showing.preferences)).size();
}

std::vector<Box> QuestionScreen::spots(const Showing& showing) const {
    if (m_doing == Doing::Leaving) return walkAwaySpots(lookOf(showing.preferences));
    auto boxes = m_pad->spots(lookOf(showing.preferences));
    for (const std::size_t action : m_usable) boxes.push_back(m_footBoxes[action]);
    return boxes;
}

void QuestionScreen::turnTo(Doing doing) {
    m_doing = doing;
    m_focus.on(doing == Doing::Answering ? m_pad->firstSpot() : 0);
}

Reaction QuestionScreen::take(const Intent& intent, const Showing& showing) {
    follow(showing);
    m_focus.over(spots(showing));
    if (m_doing == Doing::Leaving) return ChoiceScreen::take(intent, showing);
    if (auto reaction = buzzed(intent, showing)) return *reaction;
    if (auto reaction = called(intent, showing)) return *reaction;
    if (intent.act == Act::Source && isHeard(showing)) return PlayExhibit{};
    if (auto reaction = padTook(intent, showing)) return *reaction;
    return ChoiceScreen::take(intent, showing);
}

/// Where the floor has to be won, whatever would choose is a press of the buzzer.
std::optional<Reaction> QuestionScreen::buzzed(const Intent& intent, const Showing& showing) const {
    if (floorFor(*showing.match().question) != Floor::NotMine) return std::nullopt;
    const bool button =
        intent.device == Device::Pad && (intent.act == Act::Source || intent.act == Act::Reset);
    const bool presses = intent.act == Act::Choose || intent.act == Act::Press || button;
    if (intent.act == Act::Back) return std::nullopt;
    if (!presses || showing.timeline.since() < tooSoon) return Reaction{};
    return Request{Buzz{showing.match().seat, {}, {}}}; // the show knows when it was pressed
}

std::optional<Reaction> QuestionScreen::called(const Intent& intent, const Showing& showing) {
    const auto action = footActionFor(m_foot, intent);
    if (!action) return std::nullopt;
    return call(m_foot[*action], showing);
}

/// Figures belong to the lifelines where there are some.
std::optional<Reaction> QuestionScreen::padTook(const Intent& intent, const Showing& showing) {
    const bool figure = intent.act >= Act::First && intent.act <= Act::Sixth;
    if (figure && !showing.match().rules.lifelines.empty()) return Reaction{};
    if (floorFor(*showing.match().question) == Floor::SaidAloud) return std::nullopt;
    const bool onPad = focused() < padSpots(showing);
    const auto spot = onPad ? std::optional(focused()) : std::nullopt;
    const bool enter = intent.act == Act::Choose && !showing.match().clockOpen;
    if (enter) return Reaction{};
    const PadTurn turn = m_pad->take(intent, spot, lookOf(showing.preferences));
    if (turn.whose == PadTurn::Whose::Screen) return std::nullopt;
    return after(turn, showing);
}

Reaction QuestionScreen::after(const PadTurn& turn, const Showing& showing) {
    m_focus.over(spots(showing));
    if (turn.focus) focusOn(*turn.focus);
    if (!turn.reply) return {};
    return Request{Answer{showing.match().seat, *turn.reply}};
}

/// During the lead-in only a letter answers: Enter or a click may still be meant for the screen
/// before.
Reaction QuestionScreen::chosen(std::size_t spot, const Showing& showing) {
    if (m_doing == Doing::Leaving) return leave(static_cast<Leaving>(spot), showing);
    if (!showing.match().clockOpen) return {};
    const std::size_t ofPad = padSpots(showing);
    if (spot >= ofPad) return call(m_foot[m_usable[spot - ofPad]], showing);
    if (floorFor(*showing.match().question) != Floor::Free) return {};
    return after(m_pad->choose(spot), showing);
}

Reaction QuestionScreen::back(const Showing&) {
    if (m_doing == Doing::Answering) return Request{podium::Pause{}};
    turnTo(Doing::Answering);
    return {};
}

Reaction QuestionScreen::call(const FootAction& action, const Showing& showing) {
    if (action.lifeline) return Request{UseLifeline{showing.match().seat, *action.lifeline}};
    turnTo(Doing::Leaving);
    return {};
}

Reaction QuestionScreen::leave(Leaving choice, const Showing& showing) {
    turnTo(Doing::Answering);
    if (choice == Leaving::No) return {};
    return Request{podium::WalkAway{showing.match().seat}};
}

std::vector<float> QuestionScreen::shares(const Showing& showing) const {
    std::vector<float> all(spots(showing).size());
    for (std::size_t spot = 0; spot < all.size(); ++spot) all[spot] = share(spot, showing);
    return all;
}

void QuestionScreen::draw(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    const AudienceView& view = showing.match();
    follow(showing);
    hud(canvas, look, hudFor(view));
    drawQuestion(canvas, showing, view.timeLeft);
    const bool mine = floorFor(*view.question) == Floor::Free && m_doing == Doing::Answering;
    m_pad->draw(canvas, showing, mine ? shares(showing) : std::vector<float>{});
    drawFoot(canvas, showing);
    if (m_doing == Doing::Leaving) drawWalkAway(canvas, look, view, shares(showing));
}

std::vector<Hint> QuestionScreen::hintsFor(const Showing& showing) const {
    std::vector<Hint> hints = m_pad->hints();
    if (floorFor(*showing.match().question) == Floor::NotMine) hints = {{{"Space"}, {"A"}, "Buzz"}};
    if (!m_foot.empty()) hints.erase(hints.begin(), hints.end() - 1);
    if (m_foot.size() > fullFoot) hints.clear();
    const bool written = m_pad->letters() == Letters::Words; // the key is a letter then
    if (isHeard(showing) && m_foot.size() <= fullFoot && !written)
        hints.push_back({{"S"}, {"X"}, "Play again"});
    hints.push_back({{"Esc"}, {"B"}, "Pause"});
    return hints;
}

/// The pause is always at the right; many hints begin at the left, where the pack's title is else.
void QuestionScreen::drawHints(
    Canvas& canvas, const Showing& showing, const std::vector<Hint>& hints) {
    const bool many = hintsWidth(canvas, hints, Legends::Both) >= roomForTitle;
    if (!m_foot.empty() || !many) footHints(canvas, showing, hints, measures::hintsY, Align::Right);
    if (!m_foot.empty()) return;
    if (!many)
        return footNote(canvas, lookOf(showing.preferences), shortTitle(showing.match().packTitle),
            measures::hintsY);
    footHints(canvas, showing, {hints.begin(), hints.end() - 1}, measures::hintsY);
    footHints(canvas, showing, {hints.back()}, measures::hintsY, Align::Right);
}

void QuestionScreen::drawFoot(Canvas& canvas, const Showing& showing) {
    const Look look = lookOf(showing.preferences);
    m_foot = footActions(showing.match(), m_pad->letters());
    std::vector<FootButton> buttons;
    m_usable.clear();
    for (std::size_t i = 0; i < m_foot.size(); ++i) {
        buttons.push_back(m_foot[i].button);
        if (isReady(m_foot[i])) m_usable.push_back(i);
    }
    const auto hints = hintsFor(showing);
    const float right =
        1920 - measures::marginX - hintsWidth(canvas, hints, Legends::Both) - betweenFootAndHints;
    m_footBoxes = footButtonBoxes(canvas, buttons, right);
    const std::size_t ofPad = padSpots(showing);
    for (std::size_t spot = 0; spot < m_usable.size(); ++spot)
        if (m_doing == Doing::Answering)
            buttons[m_usable[spot]].focus = share(ofPad + spot, showing);
    for (std::size_t i = 0; i < buttons.size(); ++i)
        footButton(canvas, look, m_footBoxes[i], buttons[i]);
    drawHints(canvas, showing, hints);
}

} // namespace

std::unique_ptr<Screen> questionScreen() { return std::make_unique<QuestionScreen>(); }

} // namespace podium::stage
