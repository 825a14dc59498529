#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/widgets/slip.hpp"
#include <algorithm>
#include <numeric>

namespace podium::stage {

namespace {

constexpr float gap = 8, tallest = 86;

/// A list to put in order: a line is picked up, carried, and put down.
class OrderPad final : public AnswerPad {
public:
    explicit OrderPad(const QuestionView& question);
    std::vector<Box> spots(const Look& look) const override;
    PadTurn take(const Intent& intent, std::optional<std::size_t> spot, const Look&) override;
    PadTurn choose(std::size_t spot) override;
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    std::size_t lines() const { return m_order.size(); }
    PadTurn carry(std::size_t to);
    std::size_t ownPlaceOf(std::size_t option) const;
    Slip lineAt(std::size_t place) const;
    QuestionView m_question;
    std::vector<std::size_t> m_order;     ///< options, the first on top
    std::optional<std::size_t> m_carried; ///< the place of the line that is picked up
};

OrderPad::OrderPad(const QuestionView& question)
    : m_question(question), m_order(question.options.size()) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (const auto* given = manyOf(question.reply)) m_order = *given;
}

std::vector<Box> OrderPad::spots(const Look& look) const {
    const PadPlaces places = padPlaces(look);
    std::vector<Box> boxes = linesIn(places.main, lines(), gap, tallest);
    boxes.push_back(places.lock);
    return boxes;
}

/// The line moves to its new place, and those between make room.
PadTurn OrderPad::carry(std::size_t to) {
    const auto from = static_cast<std::ptrdiff_t>(*m_carried);
    const auto goal = static_cast<std::ptrdiff_t>(to);
    const auto begin = m_order.begin();
    if (from < goal) std::rotate(begin + from, begin + from + 1, begin + goal + 1);
    if (goal < from) std::rotate(begin + goal, begin + from, begin + from + 1);
    m_carried = to;
    return {PadTurn::Whose::Pad, {}, to};
}

PadTurn OrderPad::take(const Intent& intent, std::optional<std::size_t>, const Look&) {
    if (!m_carried) return {};
    const std::size_t here = *m_carried;
    switch (intent.act) {
    case Act::Up: return carry(here > 0 ? here - 1 : here);
    case Act::Down: return carry(here + 1 < lines() ? here + 1 : here);
    case Act::Left:
    case Act::Right:
    case Act::Point: return {PadTurn::Whose::Pad, {}, here}; // it stays in hand
    default: return {};
    }
}

PadTurn OrderPad::choose(std::size_t spot) {
    const PadTurn mine{PadTurn::Whose::Pad, {}, spot};
    if (spot >= lines()) return {PadTurn::Whose::Pad, Reply{ManyOptions{m_order}}, {}};
    if (!m_carried) {
        m_carried = spot;
        return mine;
    }
    carry(spot);
    m_carried.reset();
    return mine;
}

std::vector<Hint> OrderPad::hints() const {
    if (m_carried) return {{{"Up", "Down"}, {}, "Move it"}, {{"Enter"}, {"A"}, "Put down"}};
    return {{{"Up", "Down"}, {}, "Move"}, {{"Enter"}, {"A"}, "Pick up"}};
}

Slip OrderPad::lineAt(std::size_t place) const {
    return {.words = m_question.options[m_order[place]],
        .badge = std::to_string(place + 1),
        .state = m_carried == place ? Slip::State::Chosen : Slip::State::Ready};
}

void OrderPad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    const bool locked = m_question.reply.has_value();
    const auto boxes = spots(look);
    for (std::size_t place = 0; place < lines(); ++place) {
        Slip shown = lineAt(place);
        shown.focus = locked ? 0 : at(focus, place);
        const Moving moving(canvas, padEnters(showing, place));
        slip(canvas, look, boxes[place], shown);
    }
    const Moving moving(canvas, padEnters(showing, lines()));
    padAdvice(canvas, look, "PUT IN ORDER",
        m_carried ? "Carry the golden line to its place and put it down there."
                  : "The first one goes on top. Pick a line up, and carry it to its place.");
    if (locked) return padLocked(canvas, look);
    padLock(canvas, look, m_carried ? "Put the line down" : "", at(focus, lines()));
}

std::size_t OrderPad::ownPlaceOf(std::size_t option) const {
    return static_cast<std::size_t>(std::ranges::find(m_order, option) - m_order.begin());
}

/// In the right order, each line with the place it was given.
void OrderPad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    const auto* right = manyOf(question.rightReply);
    if (!right) return;
    const auto boxes = linesIn(revealPlace(), right->size(), gap, tallest);
    for (std::size_t place = 0; place < right->size(); ++place) {
        const std::size_t own = ownPlaceOf((*right)[place]);
        Slip shown{.words = m_question.options[(*right)[place]],
            .badge = std::to_string(place + 1),
            .state = own == place ? Slip::State::Right : Slip::State::Wrong};
        if (!question.reply) shown.state = Slip::State::Ready;
        if (question.reply) shown.sign = own == place ? Sign::Tick : Sign::Cross;
        if (question.reply && own != place) shown.aside = "yours: " + std::to_string(own + 1);
        slip(canvas, lookOf(showing.preferences), boxes[place], shown);
    }
}

} // namespace

std::unique_ptr<AnswerPad> orderPad(const QuestionView& question) {
    return std::make_unique<OrderPad>(question);
}

} // namespace podium::stage
