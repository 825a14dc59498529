#include "game/stage/screens/podium_parts.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/art/fireworks.hpp"
#include "game/stage/art/podium_block.hpp"
#include "game/stage/screens/placing.hpp"
#include "game/stage/screens/podium_steps.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/palette.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

using namespace colours;

constexpr std::uint32_t luck = 77; // of the fireworks and the confetti: any number will do
constexpr Box titleBox{440, 30, 1040, 250};

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

std::string overTitle(const AudienceView& view) {
    if (rightAnswers(view) == 0) return "THAT WAS THE EVENING";
    return "TONIGHT’S CHAMPION";
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

} // namespace podium::stage
