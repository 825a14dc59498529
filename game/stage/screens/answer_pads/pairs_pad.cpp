#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/answer_pads/pairing.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/slip.hpp"

namespace podium::stage {

namespace {

constexpr float gap = 8, tallest = 86, between = 60;

/// Two columns: each on the left is given its partner on the right.
class PairsPad final : public AnswerPad {
public:
    explicit PairsPad(const QuestionView& question)
        : m_question(question), m_pairing(question.options.size()) {
        if (const auto* given = manyOf(question.reply)) m_pairing = Pairing(*given);
    }
    std::vector<Box> spots(const Look& look) const override;
    PadTurn choose(std::size_t spot) override;
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    std::size_t pairs() const { return m_question.options.size(); }
    Slip slipOf(std::size_t spot) const;
    void drawTies(Canvas& canvas, const Look& look, const std::vector<Box>& boxes) const;
    void drawSide(Canvas& canvas, const Look& look, std::span<const float> focus) const;
    Slip revealed(std::size_t left, std::size_t partner) const;
    QuestionView m_question;
    Pairing m_pairing;
};

std::vector<Box> columnsIn(Box main, std::size_t pairs) {
    const float wide = (main.w - between) / 2;
    auto boxes = linesIn({main.x, main.y, wide, main.h}, pairs, gap, tallest);
    const auto right = linesIn({main.right() - wide, main.y, wide, main.h}, pairs, gap, tallest);
    boxes.insert(boxes.end(), right.begin(), right.end());
    return boxes;
}

std::vector<Box> PairsPad::spots(const Look& look) const {
    const PadPlaces places = padPlaces(look);
    auto boxes = columnsIn(places.main, pairs());
    boxes.push_back(places.lock);
    return boxes;
}

/// The focus goes on to what is needed next.
PadTurn PairsPad::choose(std::size_t spot) {
    if (spot < 2 * pairs()) {
        m_pairing.choose(spot);
        return {PadTurn::Whose::Pad, {}, m_pairing.next(spot)};
    }
    if (!m_pairing.isWhole()) return {PadTurn::Whose::Pad, {}, m_pairing.next(spot)};
    return {PadTurn::Whose::Pad, Reply{ManyOptions{m_pairing.partners()}}, {}};
}

std::vector<Hint> PairsPad::hints() const {
    return {{{"Up", "Down", "Left", "Right"}, {}, "Move"},
        {{"Enter"}, {"A"}, m_pairing.held() ? "Pair them" : "Choose"}};
}

Slip PairsPad::slipOf(std::size_t spot) const {
    const bool left = spot < pairs();
    const auto number = m_pairing.numberOf(spot);
    Slip shown{.words = left ? m_question.options[spot] : m_question.partners[spot - pairs()],
        .badge = number ? std::to_string(*number) : ""};
    if (m_pairing.held() == spot) shown.state = Slip::State::Chosen;
    return shown;
}

/// A line from each to its partner.
void PairsPad::drawTies(Canvas& canvas, const Look& look, const std::vector<Box>& boxes) const {
    Mesh mesh;
    for (std::size_t left = 0; left < pairs(); ++left) {
        const auto right = m_pairing.partnerOf(left);
        if (!right) continue;
        const Box &from = boxes[left], &to = boxes[pairs() + *right];
        mesh.line(
            {from.right(), from.centre().y}, {to.x, to.centre().y}, 5, paletteOf(look).accent);
    }
    canvas.draw(mesh);
}

void PairsPad::drawSide(Canvas& canvas, const Look& look, std::span<const float> focus) const {
    const std::size_t done = m_pairing.count();
    padAdvice(canvas, look, "FIND THE PAIRS",
        m_pairing.held() ? "Now choose its partner in the other column."
                         : std::to_string(done) + " of " + std::to_string(pairs()) +
                " paired. Choose one on the left, then its partner on the right.");
    if (m_question.reply) return padLocked(canvas, look);
    padLock(canvas, look, m_pairing.isWhole() ? "" : "Pair them all", at(focus, 2 * pairs()));
}

void PairsPad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    const auto boxes = spots(look);
    drawTies(canvas, look, boxes);
    for (std::size_t spot = 0; spot < 2 * pairs(); ++spot) {
        Slip shown = slipOf(spot);
        shown.focus = m_question.reply ? 0 : at(focus, spot);
        const Moving moving(canvas, padEnters(showing, spot % pairs()));
        slip(canvas, look, boxes[spot], shown);
    }
    const Moving moving(canvas, padEnters(showing, pairs()));
    drawSide(canvas, look, focus);
}

Slip PairsPad::revealed(std::size_t left, std::size_t partner) const {
    const auto own = m_question.reply ? m_pairing.partnerOf(left) : std::nullopt;
    Slip shown{.words = m_question.partners[partner]};
    if (!own) return shown;
    const bool right = *own == partner;
    shown.state = right ? Slip::State::Right : Slip::State::Wrong;
    shown.sign = right ? Sign::Tick : Sign::Cross;
    if (!right) shown.aside = "yours: " + m_question.partners[*own];
    return shown;
}

/// Each on the left with its true partner, and whose it was given where that was another.
void PairsPad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const auto* right = manyOf(showing.match().question->rightReply);
    if (!right) return;
    const Look look = lookOf(showing.preferences);
    const auto lines = linesIn(revealPlace(), pairs(), gap, tallest);
    for (std::size_t left = 0; left < pairs(); ++left) {
        const Box& line = lines[left];
        slip(canvas, look, {line.x, line.y, line.w * .4f, line.h},
            {.words = m_question.options[left], .badge = std::to_string(left + 1)});
        slip(canvas, look, {line.x + line.w * .4f + 12, line.y, line.w * .6f - 12, line.h},
            revealed(left, (*right)[left]));
    }
}

} // namespace

std::unique_ptr<AnswerPad> pairsPad(const QuestionView& question) {
    return std::make_unique<PairsPad>(question);
}

} // namespace podium::stage
