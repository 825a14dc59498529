#include "questions/authoring/jury/themes.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr int byWord = 3, byAnswer = 2; // what is told says more than what kind of thing is asked

bool holds(const WordList& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string kindName(Kind kind) {
    switch (kind) {
    case Kind::Person: return "Person";
    case Kind::Country: return "Country";
    case Kind::City: return "City";
    case Kind::Place: return "Place";
    case Kind::Group: return "Group";
    case Kind::Number: return "Number";
    case Kind::Year: return "Year";
    case Kind::Date: return "Date";
    case Kind::Rank: return "Rank";
    case Kind::Score: return "Score";
    case Kind::Sport: return "Sport";
    default: return "Thing";
    }
}

/// A word as written, and what it is a form of: "lakes", "lake"; "won", "win".
Words formsOf(const std::string& word, const Lexicon& lexicon) {
    Words forms{word};
    if (!lexicon.store) return forms;
    if (const auto one = lexicon.store->singular(word)) forms.insert(*one);
    for (const auto& reading : lexicon.store->verbReadings(word)) forms.insert(reading.plain);
    return forms;
}

bool isKindOf(const std::string& word, const WordList& kinds, const Lexicon& lexicon) {
    if (!lexicon.store || kinds.empty()) return false;
    const auto one = lexicon.store->singular(word).value_or(word);
    return std::any_of(kinds.begin(), kinds.end(),
        [&](const std::string& kind) { return lexicon.store->isKindOf(one, kind); });
}

bool isOfTheme(const RoundTopic& theme, const std::string& word, const Lexicon& lexicon) {
    const auto forms = formsOf(word, lexicon);
    return isKindOf(word, theme.kinds, lexicon) ||
        std::any_of(forms.begin(), forms.end(),
            [&](const std::string& form) { return holds(theme.topics, form); });
}

/// The words of what is asked that are no names: "Stone" is no stone.
Words plainWordsOf(const std::string& stem) {
    Words words;
    for (const auto& word : bareWords(stem))
        if (!startsUpper(word)) words.insert(word);
    return words;
}

} // namespace

int fit(const RoundTopic& theme, const Candidate& candidate, const World& world) {
    constexpr int most = 3 * byWord; // a long stem is not better than a short one
    int fits = holds(theme.answers, kindName(candidate.draft.answer.kind)) ? byAnswer : 0;
    for (const auto& word : plainWordsOf(candidate.question.stem))
        if (!world.lexicon.is("asking", word) && isOfTheme(theme, word, world.lexicon))
            fits += byWord;
    return std::min(fits, most);
}

} // namespace podium::authoring
