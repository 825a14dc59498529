#include "game/stage/widgets/exhibit_frame.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/widgets/panel.hpp"
#include "game/stage/widgets/passage.hpp"
#include <algorithm>
#include <array>

namespace podium::stage {

namespace {

constexpr float mat = 8; // between the photo and its frame
constexpr std::array wordsLadder{Rung{32, 40, 5}, Rung{28, 35, 6}, Rung{24, 30, 8}};

/// The largest box of the photo's shape in the middle of the frame.
Box hung(const Box& frame, const Photo& photo) {
    const float share =
        std::min((frame.w - 2 * mat) / photo.wide(), (frame.h - 2 * mat) / photo.high());
    const float w = photo.wide() * share, h = photo.high() * share;
    return {frame.centre().x - w / 2, frame.centre().y - h / 2, w, h};
}

void inWords(Canvas& canvas, const Look& look, Box box, const Exhibit& exhibit) {
    const bool sound = exhibit.kind == ExhibitKind::Sound;
    panel(canvas, look, box);
    canvas.draw(icon(
        sound ? Icon::Speak : Icon::Eye, {box.x + 28, box.y + 24}, 44, paletteOf(look).accent));
    groupTitle(canvas, look, sound ? "LISTEN" : "LOOK", box.x + 88, box.y + 48, 32);
    textBlock(canvas, {exhibit.words, Face::InterSemiBold, paletteOf(look).text}, wordsLadder,
        {box.x + 28, box.y + 84, box.w - 56, box.h - 104}, look.growth());
}

} // namespace

void exhibitFrame(
    Canvas& canvas, const Look& look, Box box, const Exhibit& exhibit, const Photo* photo) {
    if (!photo) return inWords(canvas, look, box, exhibit);
    const Box picture = canvas.snapped(hung(box, *photo));
    const Box frame{picture.x - mat, picture.y - mat, picture.w + 2 * mat, picture.h + 2 * mat};
    panel(canvas, look, frame, {.radius = 14});
    canvas.photo(*photo, picture);
    canvas.note("exhibit", frame);
}

} // namespace podium::stage
