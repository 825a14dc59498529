#include "questions/authoring/clauses/event_name.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string joined(const WordList& words, std::size_t from, std::size_t to) {
    std::string text;
    for (auto i = from; i < to; ++i) text += (i == from ? "" : " ") + words[i];
    return text;
}

/// How many words at the head of a name are a city.
std::size_t cityLength(const WordList& words, const Lexicon& lexicon) {
    for (std::size_t length = words.size(); length > 0; --length)
        if (lexicon.isCity(joined(words, 0, length))) return length;
    return 0;
}

std::string withoutYear(const std::string& name) {
    std::string text;
    for (const auto& word : wordsOf(name))
        if (!isFourDigits(word)) text += (text.empty() ? "" : " ") + word;
    return text;
}

/// "Harbour Cup 2023" is a cup.
std::string headOf(const std::string& event) {
    const auto words = wordsOf(event);
    for (auto i = words.size(); i-- > 0;)
        if (!isFourDigits(words[i])) return words[i];
    return {};
}

} // namespace

void nameEvent(const std::string& name, const Lexicon& lexicon, Occasion& occasion) {
    const auto words = wordsOf(name);
    const auto city = cityLength(words, lexicon);
    occasion.event = name;
    occasion.dated = hasYear(name);
    occasion.series = withoutYear(name);
    occasion.eventHead = words.back();
    const bool dated = city > 0 && city + 1 < words.size() && isFourDigits(words[city]);
    occasion.prefix = dated ? joined(words, 0, city + 1) : name;
}

bool isSportsEvent(const std::string& event, const Lexicon& lexicon) {
    const auto words = wordsOf(event);
    return lexicon.nounIs("sports_events", lowered(headOf(event))) ||
        std::any_of(words.begin(), words.end(),
            [&](const std::string& word) { return lexicon.nounIs("races", lowered(word)); });
}

std::string eventName(const std::string& name, const Lexicon& lexicon) {
    auto words = wordsOf(name);
    const auto city = cityLength(words, lexicon);
    if (city == 0 || words.size() < city + 2 || !isFourDigits(words.back())) return name;
    words.insert(words.begin() + static_cast<std::ptrdiff_t>(city), words.back());
    words.pop_back();
    return joined(words, 0, words.size());
}

std::string countOf(const Article& article, const std::string& event) {
    for (const auto& block : article.blocks) {
        const auto at = block.text.find(" " + event);
        if (at == std::string::npos) continue;
        const auto before = block.text.substr(0, at);
        const auto word = before.substr(before.find_last_of(' ') + 1);
        const bool nth = word.size() > 2 && std::isdigit(static_cast<unsigned char>(word[0])) &&
            std::isalpha(static_cast<unsigned char>(word.back()));
        if (nth) return word + " ";
    }
    return {};
}

} // namespace podium::authoring
