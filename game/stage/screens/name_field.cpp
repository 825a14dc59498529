#include "game/stage/screens/name_field.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

constexpr std::size_t longestName = 24; // letters: this many still fit the podium's title

constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::string utf8(char32_t letter) {
    const auto tail = [&](int shift) {
        return static_cast<char>(0x80 | ((letter >> shift) & 0x3F));
    };
    if (letter < 0x80) return {static_cast<char>(letter)};
    if (letter < 0x800) return {static_cast<char>(0xC0 | (letter >> 6)), tail(0)};
    if (letter < 0x10000) return {static_cast<char>(0xE0 | (letter >> 12)), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | (letter >> 18)), tail(12), tail(6), tail(0)};
}

} // namespace

std::string written(std::string name, char32_t letter) {
    return written(std::move(name), letter, longestName);
}

std::string written(std::string words, char32_t letter, std::size_t most) {
    const auto letters = std::ranges::count_if(words, [](char byte) { return !continues(byte); });
    return static_cast<std::size_t>(letters) < most ? words + utf8(letter) : words;
}

bool isBlank(const std::string& name) { return name.find_first_not_of(' ') == std::string::npos; }

std::string erased(std::string name) {
    while (!name.empty() && continues(name.back())) name.pop_back();
    if (!name.empty()) name.pop_back();
    return name;
}

} // namespace podium::stage
