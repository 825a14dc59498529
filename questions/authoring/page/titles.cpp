#include "questions/authoring/page/titles.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <sstream>

namespace podium::authoring {
namespace {

/// "*Going Up*" on a page about films is a title; on one about a ship it is hers.
bool printsTitles(const std::string& text, const Lexicon& lexicon) {
    constexpr int enough = 3; // words for works
    for (const std::string ship : {"the *", "The *", "SS *", "HMS *"})
        if (contains(text, ship)) return false;
    int count = 0;
    for (const auto& word : wordsOf(lowered(text)))
        count += lexicon.nounIs("works", word.substr(0, word.find_first_of(".,;:"))) ? 1 : 0;
    return count >= enough;
}

std::string quotedInLine(const std::string& line) {
    std::string text;
    for (std::size_t at = 0; at < line.size();) {
        const auto open = line.find('*', at);
        const auto close = open == std::string::npos ? open : line.find('*', open + 1);
        const bool title = close != std::string::npos && close > open + 1 &&
            line[open + 1] != '*' && (open == 0 || line[open - 1] != '*') &&
            startsUpper(line.substr(open + 1, 1)) && open > 0;
        if (!title) {
            const auto end = open == std::string::npos ? line.size() : open + 1;
            text += line.substr(at, end - at);
            at = end;
            continue;
        }
        text += line.substr(at, open - at) + "\"" + line.substr(open + 1, close - open - 1) + "\"";
        at = close + 1;
    }
    return text;
}

} // namespace

std::string withQuotedTitles(const std::string& text, const Lexicon& lexicon) {
    if (!printsTitles(text, lexicon)) return text;
    std::istringstream lines(text);
    std::string quoted;
    for (std::string line; std::getline(lines, line);) quoted += quotedInLine(line) + "\n";
    return quoted;
}

} // namespace podium::authoring
