#include "game/stage/screens/podium_parts.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/art/fireworks.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/art/podium_block.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/podium_steps.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

using namespace colours;

constexpr std::uint32_t luck = 77; // of the fireworks and the confetti: any number will do
constexpr Box roundsPanel{96, 640, 378, 308}, awardsPanel{1446, 640, 378, 308};
constexpr Box titleBox{440, 30, 1040, 250};
constexpr float firstRow = 742, rowStep = 76, rowsRoom = 228;
constexpr std::size_t rowsThatFit = 6;

/// What falls past the words fades out before it reaches them.
Mesh clearOf(const Box& words, Mesh falling) {
    constexpr float edge = 40;
    for (Vertex& corner : falling.corners) {
        const float across = std::min(corner.at.x - words.x, words.right() - corner.at.x);
        const float along = std::min(corner.at.y - words.y, words.bottom() - corner.at.y);
        const float depth = std::clamp(std::min(across, along) / edge, 0.f, 1.f);
        corner.colour = faded(corner.colour, 1 - depth);
    }
    return falling;
}

std::string nameOf(const AudienceView& view) {
    return view.standings.empty() ? "You" : view.standings.front().name;
}

int rightAnswers(const AudienceView& view) {
    int right = 0;
    for (const RoundResult& round : view.rounds) right += round.right;
    return right;
}

int askedQuestions(const AudienceView& view) {
    int asked = 0;
    for (const RoundResult& round : view.rounds) asked += round.asked;
    return asked;
}

std::string overTitle(const AudienceView& view) {
    if (rightAnswers(view) == 0) return "THAT WAS THE EVENING";
    return "TONIGHT’S CHAMPION";
}

struct AwardRow {
    Icon picture;
    std::string what;
    std::string value;
};

std::vector<AwardRow> awardsOf(const AudienceView& view) {
    std::vector<AwardRow> rows{{Icon::Target, "Right answers",
        std::to_string(rightAnswers(view)) + " of " + std::to_string(askedQuestions(view))}};
    rows.push_back({Icon::Cup, "Longest streak",
        view.longestStreak > 0 ? std::to_string(view.longestStreak) + " in a row"
                               : std::string("Next time")});
    if (view.fastestRight)
        rows.push_back({Icon::Spark, "Fastest right answer", inSeconds(*view.fastestRight)});
    return rows;
}

void awardRow(Canvas& canvas, const Look& look, float y, const AwardRow& row) {
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    if (!look.flat()) mesh.rounded({1474, y - 31, 60, 60}, 18, ink900);
    mesh.add(icon(row.picture, {1487, y - 18}, 34, palette.accent, ink900));
    canvas.draw(mesh);
    canvas.words({row.what, Face::InterSemiBold, 24, palette.text2}, 1550, y - 16, &awardsPanel);
    canvas.words({row.value, Face::InterBold, 24, palette.text}, 1550, y + 16, &awardsPanel);
}

void roundRow(Canvas& canvas, const Look& look, float y, int number, const RoundResult& round) {
    const Palette& palette = paletteOf(look);
    canvas.words({std::to_string(number), Face::Bebas, 40, palette.accent, Align::Centre}, 136, y,
        &roundsPanel);
    const Line name{round.round.name, Face::InterBold, 25, palette.text};
    canvas.words(shrunk(canvas, name, 186), 164, y, &roundsPanel);
    const std::string right =
        round.asked == 0 ? "–" : std::to_string(round.right) + " of " + std::to_string(round.asked);
    canvas.words(
        {right, Face::InterSemiBold, 24, palette.text2, Align::Right}, 446, y, &roundsPanel);
}

} // namespace

void podiumSky(Canvas& canvas, const Look& look, const Timeline& timeline) {
    if (look.flat()) return;
    const Box whole = canvas.whole();
    const Box confettiOver{whole.x, -10, whole.w, 910};
    canvas.draw(podiumBeams(timeline.share(podiumStands, beatTime)), Blend::Add);
    canvas.glow({960, 560}, 620, 520, hex(0xFFB84E), .42f);
    if (look.still()) return canvas.draw(clearOf(titleBox, stillConfetti(luck, confettiOver)));
    const auto gone = static_cast<float>((timeline.since() - podiumStands).milliseconds) / 1000;
    if (gone < 0) return;
    canvas.draw(fireworks(podiumFireworks(), luck, std::fmod(gone, fireworkShow)), Blend::Add);
    canvas.draw(clearOf(titleBox, confetti(luck, gone, confettiOver)));
}

void podiumTitle(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const Palette& palette = paletteOf(look);
    const Moving moving(canvas, timeline.enters({0, 30}, podiumStands, verdictTime, Curve::Back));
    canvas.words({overTitle(view), Face::Bebas, 36, palette.accent, Align::Centre, 6}, 960, 76);
    canvas.titleWords(
        {nameOf(view), Face::Spartan, 112, palette.text, Align::Centre}, 960, 150, 6, 1250);
    canvas.words(
        {grouped(view.score.value) + " POINTS", Face::Bebas, 64, palette.accent, Align::Centre, 2},
        960, 240);
}

void podiumSteps(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const auto best = bestRounds(view);
    // The third rises first, so that the best is last.
    for (std::size_t place = std::min<std::size_t>(best.size(), 3); place-- > 0;) {
        const Span delay = staggered(2 - static_cast<int>(place), beatTime);
        const float risen = timeline.share(delay, countTime, Curve::Out);
        podiumStep(canvas, look, place, view.rounds[best[place]], risen);
    }
}

void podiumGround(Canvas& canvas, const Look& look) {
    if (!look.flat()) return canvas.draw(podiumFloor(canvas.whole()));
    Mesh line;
    line.box({canvas.whole().x, 968, canvas.whole().w, 4}, white);
    canvas.draw(line);
}

void podiumRounds(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const Moving moving(canvas, timeline.enters({-60, 0}, podiumStands));
    panel(canvas, look, roundsPanel, {.radius = 22});
    groupTitle(canvas, look, "THE ROUNDS", 126, 680);
    const std::size_t rows = std::min(view.rounds.size(), rowsThatFit);
    const float step =
        std::min(rowStep, rowsRoom / static_cast<float>(std::max(rows, std::size_t{1})));
    for (std::size_t i = 0; i < rows; ++i)
        roundRow(canvas, look, 704 + (static_cast<float>(i) + .5f) * step, static_cast<int>(i) + 1,
            view.rounds[i]);
}

void podiumAwards(
    Canvas& canvas, const Look& look, const AudienceView& view, const Timeline& timeline) {
    const Moving moving(canvas, timeline.enters({60, 0}, podiumStands));
    panel(canvas, look, awardsPanel, {.radius = 22});
    groupTitle(canvas, look, "TONIGHT’S AWARDS", 1476, 680);
    float y = firstRow;
    for (const AwardRow& row : awardsOf(view)) {
        awardRow(canvas, look, y, row);
        y += rowStep;
    }
}

} // namespace podium::stage
