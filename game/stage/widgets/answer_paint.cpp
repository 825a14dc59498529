#include "game/stage/widgets/answer_paint.hpp"
#include <cmath>

namespace podium::stage {

namespace {

const Fill openGround{hex(0x38298A, .97f), hex(0x1B124E, .98f)};
const Fill focusGround{hex(0x5445B0, .99f), hex(0x2C1F74, .99f)};

AnswerPaint openPaint(const Palette& palette, float focus) {
    return {
        .ground = {mix(openGround.top, focusGround.top, focus),
            mix(openGround.bottom, focusGround.bottom, focus)},
        .flood = openGround,
        .line = mix(hex(0xFFFFFF, .16f), palette.focusLine, focus),
        .outline = std::lerp(palette.outline, palette.focusOutline, focus),
        .words = palette.text,
        .halo = hex(0xFFD978),
        .haloOpacity = .55f * focus,
    };
}

void settle(AnswerPaint& paint, const Fill& flood, Colour line, Colour words, float share) {
    paint.flood = flood;
    paint.line = mix(paint.line, line, share);
    paint.outline = 5;
    paint.words = mix(paint.words, words, share);
    paint.haloOpacity = 0;
}

AnswerPaint flatPaint(const Palette& palette, const AnswerCard& card) {
    AnswerPaint paint{.ground = palette.panel,
        .flood = palette.panel,
        .line = palette.line,
        .outline = 5,
        .words = palette.text,
        .halo = palette.line};
    const Colour own = colours::flatAnswers[card.choice];
    if (card.fate == Fate::Locked) settle(paint, own, palette.line, colours::black, card.flood);
    if (card.fate == Fate::Right)
        settle(paint, palette.right, palette.line, colours::black, card.flood);
    if (card.fate == Fate::Wrong)
        settle(paint, palette.panel, palette.wrong, palette.text, card.flood);
    if (card.fate == Fate::Removed) paint.words = paint.line = hex(0x707070);
    if (card.fate == Fate::Dim) paint.words = paint.line = hex(0xC9C9C9);
    return paint;
}

} // namespace

AnswerPaint answerPaint(const Look& look, const AnswerCard& card) {
    const Palette& palette = paletteOf(look);
    if (look.flat()) return flatPaint(palette, card);
    AnswerPaint paint = openPaint(palette, card.fate == Fate::Open ? card.focus : 0);
    const colours::Badge& badge = colours::answers[card.choice];
    switch (card.fate) {
    case Fate::Open: break;
    case Fate::Locked:
        settle(paint, {badge.hi, badge.middle}, palette.focusLine, colours::ink800, card.flood);
        paint.halo = badge.middle;
        paint.haloOpacity = .53f * card.flood;
        break;
    case Fate::Right:
        settle(paint, palette.rightFill, hex(0xEFFFF7), palette.onRight, card.flood);
        paint.halo = colours::right;
        paint.haloOpacity = .75f * card.flood;
        break;
    case Fate::Wrong:
        settle(paint, palette.wrongFill, colours::wrong, palette.onWrong, card.flood);
        break;
    case Fate::Dim:
        paint.opacity = std::lerp(1.f, .46f, card.flood);
        paint.wordsOpacity = std::lerp(1.f, .7f, card.flood);
        break;
    case Fate::Removed:
        paint.opacity = paint.wordsOpacity = std::lerp(1.f, .26f, card.flood);
        break;
    }
    return paint;
}

} // namespace podium::stage
