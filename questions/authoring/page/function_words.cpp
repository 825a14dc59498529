#include "questions/authoring/page/function_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

constexpr const char* functionClasses[] = {"determiners", "owners", "pronouns", "prepositions",
    "conjunctions", "subordinators", "relatives", "modals", "future", "negations", "auxiliaries"};

bool isWide(char c) { return (c & 0x80) != 0; } // a byte of a letter beyond ASCII
bool isWordByte(char c) { return std::isalpha(static_cast<unsigned char>(c)) || isWide(c); }

std::string bare(const std::string& word) {
    const auto first = std::find_if(word.begin(), word.end(), isWordByte);
    const auto last = std::find_if(word.rbegin(), word.rend(), isWordByte).base();
    return first < last ? std::string(first, last) : std::string();
}

} // namespace

bool isFunctionWord(const std::string& lower, const Lexicon& lexicon) {
    return std::any_of(std::begin(functionClasses), std::end(functionClasses),
        [&](const char* wordClass) { return lexicon.is(wordClass, lower); });
}

void addSpread(Spread& spread, const std::string& text, const Lexicon& lexicon) {
    for (const auto& token : wordsOf(text)) {
        const auto word = bare(token);
        if (word.empty()) continue;
        ++spread.words;
        constexpr std::size_t longest = 15; // bytes: no function word has more
        if (word.size() <= longest && isFunctionWord(lowered(word), lexicon)) ++spread.functional;
        for (const char c : word) {
            spread.letters += 1;
            spread.capitals += std::isupper(static_cast<unsigned char>(c)) ? 1 : 0;
        }
    }
}

} // namespace podium::authoring
