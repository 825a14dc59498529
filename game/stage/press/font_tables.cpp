#include "game/stage/press/font_tables.hpp"
#include <algorithm>
#include <fstream>
#include <iterator>

namespace podium::stage {

namespace {

/// The bytes of a font, most significant first. Beyond the end everything is 0, so that a broken
/// font is at worst a font without letters.
struct Bytes {
    std::vector<std::uint8_t> all;
    std::uint32_t u8(std::size_t at) const { return at < all.size() ? all[at] : 0; }
    std::uint32_t u16(std::size_t at) const { return u8(at) << 8 | u8(at + 1); }
    std::uint32_t u32(std::size_t at) const { return u16(at) << 16 | u16(at + 2); }
};

constexpr std::uint32_t tag(const char (&name)[5]) {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) value = value << 8 | static_cast<std::uint8_t>(name[i]);
    return value;
}

Bytes bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()}};
}

/// Where a table begins; 0 when the font has none of that name.
std::size_t table(const Bytes& font, std::uint32_t name) {
    const std::size_t start = font.u32(0) == tag("ttcf") ? font.u32(12) : 0;
    for (std::size_t i = 0, count = font.u16(start + 4); i < count; ++i) {
        const std::size_t entry = start + 12 + i * 16;
        if (font.u32(entry) == name) return font.u32(entry + 8);
    }
    return 0;
}

using Glyphs = std::unordered_map<char32_t, std::uint32_t>;

/// Segments of the 16-bit letters (OpenType cmap, format 4).
Glyphs format4(const Bytes& font, std::size_t at) {
    Glyphs glyphs;
    const std::size_t segments = font.u16(at + 6) / 2;
    const std::size_t ends = at + 14, starts = ends + 2 * segments + 2,
                      deltas = starts + 2 * segments, ranges = deltas + 2 * segments;
    for (std::size_t i = 0; i < segments; ++i) {
        const std::uint32_t last = font.u16(ends + 2 * i), delta = font.u16(deltas + 2 * i),
                            range = font.u16(ranges + 2 * i), first = font.u16(starts + 2 * i);
        for (std::uint32_t letter = first; letter <= last && letter < 0xFFFF; ++letter) {
            const std::uint32_t listed = range == 0
                ? letter
                : font.u16(ranges + 2 * i + range + 2 * std::size_t{letter - first});
            const std::uint32_t glyph = listed == 0 ? 0 : (listed + delta) & 0xFFFF;
            if (glyph != 0) glyphs.emplace(letter, glyph);
        }
    }
    return glyphs;
}

/// Groups of the letters of all planes (OpenType cmap, format 12).
Glyphs format12(const Bytes& font, std::size_t at) {
    Glyphs glyphs;
    const std::size_t groups = std::min<std::size_t>(font.u32(at + 12), font.all.size() / 12);
    for (std::size_t i = 0; i < groups; ++i) {
        const std::size_t group = at + 16 + 12 * i;
        const std::uint32_t first = font.u32(group), glyph = font.u32(group + 8),
                            last = std::min<std::uint32_t>(font.u32(group + 4), 0x10FFFF);
        for (std::uint32_t letter = first; letter <= last; ++letter)
            glyphs.emplace(letter, glyph + letter - first);
    }
    return glyphs;
}

Glyphs glyphsOf(const Bytes& font) {
    const std::size_t cmap = table(font, tag("cmap"));
    Glyphs glyphs;
    for (std::size_t i = 0, count = font.u16(cmap + 2); cmap != 0 && i < count; ++i) {
        const std::size_t at = cmap + font.u32(cmap + 4 + 8 * i + 4);
        if (font.u16(at) == 12) return format12(font, at);
        if (font.u16(at) == 4 && glyphs.empty()) glyphs = format4(font, at);
    }
    return glyphs;
}

std::vector<float> advancesOf(const Bytes& font) {
    const std::size_t widths = table(font, tag("hmtx"));
    const std::size_t count = font.u16(table(font, tag("hhea")) + 34);
    const auto unitsPerEm = static_cast<float>(font.u16(table(font, tag("head")) + 18));
    std::vector<float> advances;
    for (std::size_t i = 0; widths != 0 && unitsPerEm > 0 && i < count; ++i)
        advances.push_back(static_cast<float>(font.u16(widths + 4 * i)) / unitsPerEm);
    return advances;
}

} // namespace

std::optional<FontTables> FontTables::read(const std::filesystem::path& file) {
    const Bytes font = bytesOf(file);
    FontTables tables;
    tables.m_glyphs = glyphsOf(font);
    tables.m_advances = advancesOf(font);
    if (tables.m_glyphs.empty() || tables.m_advances.empty()) return std::nullopt;
    return tables;
}

float FontTables::advance(char32_t letter) const {
    const auto found = m_glyphs.find(letter);
    const std::size_t glyph = found == m_glyphs.end() ? 0 : found->second;
    return m_advances[std::min(glyph, m_advances.size() - 1)];
}

} // namespace podium::stage
