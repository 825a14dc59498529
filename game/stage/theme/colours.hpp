#pragma once
#include "game/stage/art/mesh.hpp"
#include <array>

/// The colours of the look, by name (LOOK.md, section 3).
namespace podium::stage::colours {

inline constexpr Colour ink950 = hex(0x070422), ink900 = hex(0x0D0829), ink800 = hex(0x150E3D),
                        ink700 = hex(0x1C1350), ink600 = hex(0x2A1D6E), ink500 = hex(0x3A2A8C),
                        ink400 = hex(0x5445B0);
inline constexpr Colour white = hex(0xFFFFFF), black = hex(0x000000);
inline constexpr Colour text = hex(0xFFF8EC), text2 = hex(0xD3C9F5), hint = hex(0xE6DCFF),
                        tagline = hex(0xFFE9C9), off = hex(0xA396D6), spent = hex(0x8577C9);
inline constexpr Colour goldHi = hex(0xFFE69A), gold = hex(0xFFC94A), goldCta = hex(0xFFB02E),
                        goldLip = hex(0xB96A0C), onGold = hex(0x24104A), onGold2 = hex(0x4A2A12);
inline constexpr Colour tagHi = hex(0xFFE08A), tagLo = hex(0xFFB636);
inline constexpr Colour silver = hex(0xD5DCE8), bronze = hex(0xE6A063);
inline constexpr Colour startHi = hex(0xD6463F), startLo = hex(0xA22335), startLip = hex(0x5E1220);
inline constexpr Colour right = hex(0x35E29B), rightHi = hex(0x5BF0B4), rightLo = hex(0x1FC583),
                        onRight = hex(0x06281B), rightWords = hex(0x7DF5C3);
inline constexpr Colour wrong = hex(0xFF6B7F), wrongHi = hex(0x4A1A44), wrongLo = hex(0x2C1036),
                        onWrong = hex(0xFFE3E7), wrongWords = hex(0xFF9AA8);
inline constexpr Colour streakHi = hex(0xD0433F), streakLo = hex(0xA02440), spark = hex(0xFFE9A8);

inline constexpr std::array<Colour, 8> teams{hex(0xFF7A66), hex(0xFFC23D), hex(0x46D3B8),
    hex(0x5FB4FF), hex(0xB49BFF), hex(0xFF8FC8), hex(0xB9DE62), hex(0xF0D7B0)};

/// The badge of an answer from its top over its middle to its bottom.
struct Badge {
    Colour hi, middle, lo;
};
inline constexpr std::array<Badge, 4> answers{Badge{hex(0xFFE98F), hex(0xFFD433), hex(0xF2B400)},
    Badge{hex(0x86B7FF), hex(0x4A90FF), hex(0x3D82F7)},
    Badge{hex(0xFF8F7C), hex(0xF25C4D), hex(0xE4503F)},
    Badge{hex(0xCFFBEF), hex(0xA0F2DC), hex(0x6FDCC0)}};
/// In high contrast: flat, on black.
inline constexpr std::array<Colour, 4> flatAnswers{
    hex(0xFFD433), hex(0x6FA8FF), hex(0xFF7D6E), hex(0xA0F2DC)};

} // namespace podium::stage::colours
