#include "questions/authoring/page/paragraphs.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(trimmed(text.substr(at, end - at)));
        at = end + 1;
    }
    return lines;
}

/// "12. Anna Berg"
bool isNumbered(const std::string& line) {
    const auto digits = line.find_first_not_of("0123456789");
    return digits != std::string::npos && digits > 0 && digits <= 3 &&
        (line[digits] == '.' || line[digits] == ')') && line.substr(digits + 1, 1) == " ";
}

bool isItem(const std::string& line) {
    for (const std::string mark : {"- ", "* ", "+ ", "\u2022", "> - ", "> * "})
        if (startsWith(line, mark)) return true;
    return isNumbered(line);
}

/// Begins a block by a mark, whatever stands before it.
bool isMarked(const std::string& line) {
    for (const auto* mark : {"#", "![", "|", "<!--", "---", "***", "===", "___", "```", "~~~"})
        if (startsWith(line, mark)) return true;
    return isItem(line);
}

/// "# A title", a picture or a row of a table ends with its line.
bool standsAlone(const std::string& line) { return isMarked(line) && !isItem(line); }

/// How the lines of a text are cut.
struct Layout {
    bool blankLines = false;
    std::size_t margin = 0; ///< the longest line, in characters; 0 if lines are not cut
    bool wrapped = false;   ///< most lines are as full as the margin allows
};

/// The first word of the next line would have found no room.
bool isFull(const std::string& line, const std::string& next, std::size_t margin) {
    constexpr std::size_t slack = 3; // characters: not everybody cuts as late as possible
    const auto word = next.substr(0, next.find(' '));
    return countCharacters(line) + 1 + countCharacters(word) + slack > margin;
}

Layout layoutOf(const std::vector<std::string>& lines) {
    constexpr std::size_t widest = 100, fewest = 3;
    Layout layout;
    std::size_t pairs = 0, full = 0;
    for (const auto& line : lines) layout.margin = std::max(layout.margin, countCharacters(line));
    if (layout.margin > widest) layout.margin = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (i > 0 && lines[i].empty() && !lines[i + 1].empty()) layout.blankLines = true;
        if (lines[i].empty() || lines[i + 1].empty() || isMarked(lines[i + 1])) continue;
        ++pairs;
        full += isFull(lines[i], lines[i + 1], layout.margin) ? 1 : 0;
    }
    layout.wrapped = layout.margin > 0 && pairs >= fewest && full * 10 >= pairs * 6;
    return layout;
}

bool startsLower(const std::string& line) {
    return startsLetter(line) && !startsUpper(line) && !startsWith(line, "http");
}

/// "Photo: Lars Eide", "Read more: ten bridges": a label begins a line of its own.
bool isLabelled(const std::string& line) {
    constexpr std::size_t longest = 20; // bytes
    const auto colon = line.find(": ");
    return colon < longest && startsUpper(line) && wordsOf(line.substr(0, colon)).size() <= 2;
}

/// Whether a line goes on in the next, both being of one run without a blank line.
bool goesOn(const std::string& line, const std::string& next, const Layout& layout) {
    if (!layout.blankLines && !layout.wrapped) return false;
    if (endsLikeSentence(line) && isLabelled(next)) return false;
    constexpr std::size_t narrowest = 60; // characters: a few short lines need not be cut ones
    const bool midway = !endsLikeSentence(line) && startsLower(next);
    const bool cut = layout.margin > 0 && (layout.wrapped || layout.margin >= narrowest);
    return midway || (cut && isFull(line, next, layout.margin));
}

} // namespace

std::vector<std::string> paragraphs(const std::string& text) {
    const auto lines = linesOf(text);
    const auto layout = layoutOf(lines);
    std::vector<std::string> found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].empty()) continue;
        const bool apart = i == 0 || lines[i - 1].empty() || isMarked(lines[i]) ||
            standsAlone(lines[i - 1]) || !goesOn(lines[i - 1], lines[i], layout);
        if (apart)
            found.push_back(lines[i]);
        else
            found.back() += " " + lines[i];
    }
    return found;
}

} // namespace podium::authoring
