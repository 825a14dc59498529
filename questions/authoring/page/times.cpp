#include "questions/authoring/page/times.hpp"
#include "questions/authoring/page/numbers.hpp"

namespace podium::authoring {
namespace {

bool digitsOnly(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

bool isYear(const std::string& text) {
    return text.size() == 4 && digitsOnly(text) && text >= "1000" && text <= "2199";
}

bool isDay(const std::string& text) {
    return digitsOnly(text) && text.size() <= 2 && std::stoi(text) >= 1 && std::stoi(text) <= 31;
}

/// "1874-75", "1960-1980"
bool isYears(const std::string& text) {
    const auto dash = text.find('-');
    if (dash == std::string::npos || !isYear(text.substr(0, dash))) return false;
    const auto last = text.substr(dash + 1);
    return isYear(last) || (last.size() == 2 && digitsOnly(last));
}

bool isScore(const std::string& text) {
    const auto dash = text.find('-');
    return dash != std::string::npos && digitsOnly(text.substr(0, dash)) &&
        digitsOnly(text.substr(dash + 1)) && text.size() <= 7;
}

Tag timelessTag(const Token& token, const Lexicon& lexicon) {
    if (isYear(token.text)) return Tag::Year;
    if (isYears(token.text)) return Tag::Date;
    if (isScore(token.text)) return Tag::Score;
    if (numberIn(token.text, lexicon)) return Tag::Number;
    if (ordinalIn(token.lower, lexicon)) return Tag::Ordinal;
    return token.tag;
}

/// "November", "Nov."
bool isMonth(const std::string& lower, const Lexicon& lexicon) {
    const bool stop = !lower.empty() && lower.back() == '.';
    return lexicon.is("months", lower) ||
        lexicon.is("month_abbreviations", stop ? lower.substr(0, lower.size() - 1) : lower);
}

/// How many tokens from `at` on make a date: "11 August 2024", "August 28", "Sunday", "May 1889".
std::size_t dateLength(const std::vector<Token>& tokens, std::size_t at, const Lexicon& lexicon) {
    const auto is = [&](std::size_t i, auto test) { return i < tokens.size() && test(tokens[i]); };
    const auto month = [&](const Token& t) { return t.capital && isMonth(t.lower, lexicon); };
    const auto day = [&](const Token& t) { return isDay(t.text); };
    const auto year = [&](const Token& t) { return isYear(t.text); };
    const auto comma = [&](const Token& t) { return t.tag == Tag::Comma; };
    std::size_t i = at;
    if (is(i, day) && is(i + 1, month))
        i += 2;
    else if (is(i, month) && is(i + 1, day))
        i += 2;
    else if (is(i, month) && is(i + 1, year))
        return 2;
    else
        return 0;
    if (is(i, year)) return i + 1 - at;
    return is(i, comma) && is(i + 1, year) ? i + 2 - at : i - at;
}

bool isWeekday(const Token& token, const Lexicon& lexicon) {
    return token.capital && lexicon.is("weekdays", token.lower);
}

/// "Sunday, 11 August 2024" is one time: the weekday goes.
void dropWeekdayBefore(Sentence& sentence, std::size_t date, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    std::size_t first = date;
    if (first > 0 && tokens[first - 1].tag == Tag::Comma) --first;
    if (first == 0 || !isWeekday(tokens[first - 1], lexicon)) return;
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(first) - 1,
        tokens.begin() + static_cast<std::ptrdiff_t>(date));
}

/// "6.40", "8", "7:30"
bool isClock(const std::string& text) {
    return text.size() <= 5 && text.find_first_not_of("0123456789.:") == std::string::npos;
}

/// How many tokens from `at` on tell a time of day: "6.40 a.m.", "8.45am", "11 p.m."
std::size_t clockLength(const std::vector<Token>& tokens, std::size_t at) {
    const auto& text = tokens[at].text;
    const auto half = text.size() > 2 ? text.substr(text.size() - 2) : std::string();
    if ((half == "am" || half == "pm") && isClock(text.substr(0, text.size() - 2))) return 1;
    if (!isClock(text) || at + 1 >= tokens.size()) return 0;
    const auto& next = tokens[at + 1].lower;
    if (next == "am" || next == "pm" || next == "a.m." || next == "p.m.") return 2;
    const bool spelled = at + 3 < tokens.size() && (next == "a" || next == "p") &&
        tokens[at + 2].text == "." && tokens[at + 3].lower == "m";
    const bool ends = at + 5 >= tokens.size(); // the last stop ends the sentence as well
    return spelled ? (ends || tokens[at + 4].text != "." ? 4 : 5) : 0;
}

} // namespace

void mergeTimes(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].tag != Tag::Word) continue;
        if (const auto length = dateLength(tokens, i, lexicon)) {
            mergeTokens(sentence, i, i + length - 1, Tag::Date);
            const auto before = tokens.size();
            dropWeekdayBefore(sentence, i, lexicon);
            i -= before - tokens.size();
        } else if (const auto clock = clockLength(tokens, i)) {
            mergeTokens(sentence, i, i + clock - 1, Tag::Date);
        } else {
            tokens[i].tag = timelessTag(tokens[i], lexicon);
        }
    }
}

} // namespace podium::authoring
