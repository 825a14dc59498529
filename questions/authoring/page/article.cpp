#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool endsLikeSentence(const std::string& text) {
    return std::string(".!?\"':;)").find(text.back()) != std::string::npos;
}

/// Whether any mark of that list in the lexicon passes the test.
template <typename Test>
bool anyMark(const std::string& marks, const Lexicon& lexicon, Test test) {
    const auto list = lexicon.lists.find(marks);
    return list != lexicon.lists.end() &&
        std::any_of(list->second.begin(), list->second.end(), test);
}

bool bears(const std::string& text, const std::string& marks, const Lexicon& lexicon) {
    const auto lower = lowered(text);
    return anyMark(marks, lexicon, [&](const std::string& mark) { return contains(lower, mark); });
}

bool opensWith(const std::string& text, const std::string& marks, const Lexicon& lexicon) {
    const auto lower = lowered(text);
    return anyMark(
        marks, lexicon, [&](const std::string& mark) { return startsWith(lower, mark); });
}

Part markdownPart(const std::string& line) {
    if (startsWith(line, "# ")) return Part::Title;
    if (startsWith(line, "#")) return Part::Heading;
    if (startsWith(line, "![")) return Part::Caption;
    if (startsWith(line, "|") || startsWith(line, "<") || startsWith(line, "---"))
        return Part::Teaser;
    return Part::Body;
}

Part plainPart(const std::string& line, const Lexicon& lexicon) {
    if (bears(line, "credits", lexicon) || bears(line, "captions", lexicon)) return Part::Caption;
    if (opensWith(line, "teasers", lexicon)) return Part::Teaser;
    constexpr std::size_t longestHeading = 16; // words
    if (!endsLikeSentence(line) && wordsOf(line).size() <= longestHeading) return Part::Heading;
    return Part::Body;
}

std::string withoutMarks(const std::string& line) {
    const auto first = line.find_first_not_of("#>-+ ");
    return first == std::string::npos ? std::string() : withoutMarkup(line.substr(first));
}

/// "PARIS (AP) - The mayor" begins with the place it was sent from, not with its sentence.
std::size_t datelineLength(const std::string& text) {
    constexpr std::size_t longestDateline = 48; // bytes
    for (const std::string dash : {" \u2014 ", " \u2013 ", " -- ", " - "}) {
        const auto at = text.find(dash);
        if (at == std::string::npos || at > longestDateline) continue;
        const auto firstWord = text.substr(0, text.find_first_of(" ,("));
        if (firstWord.size() > 1 && allUpper(firstWord)) return at + dash.size();
    }
    return 0;
}

void takeDateline(Article& article, Block& block) {
    const auto length = datelineLength(block.text);
    if (length > 0 && article.dateline.empty()) article.dateline = block.text.substr(0, length);
    block.text.erase(0, length);
}

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

std::string withQuotedTitles(const std::string& line) {
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

Block readBlock(const std::string& line, const Lexicon& lexicon) {
    const auto text = withoutMarks(line);
    const auto part = markdownPart(line);
    if (part != Part::Body || text.empty()) return {part, text};
    return {plainPart(text, lexicon), text};
}

std::string titleOf(const Article& article) {
    for (const auto& block : article.blocks)
        if (block.part == Part::Title) return block.text;
    return {};
}

} // namespace

Article readArticle(const std::string& id, const std::string& text, const Lexicon& lexicon) {
    Article article;
    article.id = id;
    const bool titles = printsTitles(text, lexicon);
    for (const auto& line : paragraphs(text)) {
        auto block = readBlock(titles ? withQuotedTitles(line) : line, lexicon);
        if (block.text.empty()) continue;
        if (article.blocks.empty() && block.part == Part::Heading) block.part = Part::Title;
        if (block.part == Part::Body) takeDateline(article, block);
        article.blocks.push_back(std::move(block));
    }
    article.title = titleOf(article);
    return article;
}

} // namespace podium::authoring
