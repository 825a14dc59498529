#include "questions/authoring/page/block_signs.hpp"
#include "questions/authoring/page/function_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

/// Whether any mark of that list in the lexicon passes the test.
template <typename Test>
bool anyMark(const std::string& marks, const Lexicon& lexicon, Test test) {
    const auto list = lexicon.lists.find(marks);
    return list != lexicon.lists.end() &&
        std::any_of(list->second.begin(), list->second.end(), test);
}

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// A mark within a sentence is no mark: "a mixed picture: sales rose".
bool beginsAnew(const std::string& text, std::size_t at) {
    const auto before = text.find_last_not_of(' ', at == 0 ? 0 : at - 1);
    if (at == 0 || before == std::string::npos || before >= at) return true;
    return std::string(".!?)([|/*\"").find(text[before]) != std::string::npos ||
        (text[before] & 0x80) != 0;
}

/// "Photo: Lars Eide" at the start, or behind the sentence of a caption.
bool holdsCredit(const std::string& text, const Lexicon& lexicon) {
    const auto lower = lowered(text);
    return anyMark("credits", lexicon, [&](const std::string& mark) {
        const auto at = lower.find(mark);
        return at != std::string::npos && (!isLetter(mark.front()) || beginsAnew(lower, at));
    });
}

/// "Tidewire/H. Bellini", "EMPP / Heron": a short line of names with a stroke between them.
bool isAgencyLine(const std::string& text) {
    constexpr std::size_t most = 8; // words
    return contains(text, "/") && wordsOf(text).size() <= most && startsUpper(text) &&
        !endsLikeSentence(text);
}

bool isCode(const std::string& text) {
    const auto signs = static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return std::string("{}[]<>=\\|_;").find(c) != std::string::npos; }));
    return signs >= 4 && signs * 20 > text.size();
}

bool isAddress(const std::string& text) {
    return !contains(text, " ") &&
        (startsWith(text, "http") || startsWith(text, "www.") || contains(text, "@"));
}

/// "By Anna Berg": a name follows, and no sentence.
bool isByline(const std::string& text, const Lexicon& lexicon) {
    constexpr std::size_t longest = 14; // words
    const auto words = wordsOf(text);
    if (words.size() < 2 || words.size() > longest || !opensWith(text, "bylines", lexicon))
        return false;
    const bool named = startsUpper(words[1]) || lexicon.is("owners", lowered(words[1]));
    return named && !endsLikeSentence(text);
}

/// "Trieste: Marchetti; Longo, Russo; Conti.": names and figures, and nothing that holds them.
bool isLineUp(const std::string& text, const Lexicon& lexicon) {
    constexpr std::size_t fewest = 5; // words
    Spread spread;
    addSpread(spread, text, lexicon);
    const auto marks = std::count_if(text.begin(), text.end(), [](char c) {
        return c == ',' || c == ';' || c == '(' || c == '|' || (c >= '0' && c <= '9');
    });
    const bool dense =
        !endsLikeSentence(text) || static_cast<std::size_t>(marks) * 2 >= spread.words;
    const bool list = marks >= 3 && spread.functionShare() < 8 && dense;
    const auto label = text.find(": ");
    const bool labelled =
        label != std::string::npos && marks >= 6 && label < 40 && spread.functionShare() < 12;
    return spread.words >= fewest && (list || labelled);
}

/// Without a stop, or a question that stands alone.
bool isHeading(const std::string& text) {
    constexpr std::size_t longest = 16, longestQuestion = 12; // words
    const auto words = wordsOf(text).size();
    if (text.back() == '?') return words <= longestQuestion;
    if (text.back() == ';') return false;
    return !endsLikeSentence(text) && words <= longest;
}

/// A row of words that no sentence holds together: the menu of a page.
bool isMenu(const std::string& text, const Lexicon& lexicon) {
    Spread spread;
    addSpread(spread, text, lexicon);
    return spread.words >= 8 && spread.functionShare() < 5 && !endsLikeSentence(text);
}

/// A dateline holds a name in capitals, or ends with an agency in brackets.
bool isDateline(const std::string& head) {
    const auto firstWord = head.substr(0, head.find_first_of(" ,(/"));
    const bool capitals = firstWord.size() > 1 && allUpper(firstWord);
    const bool agency = head.back() == ')' && startsUpper(head) && wordsOf(head).size() <= 6;
    return capitals || agency;
}

} // namespace

bool opensWith(const std::string& text, const std::string& marks, const Lexicon& lexicon) {
    auto lower = lowered(text.substr(0, 200));
    lower.erase(0, std::min(lower.find_first_not_of("([*\"'> "), lower.size()));
    return anyMark(
        marks, lexicon, [&](const std::string& mark) { return startsWith(lower, mark); });
}

bool bears(const std::string& text, const std::string& marks, const Lexicon& lexicon) {
    const auto lower = lowered(text);
    return anyMark(marks, lexicon, [&](const std::string& mark) { return contains(lower, mark); });
}

std::size_t datelineLength(const std::string& text) {
    constexpr std::size_t longestDateline = 64; // bytes
    for (const std::string dash : {" \u2014 ", " \u2013 ", " -- ", " - "}) {
        const auto at = text.find(dash);
        if (at == std::string::npos || at == 0 || at > longestDateline) continue;
        const auto sentence = text.substr(at + dash.size());
        const bool begins = startsUpper(sentence) || startsWith(sentence, "\"");
        if (begins && isDateline(text.substr(0, at))) return at + dash.size();
    }
    return 0;
}

Part partByWords(const std::string& text, const Lexicon& lexicon) {
    if (isCode(text) || isAddress(text) || opensWith(text, "boilerplate", lexicon))
        return Part::Boilerplate;
    if (opensWith(text, "credits", lexicon) || isAgencyLine(text)) return Part::Credit;
    if (holdsCredit(text, lexicon) || bears(text, "captions", lexicon) ||
        opensWith(text, "caption_openings", lexicon))
        return Part::Caption;
    if (opensWith(text, "teasers", lexicon)) return Part::Teaser;
    if (isByline(text, lexicon)) return Part::Byline;
    if (isLineUp(text, lexicon)) return Part::LineUp;
    if (isMenu(text, lexicon)) return Part::Boilerplate;
    return isHeading(text) ? Part::Heading : Part::Body;
}

} // namespace podium::authoring
