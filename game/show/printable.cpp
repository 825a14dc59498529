#include "game/show/printable.hpp"
#include <array>
#include <cstdint>
#include <string_view>

namespace podium::show {
namespace {

/// A character and how many bytes it took; no bytes: the text is broken here.
struct Glyph {
    char32_t code = 0;
    std::size_t bytes = 0;
};

std::size_t lengthFrom(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

Glyph glyphAt(std::string_view words) {
    const auto lead = static_cast<unsigned char>(words.front());
    const std::size_t bytes = lengthFrom(lead);
    if (bytes == 0 || bytes > words.size()) return {};
    char32_t code = bytes == 1 ? lead : lead & (0x7Fu >> bytes);
    for (std::size_t i = 1; i < bytes; ++i) {
        const auto next = static_cast<unsigned char>(words[i]);
        if ((next & 0xC0u) != 0x80) return {};
        code = (code << 6) | (next & 0x3Fu);
    }
    return {code, bytes};
}

bool mayBeShown(char32_t code) {
    const bool control = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool lineEnd = code == 0x2028 || code == 0x2029;
    const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return !control && !lineEnd && !turns;
}

std::string spelledOut(char32_t code, std::size_t digits) {
    static constexpr std::string_view figures = "0123456789abcdef";
    std::string spelled(digits, '0');
    for (std::size_t i = digits; i-- > 0; code >>= 4) spelled[i] = figures[code & 0xFu];
    return (digits == 2 ? "\\x" : "\\u") + spelled;
}

} // namespace

std::string printable(const std::string& words) {
    std::string shown;
    for (std::string_view rest = words; !rest.empty();) {
        const Glyph glyph = glyphAt(rest);
        const std::size_t taken = glyph.bytes == 0 ? 1 : glyph.bytes;
        if (glyph.bytes == 0)
            shown += spelledOut(static_cast<unsigned char>(rest.front()), 2);
        else if (mayBeShown(glyph.code))
            shown += rest.substr(0, taken);
        else
            shown += spelledOut(glyph.code, 4);
        rest.remove_prefix(taken);
    }
    return shown;
}

} // namespace podium::show
