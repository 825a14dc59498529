#pragma once
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace podium {

/// The luck of a generated test: the same everywhere for the same seed, so a failure comes back.
class Luck {
public:
    explicit Luck(std::uint64_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t end) { return static_cast<std::size_t>(m_engine()) % end; }
    template <typename T>
    const T& oneOf(const std::vector<T>& things) {
        return things.at(below(things.size()));
    }

private:
    std::mt19937_64 m_engine;
};

/// A line of pieces that YAML might trip over.
inline std::string anyLine(Luck& luck) {
    static const std::vector<std::string> pieces{"Ann", "gold", "40", "3.5", " ", ": ", " #", "'",
        "\"", "\\", "\\n", "- ", "? ", "[", "]", "{", "}", ",", "&a", "*a", "!t", "|", ">", "%",
        "@", "`", "~", "null", "true", "no", "=", "<<", "...", "---", "é", "日本", "🏅",
        "\xc2\xa0", "\xe2\x80\xa8", "\xe2\x80\x9c", "\xef\xbb\xbf", "e\xcc\x81", "\t", ":", "#",
        "x:y", "0x1F"};
    std::string line;
    for (std::size_t i = 1 + luck.below(5); i > 0; --i) line += luck.oneOf(pieces);
    const bool blank = line.find_first_not_of(" \t") == std::string::npos;
    return blank ? line + "word" : line;
}

/// The same, over several lines.
inline std::string anyText(Luck& luck) {
    std::string text = anyLine(luck);
    for (std::size_t i = luck.below(3); i > 0; --i) text += "\n" + anyLine(luck);
    return luck.below(4) == 0 ? text + "\n" : text;
}

} // namespace podium
