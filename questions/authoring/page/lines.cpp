#include "questions/authoring/page/lines.hpp"
#include <sstream>

namespace podium::authoring {

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

std::string inOneLine(const std::string& text) {
    std::string line;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (!line.empty() && line.back() == ' ') line.pop_back();
    return line;
}

bool startsWith(const std::string& text, const std::string& head) {
    return text.compare(0, head.size(), head) == 0;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    auto at = text.find(from);
    if (at == std::string::npos) return text;
    std::string out;
    std::size_t kept = 0;
    for (; at != std::string::npos; at = text.find(from, kept)) {
        out.append(text, kept, at - kept).append(to);
        kept = at + from.size();
    }
    return out.append(text, kept);
}

bool endsLikeSentence(const std::string& text) {
    for (std::size_t at = text.size(); at > 0; --at) {
        const char c = text[at - 1];
        if (c == '.' || c == '!' || c == '?') return true;
        if (c != '"' && c != '\'' && c != ')' && c != ']' && c != '*' && c != '_') break;
    }
    // Of other scripts as well, so that their sentences are taken for what they are.
    for (const std::string stop : {"\u2026", "\u3002", "\uff01", "\uff1f", "\u0964"})
        if (text.ends_with(stop)) return true;
    return false;
}

} // namespace podium::authoring
