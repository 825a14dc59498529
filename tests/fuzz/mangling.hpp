#pragma once
#include "game/journal/entry.hpp"
#include "tests/support/any_event.hpp"

namespace podium {

/// A text with a few of its signs changed.
inline std::string mangled(std::string text, Dice& dice) {
    static const std::string spice = "{}[]\",:0123456789-.eE\\ntrufalse\xff\xc3";
    for (int change = dice.roll(1, 4); change > 0 && !text.empty(); --change) {
        const auto at = static_cast<std::size_t>(dice.roll(0, static_cast<int>(text.size()) - 1));
        const char sign =
            spice[static_cast<std::size_t>(dice.roll(0, static_cast<int>(spice.size()) - 1))];
        switch (dice.roll(1, 4)) {
        case 1: text[at] = sign; break;
        case 2: text.insert(at, 1, sign); break;
        case 3: text.erase(at, static_cast<std::size_t>(dice.roll(1, 9))); break;
        default: text.insert(at, text.substr(at, static_cast<std::size_t>(dice.roll(1, 30))));
        }
    }
    return text;
}

inline std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return lines;
}

/// Another number for one of those in a line: another seat, entry, moment or option.
inline std::string renumbered(std::string line, Dice& dice) {
    static const std::string figures = "0123456789";
    if (line.empty()) return line;
    const auto from = static_cast<std::size_t>(dice.roll(0, static_cast<int>(line.size()) - 1));
    const std::size_t start = line.find_first_of(figures, from);
    if (start == std::string::npos) return line;
    const std::size_t end = std::min(line.find_first_not_of(figures, start), line.size());
    return line.replace(
        start, end - start, std::to_string(dice.roll(0, dice.oneOf<int>({3, 40, 100'000}))));
}

/// A journal with a few of its lines left out, said twice, changed, or invented.
inline std::string reordered(const std::string& text, Dice& dice) {
    std::vector<std::string> lines = linesOf(text);
    for (int change = dice.roll(1, 3); change > 0 && !lines.empty(); --change) {
        const int at = dice.roll(0, static_cast<int>(lines.size()) - 1);
        const auto place = lines.begin() + at;
        const std::string line = *place;
        switch (dice.roll(1, 6)) {
        case 1: lines.erase(place); break;
        case 2: lines.insert(place, dice.oneOf(lines)); break;
        case 3: lines.insert(place, writeEntry(anyEvent(dice))); break;
        case 4: lines.resize(static_cast<std::size_t>(at) + 1); break;
        case 5: *place = mangled(line, dice); break;
        default: *place = renumbered(line, dice);
        }
    }
    std::string again;
    for (const std::string& line : lines) again += line + '\n';
    return again;
}

} // namespace podium
