#include "questions/authoring/page/full_stops.hpp"
#include "questions/authoring/page/function_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

constexpr const char* closing = "\"')]";

/// The words on both sides of a stop, without the marks around them.
struct Seam {
    std::string previous; ///< the word before the last
    std::string last;     ///< without its full stop; empty if another mark stood there
    std::string next, afterNext;
};

std::string wordBefore(const std::string& text, std::size_t end) {
    const auto last = text.find_last_not_of(' ', end == 0 ? 0 : end - 1);
    if (end == 0 || last == std::string::npos) return {};
    const auto space = text.find_last_of(' ', last);
    return text.substr(space == std::string::npos ? 0 : space + 1,
        last - (space == std::string::npos ? 0 : space + 1) + 1);
}

std::string bare(std::string word) {
    const auto first = word.find_first_not_of("\"'([");
    word.erase(0, std::min(first, word.size()));
    while (!word.empty() && std::string(",;:\"')]").find(word.back()) != std::string::npos)
        word.pop_back();
    return word;
}

Seam seamOf(const std::string& before, const std::string& after) {
    Seam seam;
    const auto text = trimmed(before);
    const auto last = wordBefore(text, text.size());
    seam.previous = bare(wordBefore(text, text.size() - last.size()));
    if (!last.empty() && last.back() == '.') seam.last = bare(last.substr(0, last.size() - 1));
    const auto words = wordsOf(after.substr(0, 120));
    if (!words.empty()) seam.next = bare(words[0]);
    if (words.size() > 1) seam.afterNext = bare(words[1]);
    return seam;
}

bool startsDigit(const std::string& word) {
    return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front()));
}

bool startsLower(const std::string& word) { return startsLetter(word) && !startsUpper(word); }

/// "The", "However", "In": a capital that only the start of a sentence can give.
bool beginsClearly(const std::string& next, const Lexicon& lexicon) {
    const auto lower = lowered(next.substr(0, next.find('\'')));
    return isFunctionWord(lower, lexicon) || lexicon.is("adverbs", lower) ||
        lexicon.is("openers", lower);
}

/// "Researchers", "Scientists": no surname follows an initial there.
bool isCommonNoun(const std::string& next, const Lexicon& lexicon) {
    auto lower = lowered(next);
    const auto known = [&] { return lexicon.isRole(lower) || lexicon.kindOfNoun.contains(lower); };
    if (known()) return true;
    if (!lower.empty() && lower.back() == 's') lower.pop_back();
    return known();
}

/// "U.S", "J.K", "p.m": letters with stops between them.
bool isDotted(const std::string& word) {
    if (!contains(word, ".")) return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if ((word[i] == '.') != (i % 2 == 1)) return false;
    return true;
}

/// "at 3 p.m. Saturday", "8 a.m. GMT" go on; "at 3 p.m. Berg came" does not.
bool goesOnAfterHour(const std::string& next, const Lexicon& lexicon) {
    const auto lower = lowered(next);
    const bool zone = next.size() >= 2 && next.size() <= 4 && allUpper(next);
    return zone || lexicon.is("weekdays", lower) || lexicon.is("months", lower);
}

bool isInitial(const std::string& word) { return word.size() == 1 && startsUpper(word); }

bool runsOnAfterStop(const Seam& seam, const Lexicon& lexicon) {
    const auto word = lowered(seam.last);
    const bool begins = beginsClearly(seam.next, lexicon);
    if (word == "a.m" || word == "p.m") return goesOnAfterHour(seam.next, lexicon);
    if (lexicon.is("before_numbers", word)) return startsDigit(seam.next);
    if (word == "st") return !begins || !startsUpper(seam.previous);
    if (lexicon.is("before_names", word)) return true;
    if (lexicon.is("titles", word)) return startsUpper(seam.last);
    if (isInitial(seam.last) && !startsUpper(seam.previous) && isCommonNoun(seam.next, lexicon))
        return false;
    if (isInitial(seam.last) || isDotted(seam.last)) return !begins;
    return lexicon.is("abbreviations", word) && !begins && word != "etc";
}

bool isSpeech(const std::string& word, const Lexicon& lexicon) {
    for (const auto form : {Form::Past, Form::Third})
        if (const auto plain = lexicon.verbs.plain(lowered(word), form))
            if (lexicon.verbIs("speech", *plain)) return true;
    return false;
}

/// "Who won?" Berg asked: the question is part of what Berg did.
bool isSpeaker(const std::string& before, const std::string& after, const Lexicon& lexicon) {
    const auto text = trimmed(before);
    const bool called = text.ends_with("?\"") || text.ends_with("!\"");
    if (!called) return false;
    const auto words = wordsOf(after.substr(0, 120));
    for (std::size_t i = 0; i < words.size() && i < 5; ++i) {
        if (i > 0 && isSpeech(bare(words[i]), lexicon)) return true;
        if (!startsUpper(words[i])) return false;
    }
    return false;
}

} // namespace

bool runsOn(const std::string& before, const std::string& after, const Lexicon& lexicon) {
    const auto seam = seamOf(before, after);
    if (seam.next.empty()) return false;
    if (startsLower(seam.next)) return true;
    const bool closed = before.find_last_not_of(' ') != std::string::npos &&
        std::string(closing).find(before[before.find_last_not_of(' ')]) != std::string::npos;
    if (!closed && !seam.last.empty() && runsOnAfterStop(seam, lexicon)) return true;
    return isSpeaker(before, after, lexicon);
}

} // namespace podium::authoring
