#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace podium {

/// A character and how many bytes it took; no bytes: the text is broken there.
struct Character {
    char32_t code = 0;
    std::size_t bytes = 0;
};
Character characterAt(std::string_view text, std::size_t at);
/// Adds a character to a text in UTF-8.
void appendCharacter(std::string& text, char32_t code);

/// How many bytes of the text are well-formed UTF-8, counted from its start.
std::size_t validUtf8Prefix(std::string_view text);
/// How many characters the text has. It must be UTF-8.
std::size_t countCharacters(std::string_view text);
/// The place of the first character that no text for people holds: a control character other than
/// tab and line end, or npos. The text must be UTF-8.
std::size_t findControlCharacter(std::string_view text);

} // namespace podium
