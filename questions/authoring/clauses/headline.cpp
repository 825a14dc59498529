#include "questions/authoring/clauses/headline.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A headline tells something: it is a line of words, most of them small.
bool tellsNews(const std::string& title) {
    constexpr std::ptrdiff_t fewest = 4; // words
    constexpr std::size_t longest = 110; // bytes: a stem follows
    const auto words = wordsOf(title);
    const auto small = std::count_if(words.begin(), words.end(),
        [](const std::string& word) { return startsLetter(word) && !startsUpper(word); });
    return title.size() <= longest && small >= 2 &&
        static_cast<std::ptrdiff_t>(words.size()) >= fewest;
}

/// Its own quotation marks become single ones; no mark ends it but those of asking and calling.
std::string plain(std::string title) {
    for (const auto* mark : {"\u201c", "\u201d", "\"", "\u2018", "\u2019"})
        title = replaced(title, mark, "'");
    for (const auto* mark : {"*", "_"}) title = replaced(title, mark, "");
    while (!title.empty() && title.back() == '.') title.pop_back();
    return title;
}

std::string whenOf(const Written& written) {
    if (written.year == 0) return {};
    const auto year = std::to_string(written.year);
    return (written.month.empty() ? year : written.month + " " + year) + " ";
}

} // namespace

std::string newsOf(const Article& article, const Written& written, const Occasion& occasion) {
    const auto title = plain(trimmed(article.title));
    if (occasion.portrait || occasion.common || !tellsNews(title)) return {};
    if (lowered(title) == lowered(occasion.subject)) return {};
    return "the " + whenOf(written) + "story \"" + title + "\"";
}

} // namespace podium::authoring
