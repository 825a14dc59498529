#include "questions/authoring/tables/cues.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <cctype>
#include <set>

namespace podium::authoring {
namespace {

bool isFigure(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

bool hasFigures(const std::string& text) { return std::any_of(text.begin(), text.end(), isFigure); }

bool inWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || static_cast<signed char>(c) < 0 ||
        c == '-';
}

std::vector<std::string> foldedWords(const std::string& text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : folded(text) + " ") {
        if (inWord(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

bool hasFairLength(const std::string& stem) {
    const auto words = std::count(stem.begin(), stem.end(), ' ') + 1;
    constexpr std::ptrdiff_t fewest = 8, most = 19;
    constexpr std::size_t longest = 220; // characters: a pack takes 240
    return words >= fewest && words <= most && countCharacters(stem) <= longest;
}

bool differs(const std::string& one, const std::string& other) {
    return folded(one) != folded(other);
}

bool allDiffer(const std::vector<std::string>& options) {
    std::set<std::string> seen;
    for (const auto& option : options) seen.insert(folded(option));
    return seen.size() == options.size();
}

bool goesWith(const std::string& option, const std::string& answer) {
    return isFigure(option.front()) == isFigure(answer.front());
}

std::vector<std::string> tellingWords(const std::string& text) {
    constexpr std::size_t shortest = 4; // bytes; figures tell at any length
    std::vector<std::string> words;
    for (const auto& word : foldedWords(text))
        if (word.size() >= shortest || hasFigures(word)) words.push_back(word);
    return words;
}

bool answerStandsOut(const Question& question) {
    const auto& answer = question.options[question.answer];
    std::size_t longest = 0;
    for (const auto& option : question.options)
        if (option != answer) longest = std::max(longest, countCharacters(option));
    constexpr std::size_t striking = 14;
    const auto length = countCharacters(answer);
    if (length > striking && length * 5 > longest * 8) return true;
    const auto stem = tellingWords(question.stem);
    for (const auto& word : tellingWords(answer)) {
        const auto has = [&](const std::string& option) {
            const auto words = tellingWords(option);
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        const bool shared =
            std::count_if(question.options.begin(), question.options.end(), has) >= 3;
        if (!shared && std::find(stem.begin(), stem.end(), word) != stem.end()) return true;
    }
    return false;
}

} // namespace podium::authoring
