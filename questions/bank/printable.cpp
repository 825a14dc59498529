#include "questions/bank/printable.hpp"
#include "questions/bank/utf8.hpp"

namespace podium {
namespace {

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
    for (std::size_t at = 0; at < words.size();) {
        const Character character = characterAt(words, at);
        const std::size_t taken = character.bytes == 0 ? 1 : character.bytes;
        if (character.bytes == 0)
            shown += spelledOut(static_cast<unsigned char>(words[at]), 2);
        else if (mayBeShown(character.code))
            shown.append(words, at, taken);
        else
            shown += spelledOut(character.code, 4);
        at += taken;
    }
    return shown;
}

} // namespace podium
