#include "game/stage/art/sky_palette.hpp"
#include <algorithm>
#include <cmath>

namespace podium::stage {

namespace {

const SkyPalette& evening(std::size_t phase) {
    static const std::array<SkyPalette, 4> phases{
        SkyPalette{{hex(0x241660), hex(0x5A2787), hex(0xB03F7E), hex(0xEE6A55), hex(0xFFA24C),
                       hex(0xFFDF98)},
            hex(0xB4507A), hex(0xE07A66), hex(0x6A2C72), hex(0xA8446F), hex(0x2B1455),
            hex(0x4A1F63), hex(0x2A1350), hex(0xFFC56E), hex(0xFFB070), hex(0xC44F7C),
            {hex(0xF79A5A), hex(0xB94A78), hex(0x552580), hex(0x1E1254), hex(0x120B3A)},
            hex(0xFFD98C), hex(0xFFE2A0), 1, .30f, .35f, .55f},
        SkyPalette{{hex(0x170F4A), hex(0x34206F), hex(0x6E2C82), hex(0xB5427A), hex(0xEE7258),
                       hex(0xFFB963)},
            hex(0x83407F), hex(0xC0597A), hex(0x4C2470), hex(0x7C3576), hex(0x1E114A),
            hex(0x361A5C), hex(0x1E104A), hex(0xFFB45E), hex(0xF58264), hex(0x8A3A80),
            {hex(0xD96E62), hex(0x85397C), hex(0x3B206F), hex(0x180F4A), hex(0x0F0A34)},
            hex(0xFFD27A), hex(0xFFC98A), .8f, .42f, .6f, .8f},
        SkyPalette{{hex(0x0B0830), hex(0x16124F), hex(0x2A1E6E), hex(0x472A82), hex(0x7A3D8C),
                       hex(0xD2736B)},
            hex(0x4A3284), hex(0x7A4488), hex(0x2C1F66), hex(0x4A2C78), hex(0x140D40),
            hex(0x22164F), hex(0x160E44), hex(0xFFB85C), hex(0x9A4C8C), hex(0x3F2A7C),
            {hex(0x8F4C80), hex(0x4A2C7C), hex(0x21185E), hex(0x100B3E), hex(0x0A0730)},
            hex(0xFFCF78), hex(0xE9A0B0), .15f, .55f, .85f, 1},
        SkyPalette{{hex(0x060420), hex(0x0A0732), hex(0x120D48), hex(0x1D155E), hex(0x302072),
                       hex(0x5A347E)},
            hex(0x2A2064), hex(0x43307A), hex(0x1C1552), hex(0x2C1F66), hex(0x0D0833),
            hex(0x171044), hex(0x3A2350), hex(0xFFC861), hex(0x3A2A78), hex(0x1C1556),
            {hex(0x3B2A74), hex(0x221A60), hex(0x130E48), hex(0x0B0734), hex(0x070426)},
            hex(0xFFCB6B), hex(0xB9A4F0), 0, .62f, 1, 1}};
    return phases[phase];
}

template <std::size_t Count>
std::array<Colour, Count> mixAll(
    const std::array<Colour, Count>& from, const std::array<Colour, Count>& to, float share) {
    std::array<Colour, Count> mixed{};
    for (std::size_t i = 0; i < Count; ++i) mixed[i] = mix(from[i], to[i], share);
    return mixed;
}

SkyPalette blend(const SkyPalette& a, const SkyPalette& b, float share) {
    const auto between = [share](Colour from, Colour to) { return mix(from, to, share); };
    return {mixAll(a.sky, b.sky, share), between(a.far, b.far), between(a.farLow, b.farLow),
        between(a.mid, b.mid), between(a.midLow, b.midLow), between(a.near, b.near),
        between(a.nearLow, b.nearLow), between(a.tower, b.tower), between(a.rim, b.rim),
        between(a.cloud, b.cloud), between(a.cloudTop, b.cloudTop), mixAll(a.river, b.river, share),
        between(a.litWindow, b.litWindow), between(a.glint, b.glint),
        std::lerp(a.sun, b.sun, share), std::lerp(a.lit, b.lit, share),
        std::lerp(a.stars, b.stars, share), std::lerp(a.lamps, b.lamps, share)};
}

} // namespace

SkyPalette skyPalette(float position) {
    const float place = std::clamp(position, goldenHour, night);
    const auto before = std::min<std::size_t>(2, static_cast<std::size_t>(place));
    return blend(evening(before), evening(before + 1), place - static_cast<float>(before));
}

} // namespace podium::stage
