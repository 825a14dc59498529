#include "questions/authoring/words/endings.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

/// "mothers-in-law" is not ours to make, but "gold medals" is: the last word alone changes.
std::pair<std::string, std::string> lastWordOf(const std::string& words) {
    const auto space = words.find_last_of(" -");
    const auto at = space == std::string::npos ? 0 : space + 1;
    return {words.substr(0, at), words.substr(at)};
}

std::vector<std::string> singularGuesses(const std::string& plural) {
    std::vector<std::string> guesses;
    const auto without = [&](std::size_t letters, const char* end) {
        guesses.push_back(plural.substr(0, plural.size() - letters) + end);
    };
    if (endsIn(plural, "ies")) without(3, "y");
    if (endsIn(plural, "s") && !endsIn(plural, "ss")) without(1, "");
    for (const auto* end : {"ches", "shes", "sses", "xes", "zes", "oes", "ses"})
        if (endsIn(plural, end)) without(2, "");
    if (endsIn(plural, "ves")) without(3, "f");
    if (endsIn(plural, "men")) without(3, "man");
    return guesses;
}

std::string regularPlural(const std::string& word) {
    if (word.size() > 1 && word.back() == 'y' && !isVowel(word[word.size() - 2]))
        return word.substr(0, word.size() - 1) + "ies";
    if (hisses(word)) return word + "es";
    if (endsIn(word, "man") && !endsIn(word, "human") && !endsIn(word, "german"))
        return word.substr(0, word.size() - 3) + "men";
    return word + "s";
}

} // namespace

std::optional<std::string> WordStore::singular(const std::string& plural) const {
    const auto [first, last] = m_file.rows(Column::Plurals, plural);
    for (auto row = first; row < last; ++row) {
        std::string word(m_file.word(m_file[Column::PluralSingulars][row]));
        if (word != plural && is(WordClass::Noun, word)) return word;
    }
    for (const auto& guess : singularGuesses(plural))
        if (is(WordClass::Noun, guess)) return guess;
    const auto [front, word] = lastWordOf(plural);
    if (front.empty()) return std::nullopt;
    const auto alone = singular(word);
    return alone ? std::optional(front + *alone) : std::nullopt;
}

std::string WordStore::plural(const std::string& singular) const {
    const auto [front, word] = lastWordOf(singular);
    const auto regular = regularPlural(word);
    const auto [first, last] = m_file.rows(Column::Singulars, word);
    const auto [known, knownEnd] = m_file.rows(Column::TaggedWords, regular);
    const auto in = [&](const std::string& plural) {
        const auto [from, to] = m_file.rows(Column::TaggedWords, plural);
        return from != to;
    };
    std::string best;
    for (auto row = first; row < last; ++row) {
        const std::string plural(m_file.word(m_file[Column::SingularPlurals][row]));
        if (best.empty() || (in(plural) && !in(best))) best = plural;
    }
    // "buffalo", "octopus" and their like have a plural by heart beside the one by the rule.
    const bool byRule = best.empty() || (known != knownEnd && !in(best));
    return front + (byRule ? regular : best);
}

} // namespace podium::authoring
