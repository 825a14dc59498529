#include "questions/authoring/words/endings.hpp"
#include "questions/authoring/words/penn.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr Form allForms[] = {Form::Plain, Form::Third, Form::Past, Form::Participle, Form::Gerund};

/// A verb of several words changes its first: "give up", "gave up".
std::pair<std::string, std::string> firstWordOf(const std::string& verb) {
    const auto space = std::min(verb.find(' '), verb.size());
    return {verb.substr(0, space), verb.substr(space)};
}

int vowelGroups(const std::string& word) {
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (isVowel(word[i]) && (i == 0 || !isVowel(word[i - 1]))) ++groups;
    return groups;
}

/// "stop", "quiz": of one syllable, with one vowel before one consonant at the end.
bool doublesLast(const std::string& verb) {
    const auto size = verb.size();
    if (size < 3 || vowelGroups(verb) != 1) return false;
    const char last = verb[size - 1];
    const bool longVowel = isVowel(verb[size - 3]) && !(verb[size - 3] == 'u' && verb[0] == 'q');
    return !isVowel(last) && std::string("wxyh").find(last) == std::string::npos &&
        isVowel(verb[size - 2]) && !longVowel;
}

std::string stemFor(const std::string& verb) {
    return doublesLast(verb) ? verb + verb.back() : verb;
}

bool endsInConsonantAndY(const std::string& verb) {
    return verb.size() > 1 && verb.back() == 'y' && !isVowel(verb[verb.size() - 2]);
}

std::string thirdOf(const std::string& verb) {
    if (endsInConsonantAndY(verb)) return verb.substr(0, verb.size() - 1) + "ies";
    const bool afterO = endsIn(verb, "o") && !isVowel(verb[verb.size() - 2]);
    return verb + (hisses(verb) || afterO ? "es" : "s");
}

std::string pastOf(const std::string& verb) {
    if (endsInConsonantAndY(verb)) return verb.substr(0, verb.size() - 1) + "ied";
    return endsIn(verb, "e") ? verb + "d" : stemFor(verb) + "ed";
}

std::string gerundOf(const std::string& verb) {
    if (endsIn(verb, "ie")) return verb.substr(0, verb.size() - 2) + "ying";
    const bool silent =
        endsIn(verb, "e") && !endsIn(verb, "ee") && !endsIn(verb, "oe") && !endsIn(verb, "ye");
    return silent ? verb.substr(0, verb.size() - 1) + "ing" : stemFor(verb) + "ing";
}

std::string regularForm(const std::string& verb, Form form) {
    switch (form) {
    case Form::Plain: return verb;
    case Form::Third: return thirdOf(verb);
    case Form::Past:
    case Form::Participle: return pastOf(verb);
    case Form::Gerund: return gerundOf(verb);
    }
    return verb;
}

/// The verbs that a written form could come from by the rules.
std::vector<std::string> plainGuesses(const std::string& written) {
    std::vector<std::string> guesses{written};
    for (const std::string end : {"s", "es", "ed", "d", "ing"}) {
        if (!endsIn(written, end)) continue;
        const auto stem = written.substr(0, written.size() - end.size());
        guesses.insert(guesses.end(), {stem, stem + "e"});
        if (endsIn(stem, "i")) guesses.push_back(stem.substr(0, stem.size() - 1) + "y");
        if (end == "ing" && endsIn(stem, "y"))
            guesses.push_back(stem.substr(0, stem.size() - 1) + "ie");
        if (stem.size() > 2 && stem.back() == stem[stem.size() - 2])
            guesses.push_back(stem.substr(0, stem.size() - 1));
    }
    std::sort(guesses.begin() + 1, guesses.end());
    guesses.erase(std::unique(guesses.begin(), guesses.end()), guesses.end());
    return guesses;
}

Penn tagOf(Form form) {
    constexpr Penn tags[] = {Penn::VB, Penn::VBZ, Penn::VBD, Penn::VBN, Penn::VBG};
    return tags[static_cast<std::size_t>(form)];
}

/// How rare the word is as that, in thousandths of a logarithm; a large number where never met.
std::uint32_t rarity(const WordFile& file, const std::string& word, Form form) {
    const auto [first, last] = file.rows(Column::TaggedWords, word);
    if (first == last) return 1u << 20;
    for (auto at = file[Column::TaggedStarts][first]; at < file[Column::TaggedStarts][first + 1];
         ++at)
        if (const auto entry = file[Column::Tags][at];
            entry >> tagShift == static_cast<std::uint32_t>(tagOf(form)))
            return entry & ((1u << tagShift) - 1);
    return 1u << 20;
}

} // namespace

std::string WordStore::verbForm(const std::string& verb, Form form) const {
    const auto [plain, particle] = firstWordOf(verb);
    if (form == Form::Plain) return verb;
    const auto regular = regularForm(plain, form);
    const auto [first, last] = m_file.rows(Column::VerbPlains, plain);
    std::string best;
    for (auto row = first; row < last; ++row) {
        if ((m_file[Column::VerbPlainFormForms][row] & bitOf(form)) == 0) continue;
        const std::string word(m_file.word(m_file[Column::VerbPlainForms][row]));
        if (best.empty() || rarity(m_file, word, form) < rarity(m_file, best, form)) best = word;
    }
    // Where both are met, "learned" and "learnt", the commoner one is written.
    const bool byRule = best.empty() || rarity(m_file, regular, form) < rarity(m_file, best, form);
    return (byRule ? regular : best) + particle;
}

std::vector<VerbReading> WordStore::verbReadings(const std::string& verb) const {
    const auto [word, particle] = firstWordOf(verb);
    std::vector<VerbReading> readings;
    const auto add = [&, end = particle](const std::string& plain, Form form) {
        const VerbReading reading{plain + end, form};
        if (is(WordClass::Verb, reading.plain) &&
            std::find(readings.begin(), readings.end(), reading) == readings.end())
            readings.push_back(reading);
    };
    const auto [first, last] = m_file.rows(Column::VerbForms, word);
    for (auto row = first; row < last; ++row)
        for (const auto form : allForms)
            if (m_file[Column::VerbFormForms][row] & bitOf(form))
                add(std::string(m_file.word(m_file[Column::VerbFormPlains][row])), form);
    for (const auto& plain : plainGuesses(word))
        for (const auto form : allForms)
            if (regularForm(plain, form) == word || verbForm(plain, form) == word) add(plain, form);
    return readings;
}

} // namespace podium::authoring
