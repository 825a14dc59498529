#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/board.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/widgets/answer_card.hpp"
#include <algorithm>
#include <numeric>

namespace podium::stage {

namespace {

constexpr float claimHigh = 230, claimBadge = 250; // of True and False

/// One card an option, one of them right: choices, and whether a claim is true.
class ChoicePad final : public AnswerPad {
public:
    explicit ChoicePad(const QuestionView& question) : m_question(question) {}
    std::vector<Box> spots(const Look& look) const override;
    PadTurn take(const Intent& intent, std::optional<std::size_t>, const Look&) override;
    PadTurn choose(std::size_t spot) override { return answered(open().at(spot)); }
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    std::vector<Box> places(const Look& look) const;
    bool isClaim() const { return m_question.options.size() == 2; }
    bool isOpen(std::size_t option) const;
    std::vector<std::size_t> open() const;
    std::optional<float> votesFor(std::size_t option) const;
    Fate fateOf(std::size_t option, const QuestionView& question) const;
    AnswerCard card(std::size_t option, Fate fate) const;
    static PadTurn answered(std::size_t option) {
        return {PadTurn::Whose::Pad, Reply{OneOption{option}}, {}};
    }
    QuestionView m_question;
};

/// Two cards stand in the middle of the room that four have.
std::vector<Box> ChoicePad::places(const Look& look) const {
    std::vector<Box> boxes = answerBoxes(look, m_question.options.size());
    if (!isClaim()) return boxes;
    const Box all = padPlaces(look).main;
    for (Box& box : boxes) box = {box.x, all.centre().y - claimHigh / 2, box.w, claimHigh};
    return boxes;
}

bool ChoicePad::isOpen(std::size_t option) const {
    const auto* tried =
        m_question.firstTry ? std::get_if<OneOption>(&*m_question.firstTry) : nullptr;
    return std::ranges::count(m_question.removed, option) == 0 &&
        !(tried && tried->option == option);
}

/// What a lifeline took away, or a first try has ruled out, cannot be chosen.
std::vector<std::size_t> ChoicePad::open() const {
    std::vector<std::size_t> options(places({}).size());
    std::iota(options.begin(), options.end(), std::size_t{0});
    std::erase_if(options, [&](std::size_t option) { return !isOpen(option); });
    return options;
}

std::vector<Box> ChoicePad::spots(const Look& look) const {
    const auto all = places(look);
    std::vector<Box> boxes;
    for (const std::size_t option : open()) boxes.push_back(all[option]);
    return boxes;
}

PadTurn ChoicePad::take(const Intent& intent, std::optional<std::size_t>, const Look&) {
    const auto option = optionOf(intent.act, m_question.options.size());
    if (!option || !isOpen(*option)) return {};
    PadTurn turn = answered(*option);
    const auto options = open();
    turn.focus = static_cast<std::size_t>(std::ranges::find(options, *option) - options.begin());
    return turn;
}

std::vector<Hint> ChoicePad::hints() const {
    if (isClaim()) return {{{"A", "B"}, {"A"}, "Answer"}};
    return {{{"A", "B", "C", "D"}, {"A"}, "Answer"}};
}

std::optional<float> ChoicePad::votesFor(std::size_t option) const {
    const int all = std::accumulate(m_question.votes.begin(), m_question.votes.end(), 0);
    if (option >= m_question.votes.size() || all == 0) return std::nullopt;
    return static_cast<float>(m_question.votes[option]) / static_cast<float>(all);
}

Fate ChoicePad::fateOf(std::size_t option, const QuestionView& question) const {
    if (question.chosen) return question.chosen == option ? Fate::Locked : Fate::Dim;
    if (isOpen(option)) return Fate::Open;
    return std::ranges::count(question.removed, option) > 0 ? Fate::Removed : Fate::Wrong;
}

AnswerCard ChoicePad::card(std::size_t option, Fate fate) const {
    AnswerCard card{.choice = option, .words = m_question.options[option], .fate = fate};
    if (isClaim()) card.badgeWide = claimBadge;
    return card;
}

void ChoicePad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    const QuestionView& question = *showing.match().question;
    const auto boxes = places(look);
    const auto options = open();
    for (std::size_t option = 0; option < boxes.size(); ++option) {
        AnswerCard shown = card(option, fateOf(option, question));
        const auto spot = std::ranges::find(options, option) - options.begin();
        if (shown.fate == Fate::Open) shown.focus = at(focus, static_cast<std::size_t>(spot));
        shown.votes = votesFor(option);
        if (showing.match().phase == Phase::Reveal)
            shown.flood = showing.timeline.share({}, smallTime);
        const Moving moving(canvas, padEnters(showing, option));
        answerCard(canvas, look, boxes[option], shown);
    }
}

void ChoicePad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    const Look look = lookOf(showing.preferences);
    for (std::size_t option = 0; option < places(look).size(); ++option) {
        const bool tried = !isOpen(option) && std::ranges::count(question.removed, option) == 0;
        const Fate fate = question.right == option ? Fate::Right
            : question.chosen == option || tried   ? Fate::Wrong
                                                   : Fate::Dim;
        AnswerCard shown = card(option, fate);
        shown.flood = showing.timeline.share({}, panelTime);
        const float shaken = fate == Fate::Wrong ? showing.timeline.shake(6, 2, {}, panelTime) : 0;
        const Moving moving(canvas, {{shaken, 0}, 1});
        const Box box = isClaim() ? places({})[option] : measures::answers[option];
        answerCard(canvas, look, box, shown);
    }
}

} // namespace

std::unique_ptr<AnswerPad> choicePad(const QuestionView& question) {
    return std::make_unique<ChoicePad>(question);
}

} // namespace podium::stage
