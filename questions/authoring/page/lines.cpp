#include "questions/authoring/page/lines.hpp"
#include <sstream>

namespace podium::authoring {
namespace {

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(trimmed(line));
    return lines;
}

/// "3. NAME (Spain)": a place in a list
bool isNumbered(const std::string& line) {
    const auto digits = line.find_first_not_of("0123456789");
    return digits > 0 && digits <= 2 && line.compare(digits, 2, ". ") == 0;
}

/// "By Anna Berg in Oslo": who wrote it
bool isByline(const std::string& line) {
    constexpr std::size_t longest = 7; // words
    const auto words = wordsOf(line);
    if (words.size() < 3 || words.size() > longest || words[0] != "By" || line.back() == '.')
        return false;
    for (const auto& word : words)
        if (word[0] >= 'a' && word[0] <= 'z' && word != "in" && word != "and") return false;
    return true;
}

bool standsAlone(const std::string& line) {
    return isNumbered(line) || isByline(line) || startsWith(line, "#") || startsWith(line, "![") || startsWith(line, "- ") ||
        startsWith(line, "* ") || startsWith(line, "|") || startsWith(line, "<!--");
}

bool hasBlankLine(const std::string& text) {
    return contains(trimmed(text), "\n\n") || contains(trimmed(text), "\n \n");
}

std::string withoutLinks(const std::string& line) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const auto middle = line.find("](", at);
        const auto open = middle == std::string::npos ? middle : line.rfind('[', middle);
        const auto close = middle == std::string::npos ? middle : line.find(')', middle);
        if (open == std::string::npos || open < at || close == std::string::npos)
            return out + line.substr(at);
        out += line.substr(at, open - at) + line.substr(open + 1, middle - open - 1);
        at = close + 1;
    }
    return out;
}

} // namespace

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

bool startsWith(const std::string& text, const std::string& head) {
    return text.compare(0, head.size(), head) == 0;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<std::string> paragraphs(const std::string& text) {
    const bool joined = hasBlankLine(text);
    std::vector<std::string> found(1);
    for (const auto& line : linesOf(text)) {
        const bool fresh =
            !joined || line.empty() || standsAlone(line) || standsAlone(found.back());
        if (fresh) found.emplace_back();
        found.back() += (found.back().empty() ? "" : " ") + line;
    }
    std::erase(found, "");
    return found;
}

std::string withoutMarkup(const std::string& line) {
    auto text = withoutLinks(line);
    for (const auto& [from, to] :
        {std::pair{"**", ""}, {"__", ""}, {"*", ""}, {"`", ""}, {"\u2018", "'"}, {"\u2019", "'"},
            {"\u201c", "\""}, {"\u201d", "\""}, {"\u00a0", " "}, {"\u202f", " "}, {"\u00ad", ""}})
        text = replaced(text, from, to);
    return trimmed(text);
}

} // namespace podium::authoring
