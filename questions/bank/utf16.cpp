#include "questions/bank/utf16.hpp"
#include "questions/bank/utf8.hpp"

namespace podium {

namespace {

constexpr std::string_view littleEndian = "\xff\xfe", bigEndian = "\xfe\xff";

bool startsWith(std::string_view bytes, std::string_view mark) {
    return bytes.substr(0, mark.size()) == mark;
}

/// Which byte of a unit comes first.
enum class First { Low, High };

char32_t unitAt(std::string_view bytes, std::size_t at, First order) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return order == First::Low ? char32_t(first | second << 8) : char32_t(first << 8 | second);
}

bool isLead(char32_t unit) { return unit >= 0xd800 && unit < 0xdc00; }
bool isTrail(char32_t unit) { return unit >= 0xdc00 && unit < 0xe000; }

} // namespace

bool isUtf16(std::string_view bytes) {
    return startsWith(bytes, littleEndian) || startsWith(bytes, bigEndian);
}

std::optional<std::string> fromUtf16(std::string_view bytes) {
    if (bytes.size() % 2 != 0) return std::nullopt;
    const First order = startsWith(bytes, littleEndian) ? First::Low : First::High;
    std::string text;
    for (std::size_t at = isUtf16(bytes) ? 2 : 0; at < bytes.size(); at += 2) {
        char32_t code = unitAt(bytes, at, order);
        if (isLead(code)) {
            if (at + 4 > bytes.size()) return std::nullopt;
            const char32_t trail = unitAt(bytes, at += 2, order);
            if (!isTrail(trail)) return std::nullopt;
            code = 0x10000 + ((code - 0xd800) << 10) + (trail - 0xdc00);
        } else if (isTrail(code)) {
            return std::nullopt;
        }
        appendCharacter(text, code);
    }
    return text;
}

} // namespace podium
