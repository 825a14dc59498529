#include "questions/authoring/options/person_name.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isTitle(std::string word, const Lexicon& lexicon) {
    if (!word.empty() && word.back() == '.') word.pop_back();
    return lexicon.is("titles", lowered(word)) || lexicon.nounIs("titles", lowered(word));
}

/// "Bae Min-ji": the second of two is a first name, or a pair of syllables.
bool isFamilyFirst(const WordList& words, const Lexicon& lexicon) {
    if (words.size() != 2) return false;
    const auto& given = words.back();
    return std::any_of(lexicon.nameGroups.begin(), lexicon.nameGroups.end(), [&](const auto& one) {
        const bool first = one.hasFirst(given) || one.known.contains(given);
        return one.familyFirst && one.hasLast(words.front()) && (first || contains(given, "-"));
    });
}

/// "van der" begins the last name.
std::size_t lastAt(const WordList& words) {
    const auto small = std::find_if(
        words.begin(), words.end(), [](const std::string& word) { return !startsUpper(word); });
    return small == words.end() ? words.size() - 1
                                : static_cast<std::size_t>(small - words.begin());
}

/// "Anna of the Hill" and "Henry VIII" have no last name.
bool isPlain(const WordList& words) {
    return std::none_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "of" || word == "the" || word == "and" || word == "&" || word == "Jr." ||
            word.find_first_not_of("IVX") == std::string::npos ||
            word.find_first_of("0123456789,") != std::string::npos;
    });
}

} // namespace

std::string PersonName::text() const {
    std::string first;
    for (const auto& one : given) first += (first.empty() ? "" : " ") + one;
    const auto name = familyFirst ? last + " " + first : first + " " + last;
    return title.empty() ? name : title + " " + name;
}

bool hasMarks(const std::string& text) {
    constexpr unsigned char ascii = 0x80;
    return std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= ascii; });
}

bool isInitial(const std::string& given) { return given.size() == 2 && given.back() == '.'; }

std::optional<PersonName> personName(const std::string& name, const Lexicon& lexicon) {
    constexpr std::size_t most = 2; // first names
    auto words = wordsOf(name);
    PersonName parts;
    if (words.size() > 2 && isTitle(words.front(), lexicon)) {
        parts.title = words.front();
        words.erase(words.begin());
    }
    if (words.size() < 2 || !isPlain(words) || isTitle(words.front(), lexicon)) return {};
    parts.familyFirst = isFamilyFirst(words, lexicon);
    if (parts.familyFirst) std::swap(words.front(), words.back());
    const auto last = lastAt(words);
    if (last == 0 || last > most) return {};
    parts.given.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(last));
    for (auto i = last; i < words.size(); ++i) parts.last += (i == last ? "" : " ") + words[i];
    return parts;
}

} // namespace podium::authoring
