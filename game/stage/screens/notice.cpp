#include "game/stage/screens/notice.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"
#include "game/stage/widgets/passage.hpp"
#include <array>

namespace podium::stage {

namespace {

constexpr Span readable = seconds(6);
// Between the lowest answer and the end of the canvas: on every screen only hints lie there.
constexpr Box ribbon{0, 968, 1920, 112};
constexpr std::array ladder{Rung{32, 40, 2}, Rung{27, 34, 3}};

} // namespace

void Notice::pass(Span passed) {
    m_stood = m_stood + passed;
    if (m_pressed && m_stood >= readable) m_sentence.clear();
}

void Notice::draw(Canvas& canvas, const Look& look) const {
    if (!stands()) return;
    const Box whole = canvas.whole();
    const Palette& palette = paletteOf(look);
    Mesh mesh;
    mesh.box({whole.x, ribbon.y, whole.w, whole.bottom() - ribbon.y},
        look.flat() ? colours::black : hex(0x0D0829));
    mesh.box({whole.x, ribbon.y, whole.w, 4}, palette.wrong);
    canvas.cover(ribbon);
    canvas.draw(mesh);
    canvas.note("notice", ribbon);
    textBlock(canvas, {m_sentence, Face::InterSemiBold, palette.text}, ladder,
        {measures::marginX, ribbon.y + 10, ribbon.w - 2 * measures::marginX, ribbon.h - 20}, 1,
        Stand::Middle);
}

} // namespace podium::stage
