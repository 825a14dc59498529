#pragma once
#include "questions/bank/pack.hpp"
#include <random>

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

inline Question anyQuestion(
    Luck& luck, const Pack& pack, const std::string& round, std::size_t no) {
    const std::string number = std::to_string(no);
    Question question;
    question.id = anyLine(luck) + number;
    question.round = round;
    question.stem = anyText(luck);
    for (const char* letter : {"a", "b", "c", "d"}) // the letter keeps the options apart
        question.options.push_back(anyLine(luck) + letter);
    question.answer = luck.below(4);
    question.explanation = anyText(luck);
    question.difficulty = 1 + static_cast<int>(luck.below(5));
    question.source = {
        luck.oneOf(pack.articles).id, 1 + static_cast<int>(luck.below(500)), anyText(luck)};
    return question;
}

/// A pack that keeps every rule, filled with the hardest words.
inline Pack anyPack(std::uint64_t seed) {
    Luck luck(seed);
    Pack pack;
    pack.title = anyLine(luck);
    for (std::size_t i = 0; i <= luck.below(3); ++i)
        pack.articles.push_back({anyLine(luck) + std::to_string(i), anyLine(luck)});
    for (std::size_t i = 0; i <= luck.below(4); ++i)
        pack.rounds.push_back({std::to_string(i), luck.below(3) == 0 ? "" : anyLine(luck)});
    for (const PackRound& round : pack.rounds)
        for (std::size_t i = 0; i <= luck.below(4); ++i)
            pack.questions.push_back(anyQuestion(luck, pack, round.name, pack.questions.size()));
    return pack;
}

} // namespace podium
