#include "game/journal/quoting.hpp"
#include "questions/bank/utf8.hpp"

namespace podium {
namespace {

void escape(std::string& line, char sign) {
    static constexpr std::string_view figures = "0123456789abcdef";
    static constexpr std::string_view plain = "\"\\\b\f\n\r\t", letters = "\"\\bfnrt";
    const std::size_t named = plain.find(sign);
    line += '\\';
    if (named != std::string_view::npos)
        line += letters[named];
    else {
        const auto code = static_cast<unsigned char>(sign);
        line.append("u00").append(1, figures[code >> 4]).append(1, figures[code & 15]);
    }
}

bool mustBeEscaped(char sign) {
    return static_cast<unsigned char>(sign) < 0x20 || sign == '"' || sign == '\\';
}

} // namespace

std::string wellFormed(std::string_view text) {
    std::string mended;
    while (!text.empty()) {
        const std::size_t good = validUtf8Prefix(text);
        mended += text.substr(0, good);
        text.remove_prefix(good);
        if (text.empty()) break;
        mended += "\xEF\xBF\xBD";
        text.remove_prefix(1);
    }
    return mended;
}

void quote(std::string& line, std::string_view text) {
    line += '"';
    for (const char sign : wellFormed(text)) {
        if (mustBeEscaped(sign))
            escape(line, sign);
        else
            line += sign;
    }
    line += '"';
}

} // namespace podium
