#include "questions/authoring/page/newest_day.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/day.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The words of a text without the marks around them.
WordList bareWords(const std::string& text) {
    auto words = wordsOf(text);
    for (auto& word : words) {
        const auto first = word.find_first_not_of("(\"'[");
        const auto last = word.find_last_not_of(",.;:)\"']");
        const bool bare = first != std::string::npos && last != std::string::npos && first <= last;
        word = bare ? word.substr(first, last - first + 1) : std::string();
    }
    return words;
}

/// "August", "Aug": 8; 0 for what is no month.
int monthOf(const std::string& word, const Lexicon& lexicon) {
    constexpr std::size_t shortest = 3;
    const auto& months = lexicon.lists.at("months");
    for (std::size_t i = 0; word.size() >= shortest && i < months.size(); ++i)
        if (startsWith(lowered(months[i]), lowered(word))) return static_cast<int>(i) + 1;
    return 0;
}

std::string twoFigures(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Empty where the three are no day of the calendar.
std::string dayOf(const std::string& year, int month, const std::string& day) {
    const auto number = wholeNumber(day);
    if (month == 0 || year.size() != 4 || !number || *number < 1 || *number > 31) return {};
    const auto text = year + "-" + twoFigures(month) + "-" + twoFigures(*number);
    return isDay(text) ? text : std::string();
}

bool looksAhead(const Sentence& sentence, const Lexicon& lexicon) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
        return token.tag == Tag::Future || token.tag == Tag::Modal ||
            lexicon.is("ahead", token.lower);
    });
}

} // namespace

std::string newestDayIn(const std::string& text, const Lexicon& lexicon) {
    constexpr std::size_t isoLength = 10;
    const auto words = bareWords(text);
    std::string newest;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto iso = words[i].substr(0, isoLength); // a time may be written onto it
        if (isDay(iso)) newest = std::max(newest, iso);
        if (i + 2 >= words.size()) continue;
        newest = std::max(newest, dayOf(words[i + 2], monthOf(words[i + 1], lexicon), words[i]));
        newest = std::max(newest, dayOf(words[i + 2], monthOf(words[i], lexicon), words[i + 1]));
    }
    return newest;
}

std::string newestDay(
    const Article& article, const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    auto newest = newestDayIn(article.dateline, lexicon);
    for (const auto& block : article.blocks)
        if (block.part != Part::Body) newest = std::max(newest, newestDayIn(block.text, lexicon));
    for (const auto& sentence : sentences)
        if (!looksAhead(sentence, lexicon))
            newest = std::max(newest, newestDayIn(sentence.words, lexicon));
    return newest;
}

} // namespace podium::authoring
