#include "game/stage/screens/podium_steps.hpp"
#include "game/stage/art/avatar.hpp"
#include "game/stage/art/podium_block.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/widgets/medal.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

using namespace colours;

constexpr float floorAt = 968;

/// In high contrast the step is an outline.
void block(
    Canvas& canvas, const Look& look, PodiumPlace place, const PodiumBlock& step, float risen) {
    if (!look.flat()) return canvas.draw(podiumBlockMesh(place, risen));
    Mesh mesh;
    mesh.box(step.front, white);
    mesh.box({step.front.x + 5, step.front.y + 5, step.front.w - 10, step.front.h - 5}, black);
    canvas.draw(mesh);
}

/// The player's face on the highest step, medals on the others.
void onTop(
    Canvas& canvas, const Look& look, PodiumPlace place, const PodiumBlock& step, float sunk) {
    const Point foot{step.front.centre().x, step.front.y + sunk};
    if (place != PodiumPlace::First)
        return medal(canvas, look, {foot.x, foot.y - 78}, 72,
            place == PodiumPlace::Second ? MedalMetal::Silver : MedalMetal::Bronze);
    const Avatar winner = crowned(avatarOf(5));
    const float size = step.faceSize;
    if (!look.flat())
        canvas.glow(
            {foot.x, foot.y - size * .52f}, size * .95f, size * .95f, teams[winner.colour], .5f);
    canvas.draw(avatarMesh(winner, AvatarMood::Happy, {foot.x - size / 2, foot.y - size + 2}, size,
        {step.rim, 5, ink800}));
}

void plate(Canvas& canvas, const Look& look, const PodiumBlock& step, const RoundResult& round) {
    const Palette& palette = paletteOf(look);
    const Box box{step.front.x + 14, floorAt - 130, step.front.w - 28, 116};
    panel(canvas, look, box,
        {.radius = 16,
            .fill = Fill(ink600, ink800),
            .line = look.flat() ? white : step.rim,
            .outline = 3,
            .depth = Depth::Flat});
    const Line name{round.round.name, Face::InterBold, 27, palette.text, Align::Centre};
    canvas.words(shrunk(canvas, name, box.w - 28), box.centre().x, floorAt - 98, &box);
    canvas.words({grouped(round.points.value), Face::Bebas, 58, look.flat() ? white : step.rim,
                     Align::Centre},
        box.centre().x, floorAt - 50, &box);
}

} // namespace

void podiumStep(
    Canvas& canvas, const Look& look, std::size_t place, const RoundResult& round, float risen) {
    if (risen <= 0) return;
    const auto which = static_cast<PodiumPlace>(place);
    const PodiumBlock step = podiumBlock(which);
    const float sunk = step.front.h * (1 - risen);
    block(canvas, look, which, step, risen);
    onTop(canvas, look, which, step, sunk);
    if (risen < 1) return;
    canvas.words({std::to_string(place + 1), Face::Bebas, step.numberSize,
                     look.flat() ? white : step.ink, Align::Centre},
        step.front.centre().x, step.numberY);
    plate(canvas, look, step, round);
}

} // namespace podium::stage
