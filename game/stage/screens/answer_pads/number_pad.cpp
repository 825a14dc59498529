#include "game/stage/screens/answer_pads/answer_pad.hpp"
#include "game/stage/screens/answer_pads/number_field.hpp"
#include "game/stage/screens/answer_pads/pad_parts.hpp"
#include "game/stage/screens/number_entry.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include "game/stage/widgets/slant.hpp"
#include <array>

namespace podium::stage {

namespace {

enum Spot : std::size_t { field, lock };

constexpr Box revealTrack{150, 772, 1620, 20};
constexpr float pinFalls = 120;

NumberEntry entryOf(const QuestionView& question) {
    const Quantity* given = question.reply ? std::get_if<Quantity>(&*question.reply) : nullptr;
    return {question.scale, given ? *given : middleOf(question.scale)};
}

/// The closest number: a slider, and a field to write in.
class NumberPad final : public AnswerPad {
public:
    explicit NumberPad(const QuestionView& question)
        : m_question(question), m_entry(entryOf(question)) {}
    std::vector<Box> spots(const Look& look) const override;
    PadTurn take(const Intent& intent, std::optional<std::size_t> spot, const Look& look) override;
    PadTurn choose(std::size_t spot) override;
    Letters letters() const override { return Letters::Figures; }
    std::vector<Hint> hints() const override;
    void draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const override;
    void drawRevealed(Canvas& canvas, const Showing& showing) const override;

private:
    static void drawWorth(Canvas& canvas, const Look& look, Points most);
    QuestionView m_question;
    NumberEntry m_entry;
};

std::vector<Box> NumberPad::spots(const Look& look) const {
    const PadPlaces places = padPlaces(look);
    return {numberField(places.main).field, places.lock};
}

/// The arrows move the number while the field has the focus; figures always go to it.
PadTurn NumberPad::take(const Intent& intent, std::optional<std::size_t> spot, const Look& look) {
    const PadTurn mine{PadTurn::Whose::Pad, {}, Spot::field};
    if (m_question.reply) return {};
    if (intent.act == Act::Press)
        return pressNumber(m_entry, numberField(padPlaces(look).main), intent.at) ? mine
                                                                                  : PadTurn{};
    const bool sideways = intent.act == Act::Left || intent.act == Act::Right;
    if (sideways && spot != Spot::field) return {};
    Intent meant = intent;
    if (intent.device == Device::Pad && spot == Spot::field) meant.act = shoulderLeap(intent.act);
    return m_entry.take(meant) == NumberEntry::Heard::Yes ? mine : PadTurn{};
}

PadTurn NumberPad::choose(std::size_t) {
    if (m_entry.isBlank() || m_question.reply) return {PadTurn::Whose::Pad, {}, Spot::field};
    return {PadTurn::Whose::Pad, Reply{m_entry.value()}, {}};
}

std::vector<Hint> NumberPad::hints() const { return numberHints(m_entry, "Lock in"); }

/// A bar for each step of closeness; how close is close, the rules tell only afterwards.
void NumberPad::drawWorth(Canvas& canvas, const Look& look, Points most) {
    struct Row {
        const char* words;
        float share;
        std::string points;
    };
    const std::array rows{Row{"Exact", 1, grouped(most.value)}, Row{"Close", .62f, "less"},
        Row{"Far off", .2f, "little"}};
    const Palette& palette = paletteOf(look);
    const Box box = padPlaces(look).side;
    panel(canvas, look, box);
    groupTitle(canvas, look, "THE CLOSER, THE MORE", box.x + 36, box.y + 42, 32);
    float y = box.y + 90;
    for (const Row& row : rows) {
        canvas.words({row.words, Face::InterSemiBold, 28, palette.text}, box.x + 36, y, &box);
        slant(canvas, look, {box.x + 196, y - 12, 190 * row.share, 22},
            {look.flat() ? Fill(palette.accent) : palette.accentFill, 4, {}, 0});
        canvas.words(
            {row.points, Face::Bebas, 40, palette.text, Align::Right}, box.right() - 34, y, &box);
        y += (box.h - 90) / 3 + 2;
    }
}

void NumberPad::draw(Canvas& canvas, const Showing& showing, std::span<const float> focus) const {
    const Look look = lookOf(showing.preferences);
    const bool locked = m_question.reply.has_value();
    const float fieldFocus = locked ? 0 : at(focus, Spot::field);
    {
        const Moving moving(canvas, padEnters(showing, 0));
        drawNumberField(canvas, look, padPlaces(look).main,
            {"YOUR GUESS", m_question.scale.unit, m_question.scale}, m_entry, fieldFocus);
    }
    const Moving moving(canvas, padEnters(showing, 1));
    drawWorth(canvas, look, showing.match().question->most);
    if (locked) return padLocked(canvas, look);
    padLock(canvas, look, m_entry.isBlank() ? "Write a number" : "", at(focus, Spot::lock));
}

/// The true mark drops on the scale; the own guess stands under it.
void NumberPad::drawRevealed(Canvas& canvas, const Showing& showing) const {
    const QuestionView& question = *showing.match().question;
    const Look look = lookOf(showing.preferences);
    const Palette& palette = paletteOf(look);
    const Box box = revealPlace();
    panel(canvas, look, box);
    const std::string ends = upper("From " + inFigures(question.scale.least) + " to " +
        withUnit(question.scale.most, question.scale.unit));
    const Line title{ends, Face::Bebas, 32, palette.accent, Align::Left, 2};
    canvas.words(shrunk(canvas, title, box.w - 72), box.x + 36, box.y + 46, &box);
    well(canvas, look, revealTrack, revealTrack.h / 2);
    drawTolerance(canvas, look, revealTrack, question.scale);
    const Box room{box.x + 24, box.y + 4, box.w - 48, box.h - 8};
    if (const Quantity* guess = question.reply ? std::get_if<Quantity>(&*question.reply) : nullptr)
        sliderPin(canvas, revealTrack,
            {shareOf(question.scale, *guess), "You: " + withUnit(*guess, question.scale.unit),
                question.wasRight ? palette.right : palette.wrong, PinSide::Below},
            room);
    const float drop = 1 - showing.timeline.share({}, verdictTime, Curve::Back);
    sliderPin(canvas, revealTrack,
        {shareOf(question.scale, question.scale.value),
            withUnit(question.scale.value, question.scale.unit), palette.accent},
        room, drop * pinFalls);
}

} // namespace

std::unique_ptr<AnswerPad> numberPad(const QuestionView& question) {
    return std::make_unique<NumberPad>(question);
}

} // namespace podium::stage
