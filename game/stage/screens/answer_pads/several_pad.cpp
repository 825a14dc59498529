#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/slip.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

using Ticks = std::vector<std::size_t>;

constexpr std::size_t columns = 2;
constexpr float gap = 16;

bool has(const Ticks& ticks, std::size_t option) { return std::ranges::count(ticks, option) > 0; }

/// Cards to tick: each option is right or wrong.
class SeveralPad final : public AnswerPad {
public:
    explicit SeveralPad(const QuestionView& question) : m_question(question) {
        if (const Ticks* given = manyOf(question.reply)) m_ticks = *given;
    }
    std::vector<Box> spots(const Look& look) const override;
    PadTurn take(const Intent& intent, std::optional<std::size_t>, const Look&) override;
    PadTurn choose(std::size_t spot) override;
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    std::size_t options() const { return m_question.options.size(); }
    PadTurn turnOver(std::size_t option);
    Slip slipOf(std::size_t option) const;
    Slip revealed(std::size_t option, const Ticks& right) const;
    QuestionView m_question;
    Ticks m_ticks; ///< ascending
};

std::vector<Box> SeveralPad::spots(const Look& look) const {
    const PadPlaces places = padPlaces(look);
    std::vector<Box> boxes = tilesIn(places.main, options(), columns, gap);
    boxes.push_back(places.lock);
    return boxes;
}

PadTurn SeveralPad::turnOver(std::size_t option) {
    if (std::erase(m_ticks, option) == 0)
        m_ticks.insert(std::ranges::lower_bound(m_ticks, option), option);
    return {PadTurn::Whose::Pad, {}, option};
}

PadTurn SeveralPad::take(const Intent& intent, std::optional<std::size_t>, const Look&) {
    const auto option = optionOf(intent.act, options());
    return option ? turnOver(*option) : PadTurn{};
}

PadTurn SeveralPad::choose(std::size_t spot) {
    if (spot < options()) return turnOver(spot);
    if (m_ticks.empty()) return {PadTurn::Whose::Pad, {}, std::size_t{0}};
    return {PadTurn::Whose::Pad, Reply{ManyOptions{m_ticks}}, {}};
}

std::vector<Hint> SeveralPad::hints() const {
    return {{{std::string("A–") + letterOf(options() - 1)}, {}, "Tick"},
        {{"Enter"}, {"A"}, "Tick, lock in"}};
}

Slip SeveralPad::slipOf(std::size_t option) const {
    Slip shown{.words = m_question.options[option], .badge = std::string(1, letterOf(option))};
    const bool ticked = has(m_ticks, option);
    shown.state = ticked ? Slip::State::Chosen : Slip::State::Ready;
    shown.tickBox = ticked ? Slip::TickBox::Ticked : Slip::TickBox::Empty;
    return shown;
}

void SeveralPad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    const auto boxes = spots(look);
    const bool locked = m_question.reply.has_value();
    for (std::size_t option = 0; option < options(); ++option) {
        Slip shown = slipOf(option);
        shown.focus = locked ? 0 : at(focus, option);
        if (locked && shown.state == Slip::State::Ready) shown.state = Slip::State::Dim;
        const Moving moving(canvas, padEnters(showing, option));
        slip(canvas, look, boxes[option], shown);
    }
    const Moving moving(canvas, padEnters(showing, options()));
    padAdvice(canvas, look, "SEVERAL CAN BE RIGHT",
        m_ticks.empty() ? "Tick every answer that you hold to be right, then lock them in."
                        : inLetters(m_ticks.size()) +
                " ticked. Every right one counts, and a "
                "wrong one costs.");
    if (locked) return padLocked(canvas, look);
    padLock(canvas, look, m_ticks.empty() ? "Tick at least one" : "", at(focus, options()));
}

Slip SeveralPad::revealed(std::size_t option, const Ticks& right) const {
    Slip shown = slipOf(option);
    const bool isRight = has(right, option), ticked = has(m_ticks, option);
    shown.state = isRight ? Slip::State::Right : ticked ? Slip::State::Wrong : Slip::State::Dim;
    if (isRight || ticked) shown.sign = isRight ? Sign::Tick : Sign::Cross;
    if (isRight && !ticked) shown.aside = "not ticked";
    return shown;
}

void SeveralPad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    const Ticks* right = manyOf(question.rightReply);
    const auto boxes = tilesIn(revealPlace(), options(), columns, gap);
    for (std::size_t option = 0; option < options(); ++option)
        slip(canvas, lookOf(showing.preferences), boxes[option],
            revealed(option, right ? *right : Ticks{}));
}

} // namespace

std::unique_ptr<AnswerPad> severalPad(const QuestionView& question) {
    return std::make_unique<SeveralPad>(question);
}

} // namespace podium::stage
