#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/letter_keys.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/name_field.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <array>

namespace podium::stage {

namespace {

constexpr std::size_t longest = 80; // letters, as many as a pack may ask for
constexpr std::array ownLadder{Rung{48, 58, 1}, Rung{40, 48, 1}, Rung{32, 40, 2}};
constexpr std::array acceptedLadder{Rung{56, 68, 1}, Rung{44, 54, 2}, Rung{36, 44, 2}};
constexpr std::array alsoLadder{Rung{30, 38, 2}, Rung{26, 32, 3}, Rung{24, 29, 4}};

/// An answer in the player's own words, by the keyboard or letter by letter.
class TypedPad final : public AnswerPad {
public:
    explicit TypedPad(const QuestionView& question) : m_question(question) {
        if (const Wording* given = givenWords()) m_words = given->text;
    }
    std::vector<Box> spots(const Look& look) const override;
    std::size_t firstSpot() const override { return letterKeys().size(); } // the button
    PadTurn take(const Intent& intent, std::optional<std::size_t> spot, const Look& look) override;
    PadTurn choose(std::size_t spot) override;
    Letters letters() const override { return Letters::Words; }
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    const Wording* givenWords() const {
        return m_question.reply ? std::get_if<Wording>(&*m_question.reply) : nullptr;
    }
    PadTurn lockIn() const;
    void drawField(Canvas& canvas, const Look& look) const;
    static void drawAccepted(
        Canvas& canvas, const Look& look, Box box, const std::vector<std::string>& accepted);
    QuestionView m_question;
    std::string m_words;
};

std::vector<Box> TypedPad::spots(const Look& look) const {
    auto boxes = letterKeyBoxes(padPlaces(look).main);
    boxes.push_back(padPlaces(look).lock);
    return boxes;
}

PadTurn TypedPad::lockIn() const {
    if (isBlank(m_words)) return {PadTurn::Whose::Pad, {}, {}};
    return {PadTurn::Whose::Pad, Reply{wordingOf(m_words)}, {}};
}

/// What the keyboard writes goes to the field, wherever the focus is; its Enter sends.
PadTurn TypedPad::take(const Intent& intent, std::optional<std::size_t> spot, const Look&) {
    const PadTurn mine{PadTurn::Whose::Pad, {}, {}};
    switch (intent.act) {
    case Act::Write: m_words = written(m_words, intent.letter, longest); return mine;
    case Act::Erase: m_words = erased(m_words); return mine;
    case Act::Reset: m_words.clear(); return mine;
    case Act::Choose:
        if (intent.device == Device::Keyboard && spot) return lockIn();
        return {};
    default: return {};
    }
}

PadTurn TypedPad::choose(std::size_t spot) {
    if (spot >= letterKeys().size()) return lockIn();
    const LetterKey& key = letterKeys()[spot];
    m_words = key.letter ? written(m_words, key.letter, longest) : erased(m_words);
    return {PadTurn::Whose::Pad, {}, {}};
}

std::vector<Hint> TypedPad::hints() const {
    return {{{"A–Z"}, {}, "Write"}, {{"Enter"}, {}, "Lock in"}, {{}, {"A"}, "Letter"}};
}

void TypedPad::drawField(Canvas& canvas, const Look& look) const {
    const Palette& palette = paletteOf(look);
    const Box panelBox = padPlaces(look).main;
    const Box box{panelBox.x + 36, panelBox.y + 24, panelBox.w - 72, 92};
    panel(canvas, look, panelBox);
    well(canvas, look, box, 20);
    if (!m_question.reply) focusRing(canvas, look, box, 20);
    const Line line = shrunk(canvas, {m_words, Face::InterBold, 48, palette.text}, box.w - 90);
    canvas.words(line, box.x + 32, box.centre().y, &box);
    Mesh caret;
    caret.box({box.x + 36 + canvas.width(line), box.centre().y - 30, 5, 60}, palette.accent);
    if (!m_question.reply) canvas.draw(caret);
}

void TypedPad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    {
        const Moving moving(canvas, padEnters(showing, 0));
        drawField(canvas, look);
        drawLetterKeys(canvas, look, padPlaces(look).main, focus);
    }
    const Moving moving(canvas, padEnters(showing, 1));
    padAdvice(canvas, look, "IN YOUR OWN WORDS",
        "Capitals and accents do not matter, the spelling does.");
    if (m_question.reply) return padLocked(canvas, look);
    padLock(
        canvas, look, isBlank(m_words) ? "Write your answer" : "", at(focus, letterKeys().size()));
}

void TypedPad::drawAccepted(
    Canvas& canvas, const Look& look, Box box, const std::vector<std::string>& accepted) {
    const Palette& palette = paletteOf(look);
    panel(canvas, look, box);
    groupTitle(canvas, look, "ACCEPTED", box.x + 36, box.y + 46, 32);
    if (accepted.empty()) return;
    const Box first{box.x + 36, box.y + 80, box.w - 72, 120};
    textBlock(canvas, {accepted.front(), Face::InterBold, palette.right}, acceptedLadder, first,
        look.growth());
    std::string also;
    for (std::size_t i = 1; i < accepted.size() && also.size() < 150; ++i)
        also += (also.empty() ? "Also: " : ", ") + accepted[i];
    textBlock(canvas, {also, Face::InterSemiBold, palette.text2}, alsoLadder,
        {first.x, first.bottom() + 10, first.w, box.bottom() - first.bottom() - 30}, look.growth());
}

/// What was written, and what is accepted.
void TypedPad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    const Look look = lookOf(showing.preferences);
    const Palette& palette = paletteOf(look);
    const Box all = revealPlace();
    const Box own{all.x, all.y, 852, all.h};
    panel(canvas, look, own,
        {.line = question.wasRight ? palette.right : palette.wrong, .outline = 4});
    groupTitle(canvas, look, "YOUR ANSWER", own.x + 36, own.y + 46, 32);
    const Wording* given = givenWords();
    mark(canvas, {own.x + 84, own.y + 170}, 46, question.wasRight ? Sign::Tick : Sign::Cross);
    textBlock(canvas, {given ? given->text : "Nothing in time", Face::InterBold, palette.text},
        ownLadder, {own.x + 156, own.y + 100, own.w - 200, 150}, look.growth(), Stand::Middle);
    drawAccepted(canvas, look, {all.x + 876, all.y, 852, all.h}, question.accepted);
}

} // namespace

std::unique_ptr<AnswerPad> typedPad(const QuestionView& question) {
    return std::make_unique<TypedPad>(question);
}

} // namespace podium::stage
