#include "game/stage/screens/all_screens.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/choice_screen.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

namespace {

/// A question and its answers, while the sun goes down.
class QuestionScreen final : public ChoiceScreen {
protected:
    void draw(Canvas& canvas, const Showing& showing) override;
    std::vector<Box> spots(const Showing& showing) const override {
        return answerBoxes(lookOf(showing.preferences), showing.match().question->options.size());
    }
    Reaction chosen(std::size_t spot, const Showing& showing) override;
    Reaction back(const Showing&) override { return Request{podium::Pause{}}; }
    Reaction other(const Intent& intent, const Showing& showing) override;

private:
    static Reaction answer(std::size_t choice, const Showing& showing);
    AnswerCard cardOf(std::size_t choice, const Showing& showing) const;
};

Reaction QuestionScreen::answer(std::size_t choice, const Showing& showing) {
    return Request{Answer{showing.match().seat, choice}};
}

/// During the lead-in only a letter answers: Enter or a click may still be meant for the screen
/// before.
Reaction QuestionScreen::chosen(std::size_t spot, const Showing& showing) {
    return showing.match().clockOpen ? answer(spot, showing) : Reaction{};
}

Reaction QuestionScreen::other(const Intent& intent, const Showing& showing) {
    if (intent.act < Act::ChoiceA || intent.act > Act::ChoiceD) return {};
    const auto choice =
        static_cast<std::size_t>(intent.act) - static_cast<std::size_t>(Act::ChoiceA);
    if (choice >= showing.match().question->options.size()) return {};
    m_focus.on(choice);
    return answer(choice, showing);
}

AnswerCard QuestionScreen::cardOf(std::size_t choice, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    AnswerCard card{.choice = choice, .words = question.options[choice]};
    if (question.chosen)
        card.fate = *question.chosen == choice ? Fate::Locked : Fate::Dim;
    else
        card.focus = share(choice, showing);
    return card;
}

void QuestionScreen::draw(Canvas& canvas, const Showing& showing) {
    const AudienceView& view = showing.match();
    const Look look = lookOf(showing.preferences);
    hud(canvas, look, hudFor(view));
    drawQuestion(canvas, showing, view.timeLeft);
    for (std::size_t choice = 0; choice < view.question->options.size(); ++choice)
        drawAnswer(canvas, showing, cardOf(choice, showing));
    footNote(canvas, look, shortTitle(view.packTitle), measures::hintsY);
    footHints(canvas, showing, {{{"A", "B", "C", "D"}, {"A"}, "Answer"}, {{"Esc"}, {"B"}, "Pause"}},
        measures::hintsY, Align::Right);
}

} // namespace

std::unique_ptr<Screen> questionScreen() { return std::make_unique<QuestionScreen>(); }

} // namespace podium::stage
