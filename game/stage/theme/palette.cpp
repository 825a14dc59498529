#include "game/stage/theme/palette.hpp"

namespace podium::stage {

namespace {

using namespace colours;

const Palette full{
    .text = text,
    .text2 = text2,
    .accent = gold,
    .onAccent = onGold,
    .onAccent2 = onGold2,
    .panel = {hex(0x342582, .95f), hex(0x1A114C, .96f)},
    .raised = {hex(0x3A2A8C, .93f), hex(0x1C1350, .95f)},
    .sunk = ink900,
    .accentFill = {goldHi, goldCta},
    .tagFill = {tagHi, tagLo},
    .pressedFill = {gold, hex(0xE8971E)},
    .line = hex(0xFFFFFF, .14f),
    .sunkLine = hex(0xFFFFFF, .18f),
    .focusLine = text,
    .light = hex(0xFFFFFF, .12f),
    .lip = goldLip,
    .outline = 2,
    .focusOutline = 5,
    .right = rightWords,
    .wrong = wrongWords,
    .rightFill = {rightHi, rightLo},
    .wrongFill = {wrongHi, wrongLo},
    .onRight = onRight,
    .onWrong = onWrong,
};

constexpr Colour flatGold = hex(0xFFD433), flatGreen = hex(0xA0F2DC), flatRed = hex(0xFF7D6E);

const Palette highContrast{
    .text = white,
    .text2 = white,
    .accent = flatGold,
    .onAccent = black,
    .onAccent2 = black,
    .panel = black,
    .raised = black,
    .sunk = black,
    .accentFill = flatGold,
    .tagFill = flatGold,
    .pressedFill = flatGold,
    .line = white,
    .sunkLine = white,
    .focusLine = white,
    .light = hex(0x000000, 0),
    .lip = hex(0x000000, 0),
    .outline = 5,
    .focusOutline = 5,
    .right = flatGreen,
    .wrong = flatRed,
    .rightFill = black,
    .wrongFill = black,
    .onRight = white,
    .onWrong = white,
};

} // namespace

const Palette& paletteOf(const Look& look) { return look.flat() ? highContrast : full; }

} // namespace podium::stage
