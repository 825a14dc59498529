#include "questions/authoring/clauses/dating.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

constexpr int earliest = 1900, latest = 2199;

/// The words of a text without the marks around them.
WordList bareWords(const std::string& text) {
    auto words = wordsOf(text);
    const auto mark = [](char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; };
    for (auto& word : words) {
        while (!word.empty() && mark(word.back())) word.pop_back();
        while (!word.empty() && mark(word.front())) word.erase(0, 1);
    }
    return words;
}

/// A year of our time, or 0. "2024-05-14" is of 2024.
int yearIn(const std::string& word) {
    const bool iso = word.size() == 10 && word[4] == '-' && word[7] == '-';
    if (word.size() != 4 && !iso) return 0;
    const auto year = wholeNumber(word.substr(0, 4));
    return year && *year >= earliest && *year <= latest ? static_cast<int>(*year) : 0;
}

/// 1 to 12, or 0.
int monthIn(const std::string& word, const Lexicon& lexicon) {
    constexpr std::size_t shortest = 3;
    const auto& months = lexicon.lists.at("months");
    if (word.size() < shortest || !startsUpper(word)) return 0;
    for (std::size_t i = 0; i < months.size(); ++i)
        if (startsWith(lowered(months[i]), lowered(word))) return static_cast<int>(i) + 1;
    return 0;
}

/// 1 to 31, or 0. "3rd" is 3.
int dayIn(std::string word) {
    if (word.size() > 2 && !std::isdigit(static_cast<unsigned char>(word.back())))
        word.resize(word.size() - 2);
    const auto day = wholeNumber(word);
    return day && *day >= 1 && *day <= 31 ? static_cast<int>(*day) : 0;
}

/// A day as far as a line tells it.
struct Day {
    int year = 0, month = 0, day = 0;
};

Day dayOf(const std::string& text, const Lexicon& lexicon) {
    Day found;
    const auto words = bareWords(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const int year = yearIn(words[i])) found.year = year;
        const int month = monthIn(words[i], lexicon);
        if (month == 0) continue;
        found.month = month;
        if (i + 1 < words.size()) found.day = dayIn(words[i + 1]);
        if (found.day == 0 && i > 0) found.day = dayIn(words[i - 1]);
    }
    return found;
}

/// A line that says when: "Published 14 May 2024", "Tuesday, 3 June 2025". What is longer tells of
/// something.
bool isDayLine(const Block& block) {
    constexpr std::size_t longest = 100; // bytes
    const bool sentence = block.part == Part::Body && contains(block.text, ". ");
    return block.part != Part::Title && block.part != Part::Teaser && block.part != Part::List &&
        block.part != Part::LineUp && block.part != Part::Caption && block.part != Part::Credit &&
        block.text.size() <= longest && !sentence;
}

/// "PLACE, 26 September 2022", "NAME · Business · 3 July 2024": whatever the line was taken for.
bool endsInDay(const Block& block, const Lexicon& lexicon) {
    constexpr std::size_t longest = 70; // bytes
    const auto words = bareWords(block.text);
    if (block.part == Part::Title || block.text.size() > longest || words.size() < 3) return false;
    const auto day = dayOf(block.text, lexicon);
    return yearIn(words.back()) > 0 && day.month > 0 && day.day > 0;
}

/// Of a line above the text or of those behind it.
Day lineDay(const Article& article, const Lexicon& lexicon) {
    constexpr std::size_t above = 6; // blocks
    for (std::size_t i = 0; i < article.blocks.size(); ++i) {
        const auto& block = article.blocks[i];
        const bool placed =
            i < above || block.part == Part::Byline || block.part == Part::Boilerplate;
        const bool line = isDayLine(block) || (i < above && endsInDay(block, lexicon));
        if (!placed || !line) continue;
        const auto day = dayOf(block.text, lexicon);
        if (day.year > 0 && day.month > 0) return day;
    }
    return {};
}

/// The first full date that the text tells: of a report in its opening alone, for later ones may
/// be of next year.
Day toldDay(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr std::size_t opening = 3; // sentences
    const auto count = article.dateline.empty() ? sentences.size() : opening;
    for (std::size_t i = 0; i < count && i < sentences.size(); ++i)
        for (const auto& token : sentences[i].tokens)
            if (token.tag == Tag::Date)
                if (const auto day = dayOf(token.text, lexicon); day.year > 0) return day;
    return {};
}

/// 0 is Sunday. Source: T. Sakamoto's rule for the Gregorian calendar.
int weekdayOf(int year, int month, int day) {
    static constexpr int shift[]{0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (month < 3) --year;
    return (year + year / 4 - year / 100 + year / 400 + shift[month - 1] + day) % 7;
}

/// The weekday of the opening, "on Sunday": 0 is Sunday, -1 where there is none.
int toldWeekday(const std::vector<Sentence>& sentences) {
    static const WordList days{
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    constexpr std::size_t opening = 2; // sentences
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i)
        for (const auto& token : sentences[i].tokens) {
            const auto found = std::find(days.begin(), days.end(), token.lower);
            if (found != days.end()) return static_cast<int>(found - days.begin());
        }
    return -1;
}

/// Each year the text names, and each "41 years" added to each: "the first title in 41 years", and
/// somewhere "in 1984", are told in 2025.
std::set<int> reckonedYears(const std::vector<Sentence>& sentences) {
    std::set<int> named, spans, sums;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            const auto& token = sentence.tokens[i];
            if (token.tag == Tag::Year)
                if (const int year = yearIn(token.text)) named.insert(year);
            const bool years = i + 1 < sentence.tokens.size() &&
                sentence.tokens[i + 1].lower == "years" && token.tag == Tag::Number;
            if (const auto span = years ? wholeNumber(token.text) : std::nullopt)
                spans.insert(static_cast<int>(*span));
        }
    for (const int year : named)
        for (const int span : spans)
            if (year + span >= *named.rbegin()) sums.insert(year + span);
    return sums;
}

/// "May 18" of a dateline, told "on Sunday": the one year that the article reckons with and in
/// which it was so, on the day itself or the day before.
int fittingYear(const Day& day, const std::vector<Sentence>& sentences) {
    const int weekday = toldWeekday(sentences);
    if (day.month == 0 || day.day == 0 || weekday < 0) return 0;
    int found = 0;
    for (const int year : reckonedYears(sentences)) {
        const int then = weekdayOf(year, day.month, day.day);
        if (then != weekday && (then + 6) % 7 != weekday) continue;
        if (found > 0) return 0; // two fit
        found = year;
    }
    return found;
}

Written writtenOn(const Day& day, const Lexicon& lexicon) {
    Written written{day.year, {}};
    if (day.month > 0)
        written.month = lexicon.lists.at("months")[static_cast<std::size_t>(day.month) - 1];
    return written;
}

} // namespace

Written whenWritten(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    auto sent = dayOf(article.dateline, lexicon);
    if (sent.year > 0) return writtenOn(sent, lexicon);
    if (const auto line = lineDay(article, lexicon); line.year > 0) return writtenOn(line, lexicon);
    if (const auto told = toldDay(article, sentences, lexicon); told.year > 0)
        return {told.year, {}};
    sent.year = fittingYear(sent, sentences);
    return sent.year > 0 ? writtenOn(sent, lexicon) : Written{};
}

} // namespace podium::authoring
