#include "questions/authoring/page/typography.hpp"
#include "questions/authoring/page/lines.hpp"
#include <cctype>

namespace podium::authoring {
namespace {

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || (c & 0x80) != 0;
}
bool isSpace(char c) { return c == ' ' || c == '\t'; }
char at(const std::string& text, std::size_t place) {
    return place < text.size() ? text[place] : ' ';
}
char before(const std::string& text, std::size_t place) {
    return place == 0 ? ' ' : text[place - 1];
}

/// 'We won,' said Berg: an apostrophe never stands behind a comma or a stop.
std::string withDoubleQuotes(std::string text) {
    if (contains(text, "\"")) return text;
    auto open = std::string::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\'') continue;
        const bool opens =
            (isSpace(before(text, i)) || before(text, i) == '(') && isLetter(at(text, i + 1));
        const bool closes = std::string(",.!?").find(before(text, i)) != std::string::npos;
        if (opens) {
            open = i;
        } else if (closes && open != std::string::npos) {
            text[open] = text[i] = '"';
            open = std::string::npos;
        }
    }
    return text;
}

/// "They won.The mayor": a space was lost behind the stop.
std::string withLostSpaces(const std::string& text) {
    const auto isLower = [&](std::size_t i) {
        return std::islower(static_cast<unsigned char>(text[i]));
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += text[i];
        const bool stop = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (stop && i > 2 && i + 2 < text.size() && isLower(i - 1) && isLower(i - 2) &&
            std::isupper(static_cast<unsigned char>(text[i + 1])) && isLower(i + 2))
            out += ' ';
    }
    return out;
}

/// The text of "[text](address)", and nothing of a note "[^1]" or "[12]" behind a word.
class Links {
public:
    explicit Links(const std::string& line) : m_line(line) {}

    std::string without() {
        std::string out;
        while (m_at < m_line.size())
            if (m_line[m_at] != '[' || !readLink(out)) out += m_line[m_at++];
        return out;
    }

private:
    bool readLink(std::string& out) {
        if (m_close == std::string::npos || m_close < m_at) m_close = m_line.find(']', m_at);
        if (m_close == std::string::npos) m_close = m_line.size();
        if (m_close == m_line.size()) return false;
        const auto text = m_line.substr(m_at + 1, std::min(m_close - m_at - 1, longest));
        if (text.size() == longest) return false;
        if (at(m_line, m_close + 1) == '(') return readAddress(text, out);
        const bool note = at(m_line, m_at + 1) == '^' ||
            (!text.empty() && text.find_first_not_of("0123456789") == std::string::npos &&
                !isSpace(before(m_line, m_at)));
        if (note) m_at = m_close + 1;
        return note;
    }
    bool readAddress(const std::string& text, std::string& out) {
        const auto end = m_line.substr(m_close, longest).find(')');
        if (end == std::string::npos) return false;
        out += text;
        m_at = m_close + end + 1;
        return true;
    }

    static constexpr std::size_t longest = 1000; // bytes of a link's text and of its address
    const std::string& m_line;
    std::size_t m_at = 0;
    std::size_t m_close = std::string::npos;
};

bool isTag(const std::string& line, std::size_t open, std::size_t close) {
    constexpr std::size_t longest = 200; // bytes
    const char first = at(line, open + 1) == '/' ? at(line, open + 2) : at(line, open + 1);
    return close != std::string::npos && close - open < longest && isLetter(first);
}

std::string withoutTags(const std::string& line) {
    std::string out;
    std::size_t close = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '<' && close != std::string::npos && close <= i) close = line.find('>', i);
        if (line[i] == '<' && isTag(line, i, close))
            i = close;
        else
            out += line[i];
    }
    return out;
}

/// Stars and underlines that hug a word are emphasis; "5 * 3" and snake_case are not.
std::string withoutEmphasis(const std::string& line) {
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool alone = isSpace(before(line, i)) && isSpace(at(line, i + 1));
        const bool inWord = isLetter(before(line, i)) && isLetter(at(line, i + 1));
        const bool star = line[i] == '*' && !alone;
        const bool underline = line[i] == '_' && !alone && !inWord;
        const bool escape =
            line[i] == '\\' && std::ispunct(static_cast<unsigned char>(at(line, i + 1)));
        if (escape)
            out += at(line, ++i);
        else if (!star && !underline && line[i] != '`')
            out += line[i];
    }
    return out;
}

} // namespace

std::string plainMarks(const std::string& text) {
    auto plain = text;
    for (const auto& [from, to] :
        {std::pair{"\u2018", "'"}, {"\u2019", "'"}, {"\u02bc", "'"}, {"\u201c", "\""},
            {"\u201d", "\""}, {"\u201e", "\""}, {"\u00ab", "\""}, {"\u00bb", "\""}, {"\u00a0", " "},
            {"\u202f", " "}, {"\u00ad", ""}, {"\u2011", "-"}, {"\u2010", "-"}, {"\u2026", "..."}})
        plain = replaced(std::move(plain), from, to);
    return withDoubleQuotes(withLostSpaces(trimmed(plain)));
}

std::string withoutMarkup(const std::string& line) {
    auto text = withoutEmphasis(withoutTags(Links(line).without()));
    for (const auto& [from, to] :
        {std::pair{"&nbsp;", " "}, {"&quot;", "\""}, {"&ndash;", "\u2013"}, {"&mdash;", "\u2014"},
            {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}})
        text = replaced(std::move(text), from, to);
    return plainMarks(text);
}

} // namespace podium::authoring
