#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <vector>

namespace podium::stage {

/// What a font file says of its letters: which it has, and how wide they are. Read by ourselves,
/// because SFML 2.5 cannot say that a letter is missing and rounds widths to whole pixels.
class FontTables {
public:
    /// Nothing when the file is no TrueType or OpenType font.
    static std::optional<FontTables> read(const std::filesystem::path& file);
    bool has(char32_t letter) const { return m_glyphs.contains(letter); }
    float advance(char32_t letter) const; ///< in em; that of the missing letter when it has none

private:
    std::unordered_map<char32_t, std::uint32_t> m_glyphs;
    std::vector<float> m_advances; ///< by glyph; the last stands for all after it
};

} // namespace podium::stage
