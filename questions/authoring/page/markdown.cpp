#include "questions/authoring/page/markdown.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/paragraphs.hpp"
#include "questions/authoring/page/typography.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isMadeOf(const std::string& line, const std::string& marks) {
    return line.size() > 2 && line.find_first_not_of(marks) == std::string::npos;
}

/// A whole paragraph in italics or bold is set apart from the running text.
bool isSetApart(const std::string& line) {
    if (line.size() < 3 || (line.front() != '*' && line.front() != '_')) return false;
    const std::string mark(line.find_first_not_of(line.front()), line.front());
    return !mark.empty() && mark.size() < 4 && line.size() > 2 * mark.size() &&
        line.find(mark, mark.size()) == line.size() - mark.size();
}

bool isItem(const std::string& line) {
    const auto digits = line.find_first_not_of("0123456789");
    const bool numbered = digits != std::string::npos && digits > 0 && digits <= 3 &&
        (line[digits] == '.' || line[digits] == ')') && line.substr(digits + 1, 1) == " ";
    return numbered || startsWith(line, "- ") || startsWith(line, "* ") || startsWith(line, "+ ") ||
        startsWith(line, "\u2022");
}

/// Columns that were set with tabs.
bool isRow(const std::string& line) { return contains(line, "\t") && !endsLikeSentence(line); }

std::string withoutItemMark(const std::string& line) {
    return line.substr(std::min(line.find(startsWith(line, "\u2022") ? "\u2022" : " ") +
            (startsWith(line, "\u2022") ? std::string("\u2022").size() : 1),
        line.size()));
}

/// "---", what the paper's own machine wants to know, "---".
std::string withoutFrontMatter(const std::string& text) {
    constexpr std::size_t longest = 10000; // bytes
    if (!startsWith(text, "---\n")) return text;
    const auto end = text.substr(0, longest).find("\n---\n", 3);
    return end == std::string::npos ? text : text.substr(end + 5);
}

/// Goes from paragraph to paragraph, and knows what stands around them.
class MarkdownReader {
public:
    std::vector<Block> read(const std::string& text) {
        for (const auto& line : paragraphs(withoutFrontMatter(text)))
            if (!skips(line)) add(line);
        return std::move(m_blocks);
    }

private:
    bool skips(const std::string& line);
    void add(const std::string& line);
    void addHeading(const std::string& line);
    void put(Block block);

    std::vector<Block> m_blocks;
    bool m_inCode = false, m_inComment = false, m_afterPicture = false, m_titled = false;
};

bool MarkdownReader::skips(const std::string& line) {
    const bool fence = startsWith(line, "```") || startsWith(line, "~~~");
    if (fence) m_inCode = !m_inCode;
    m_inComment = m_inComment || startsWith(line, "<!--");
    const bool comment = m_inComment;
    if (contains(line, "-->")) m_inComment = false;
    const bool underlined = isMadeOf(line, "=") && !m_blocks.empty();
    if (underlined) m_blocks.back() = {Part::Title, m_blocks.back().text, true};
    const bool note = startsWith(line, "[^") || (startsWith(line, "[") && contains(line, "]: "));
    return fence || m_inCode || comment || underlined || note || isMadeOf(line, "-*_= ");
}

void MarkdownReader::addHeading(const std::string& line) {
    const auto text = line.substr(std::min(line.find_first_not_of("# "), line.size()));
    const bool title = startsWith(line, "# ") && !m_titled;
    m_titled = m_titled || title;
    put({title ? Part::Title : Part::Heading, text, true});
}

void MarkdownReader::put(Block block) {
    block.text = withoutMarkup(block.text);
    if (!block.text.empty()) m_blocks.push_back(std::move(block));
}

void MarkdownReader::add(const std::string& raw) {
    const bool quoted = startsWith(raw, ">");
    const auto line = quoted ? raw.substr(std::min(raw.find_first_not_of("> "), raw.size())) : raw;
    const bool caption = m_afterPicture && isSetApart(line);
    m_afterPicture = startsWith(line, "![");
    if (m_afterPicture) return put({Part::Caption, line.substr(1), true});
    if (caption) return put({Part::Caption, line, true});
    if (startsWith(line, "#")) return addHeading(line);
    if (startsWith(line, "|") || isRow(line)) return put({Part::LineUp, line, true});
    if (isItem(line)) return put({Part::List, withoutItemMark(line), true});
    if (isSetApart(line)) return put({Part::Teaser, line, false});
    put({Part::Body, line, false});
}

} // namespace

std::vector<Block> readMarkdown(const std::string& text) { return MarkdownReader().read(text); }

} // namespace podium::authoring
