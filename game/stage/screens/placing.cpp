#include "game/stage/screens/placing.hpp"
#include "game/stage/theme/colours.hpp"
#include "game/stage/theme/measures.hpp"
#include "game/stage/theme/palette.hpp"

namespace podium::stage {

namespace {
constexpr float footSize = 28;
constexpr float rightMargin = 1920 - measures::marginX;

Colour footColour(const Look& look) { return look.flat() ? colours::white : colours::hint; }
} // namespace

void footNote(Canvas& canvas, const Look& look, const std::string& words, float y) {
    canvas.words({words, Face::InterSemiBold, footSize, footColour(look)}, measures::marginX, y);
}

void footNoteRight(Canvas& canvas, const Look& look, const std::string& words, float y) {
    canvas.words(
        {words, Face::InterSemiBold, footSize, footColour(look), Align::Right}, rightMargin, y);
}

void screenTitle(
    Canvas& canvas, const Look& look, const std::string& words, float x, float y, float size) {
    canvas.words({words, Face::Spartan, size, paletteOf(look).text}, x, y);
}

} // namespace podium::stage
