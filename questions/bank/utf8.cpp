#include "questions/bank/utf8.hpp"
#include <algorithm>

namespace podium {

namespace {

unsigned byteAt(std::string_view text, std::size_t at) {
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

std::size_t lengthByLead(unsigned lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xc2 && lead <= 0xdf) return 2;
    if (lead >= 0xe0 && lead <= 0xef) return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

/// The Unicode Standard, table 3-7: four leads narrow the second byte, which keeps out overlong
/// forms, surrogates and anything above U+10FFFF.
bool isSecond(unsigned lead, unsigned second) {
    const unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high;
}

/// The length of the character at a place, 0 if there is none.
std::size_t characterLength(std::string_view text, std::size_t at) {
    const unsigned lead = byteAt(text, at);
    const std::size_t length = lengthByLead(lead);
    if (length > 1 && !isSecond(lead, byteAt(text, at + 1))) return 0;
    for (std::size_t next = 2; next < length; ++next)
        if ((byteAt(text, at + next) & 0xc0) != 0x80) return 0;
    return length;
}

} // namespace

Character characterAt(std::string_view text, std::size_t at) {
    const std::size_t length = characterLength(text, at);
    if (length < 2) return {byteAt(text, at), length};
    char32_t code = byteAt(text, at) & (0x7fu >> length);
    for (std::size_t next = 1; next < length; ++next)
        code = (code << 6) | (byteAt(text, at + next) & 0x3fu);
    return {code, length};
}

void appendCharacter(std::string& text, char32_t code) {
    const auto add = [&](char32_t bits) { text += static_cast<char>(bits); };
    const auto addRest = [&](unsigned shift) { add(0x80 | (code >> shift & 0x3f)); };
    if (code < 0x80) return add(code);
    if (code < 0x800) return add(0xc0 | code >> 6), addRest(0);
    if (code < 0x10000) return add(0xe0 | code >> 12), addRest(6), addRest(0);
    add(0xf0 | code >> 18), addRest(12), addRest(6), addRest(0);
}

std::size_t validUtf8Prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t length = characterLength(text, at);
        if (length == 0) break;
        at += length;
    }
    return at;
}

std::size_t countCharacters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::size_t findControlCharacter(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned byte = byteAt(text, at);
        const bool c0 = (byte < 0x20 && byte != '\t' && byte != '\n') || byte == 0x7f;
        const bool c1 = byte == 0xc2 && byteAt(text, at + 1) >= 0x80 && byteAt(text, at + 1) < 0xa0;
        if (c0 || c1) return at;
    }
    return std::string_view::npos;
}

} // namespace podium
