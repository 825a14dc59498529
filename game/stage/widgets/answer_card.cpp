#include "game/stage/widgets/answer_card.hpp"
#include "game/stage/art/answer_shape.hpp"
#include "game/stage/art/gradient.hpp"
#include "game/stage/theme/type.hpp"
#include "game/stage/widgets/answer_paint.hpp"
#include "game/stage/widgets/light.hpp"
#include "game/stage/widgets/mark.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

constexpr float radius = 26;
constexpr float badgeShare = 1.23f; ///< 214 of 174, 241 of 196

/// A box with round corners on the left whose right edge leans: badges and floods.
std::vector<Point> leaningLeft(Box box, float corner, float lean) {
    const float sway = lean * box.h / 2;
    std::vector<Point> outline{{box.right() + sway, box.y}, {box.right() - sway, box.bottom()}};
    for (const Point& point : roundedCorners(box, corner))
        if (point.x <= box.x + corner) outline.push_back(point);
    return outline;
}

Box inside(Box box, float by) { return {box.x + by, box.y + by, box.w - 2 * by, box.h - 2 * by}; }

Mesh badge(const Look& look, Box box, const AnswerCard& card, float outline) {
    Box b = inside(box, outline);
    b.w = card.badgeWide - outline;
    Mesh mesh;
    if (look.flat()) {
        mesh.rounded(b, 17, colours::flatAnswers[card.choice]);
        return mesh;
    }
    const colours::Badge& colour = colours::answers[card.choice];
    mesh.polygon(leaningLeft(b, radius - outline, leanOfTheLook), colours::white);
    mesh = shaded(mesh, {{0, colour.hi}, {.5f, colour.middle}, {1, colour.lo}}, b.y, b.bottom());
    mesh.box({b.x + radius - 2, b.y, b.w - radius - 1 + leanOfTheLook * b.h / 2 - 3, 3},
        hex(0xFFFFFF, .55f));
    return mesh;
}

/// Locked in, right or wrong: all that floods the card and puts a sign on it.
bool isSettled(const AnswerCard& card) {
    return card.fate == Fate::Locked || card.fate == Fate::Right || card.fate == Fate::Wrong;
}

/// The colour that runs from the badge to the right edge when an answer is locked in or revealed.
void flood(Mesh& mesh, Box box, const AnswerCard& card, const AnswerPaint& paint, float lean) {
    if (!isSettled(card) || card.flood <= 0) return;
    if (card.flood >= 1) return mesh.rounded(box, radius, paint.flood);
    const float sway = lean * box.h / 2;
    const float reach = std::lerp(card.badgeWide, box.w - sway, card.flood);
    mesh.polygon(leaningLeft({box.x, box.y, reach, box.h}, radius, lean), paint.flood);
}

void ground(
    Canvas& canvas, const Look& look, Box box, const AnswerCard& card, const AnswerPaint& paint) {
    Mesh mesh;
    mesh.rounded(box, radius, paint.ground);
    flood(mesh, box, card, paint, look.flat() ? 0 : leanOfTheLook);
    if (card.fate == Fate::Open && !look.flat())
        mesh.box(
            {box.x + radius, box.y + paint.outline, box.w - 2 * radius, 2}, paletteOf(look).light);
    mesh.add(badge(look, box, card, look.flat() ? 5 : paint.outline));
    mesh.roundedOutline(box, radius, paint.outline, paint.line);
    canvas.draw(mesh, {}, 1, paint.opacity);
}

void letterAndShape(
    Canvas& canvas, const Look& look, Box box, const AnswerCard& card, float opacity) {
    const Colour ink = faded(look.flat() ? colours::black : colours::ink800, opacity);
    const float h = box.h, size = h * (look.flat() ? .55f : .48f);
    const float letterX = look.flat() ? .29f : .271f, shapeX = look.flat() ? .49f : .46f;
    const std::string letter(1, static_cast<char>('A' + card.choice));
    canvas.words({letter, Face::Bebas, h * (look.flat() ? .63f : .56f), ink, Align::Centre},
        box.x + card.badgeWide * letterX, box.centre().y + 2, &box);
    canvas.draw(answerShape(static_cast<AnswerShape>(card.choice),
        {box.x + card.badgeWide * shapeX, box.centre().y - size / 2}, size, ink));
}

float markRadius(const Box& box) { return box.h * .24f; }

Box wordsRoom(const Look& look, const Box& box, const AnswerCard& card) {
    const float x = box.x + card.badgeWide + (look.flat() ? 41 : 38);
    const float end = box.right() - card.roomAtEnd.value_or(2.8f * markRadius(box) + 12);
    return {x, box.y + 12, end - x, box.h - (card.votes ? 46 : 24)};
}

void sign(Canvas& canvas, Box box, const AnswerCard& card) {
    if (!isSettled(card) || card.flood < .5f) return;
    const float r = markRadius(box) * std::min(1.f, card.flood * 2 - 1 + .2f);
    const Sign kind = card.fate == Fate::Right ? Sign::Tick
        : card.fate == Fate::Wrong             ? Sign::Cross
                                               : Sign::Padlock;
    mark(canvas, {box.right() - markRadius(box) * 1.8f, box.centre().y}, r, kind,
        colours::answers[card.choice].middle);
}

/// How many of the room are for it: a bar along the foot, and the figure at the end.
void voted(Canvas& canvas, const Look& look, Box box, const AnswerCard& card) {
    const float x = box.x + card.badgeWide + (look.flat() ? 41 : 38);
    const Box track{x, box.bottom() - 26, box.right() - 40 - x, 12};
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    mesh.rounded(track, 6, look.flat() ? Fill(hex(0x444444)) : Fill(hex(0x0D0829, .8f)));
    if (*card.votes > .02f)
        mesh.rounded({track.x, track.y, track.w * *card.votes, track.h}, 6, palette.accentFill);
    canvas.draw(mesh);
    const std::string figure = std::to_string(static_cast<int>(std::lround(*card.votes * 100)));
    canvas.words({figure + " %", Face::Bebas, 46, palette.accent, Align::Right}, track.right(),
        box.y + 50, &box);
}

/// Ladders are written for the card's full height; lower cards have proportionate ones.
std::vector<Rung> ladderOf(const Look& look, const Box& box) {
    std::vector<Rung> ladder;
    const float full = look.flat() ? 196 : 174;
    const float share = box.h < full * .9f ? std::max(box.h / full, .58f) : 1;
    if (look.flat())
        ladder.assign(type::flatAnswerLadder.begin(), type::flatAnswerLadder.end());
    else
        ladder.assign(type::answerLadder.begin(), type::answerLadder.end());
    for (Rung& rung : ladder) rung = {rung.size * share, rung.line * share, rung.lines};
    return ladder;
}

} // namespace

void answerCard(Canvas& canvas, const Look& look, Box box, const AnswerCard& shown) {
    const Box b = canvas.snapped(box);
    AnswerCard card = shown;
    if (card.badgeWide <= 0) card.badgeWide = b.h * badgeShare;
    const AnswerPaint paint = answerPaint(look, card);
    if (!look.flat() && paint.haloOpacity > 0) canvas.halo(b, 56, paint.halo, paint.haloOpacity);
    if (!look.flat()) canvas.shadow(b, radius, 0, .5f * paint.opacity);
    ground(canvas, look, b, card, paint);
    if (look.flat() && card.focus > .5f) focusRing(canvas, look, b, 22);
    letterAndShape(canvas, look, b, card, paint.wordsOpacity);
    const Run words{card.words, Face::InterBold, faded(paint.words, paint.wordsOpacity)};
    textBlock(
        canvas, words, ladderOf(look, b), wordsRoom(look, b, card), look.growth(), Stand::Middle);
    sign(canvas, b, card);
    if (card.votes && card.fate == Fate::Open) voted(canvas, look, b, card);
    canvas.note("answer " + std::string(1, static_cast<char>('A' + card.choice)), b);
}

} // namespace podium::stage
