#include "game/stage/widgets/question_text.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/theme/type.hpp"
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

namespace {

/// LOOK.md, section 11: below two lines the sky is too bright for words alone.
void veil(Canvas& canvas, float bottom) {
    const Box all = canvas.whole();
    const Colour clear = hex(0x0D0829, 0), full = hex(0x0D0829, .3f);
    Mesh mesh;
    mesh.box({all.x, 240, all.w, 60}, Fill(clear, full));
    mesh.box({all.x, 300, all.w, bottom - 300}, full);
    mesh.box({all.x, bottom, all.w, 60}, Fill(full, clear));
    canvas.draw(mesh);
}

} // namespace

void overline(Canvas& canvas, const Look& look, const std::string& words) {
    if (look.flat()) return;
    canvas.words({words, Face::Bebas, type::overline, colours::gold, Align::Left, 2}, 97, 160);
}

void questionText(Canvas& canvas, const Look& look, const std::string& words, float narrower) {
    Box room = look.flat() ? measures::flatQuestion : measures::question;
    room.w -= narrower;
    const Run run{words, Face::DisplayBold, paletteOf(look).text};
    const std::span<const Rung> ladder = look.flat()
        ? std::span<const Rung>(type::flatQuestionLadder)
        : std::span<const Rung>(type::questionLadder);
    const Passage passage = fitted(canvas, {&run, 1}, ladder, room, look.growth());
    if (!look.flat() && room.y + passage.height() > 360)
        veil(canvas, room.y + passage.height() + 24);
    draw(canvas, passage, room);
    canvas.note("question", {room.x, room.y, room.w, passage.height()});
}

void questionReminder(Canvas& canvas, const Look& look, const std::string& words) {
    const Run run{words, Face::DisplayBold, paletteOf(look).text2};
    const Box room = look.flat() ? Box{96, 138, 1124, 60} : Box{97, 125, 1124, 70};
    textBlock(canvas, run, type::reminderLadder, room, 1, Stand::Middle);
}

} // namespace podium::stage
