#include "questions/authoring/page/tokens.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <cctype>

namespace podium::authoring {
namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::size_t markAt(const std::string& text, std::size_t at) {
    for (const std::string mark : {"\u2014", "\u2013", "\u2026"})
        if (text.compare(at, mark.size(), mark) == 0) return mark.size();
    if (text.compare(at, 2, "--") == 0) return 2;
    return std::string(".,;:!?()[]\"").find(text[at]) != std::string::npos ? 1 : 0;
}

Tag tagOfMark(const std::string& mark) {
    if (mark == ",") return Tag::Comma;
    if (mark == ":" || mark == ";") return Tag::Colon;
    if (mark == "\"") return Tag::Quote;
    if (mark == "(" || mark == ")" || mark == "[" || mark == "]") return Tag::Bracket;
    if (mark == "." || mark == "!" || mark == "?" || mark == "\u2026") return Tag::Stop;
    return Tag::Dash;
}

/// A mark inside a number or an abbreviation belongs to it: "71,500", "6.25", "H.E.R.", "Dr.".
bool belongsToWord(
    const std::string& text, std::size_t start, std::size_t at, const Lexicon& lexicon) {
    const bool inNumber = (text[at] == ',' || text[at] == '.' || text[at] == ':') && at > start &&
        isDigit(text[at - 1]) && at + 1 < text.size() && isDigit(text[at + 1]);
    if (inNumber) return true;
    if (text[at] != '.') return false;
    const auto word = text.substr(start, at - start);
    if (at + 1 == text.size() && !startsUpper(word)) return false; // "no." is no number there
    const auto lastPart = word.substr(word.rfind('.') + 1);
    const bool initial =
        lastPart.size() == 1 && std::isupper(static_cast<unsigned char>(lastPart[0]));
    return initial || lexicon.is("abbreviations", lowered(word));
}

std::size_t wordEnd(const std::string& text, std::size_t start, const Lexicon& lexicon) {
    auto at = start;
    while (at < text.size() && !isSpace(text[at]) &&
        (markAt(text, at) == 0 || belongsToWord(text, start, at, lexicon)))
        ++at;
    return at;
}

Token tokenOf(const std::string& text, std::size_t begin, std::size_t end, Tag tag) {
    const auto written = text.substr(begin, end - begin);
    return {written, lowered(written), tag, begin, end, startsUpper(written), Penn::None};
}

bool endsInGenitive(const std::string& word) {
    return word.size() > 2 && word.compare(word.size() - 2, 2, "'s") == 0;
}

bool isPluralGenitive(const std::string& word) {
    return word.size() > 2 && word.compare(word.size() - 2, 2, "s'") == 0;
}

void addWord(const std::string& text, std::size_t begin, std::size_t end, std::vector<Token>& out) {
    const auto word = text.substr(begin, end - begin);
    const std::size_t tail = endsInGenitive(word) ? 2 : isPluralGenitive(word) ? 1 : 0;
    if (begin < end - tail) out.push_back(tokenOf(text, begin, end - tail, Tag::Word));
    if (tail > 0) out.push_back(tokenOf(text, end - tail, end, Tag::Genitive));
}

} // namespace

std::vector<Token> rawTokens(const std::string& sentence, const Lexicon& lexicon) {
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < sentence.size();) {
        if (isSpace(sentence[at])) {
            ++at;
        } else if (const auto mark = markAt(sentence, at)) {
            tokens.push_back(
                tokenOf(sentence, at, at + mark, tagOfMark(sentence.substr(at, mark))));
            at += mark;
        } else {
            const auto end = wordEnd(sentence, at, lexicon);
            addWord(sentence, at, end, tokens);
            at = end;
        }
    }
    return tokens;
}

std::string textBetween(const Sentence& sentence, std::size_t first, std::size_t last) {
    const auto begin = sentence.tokens[first].begin;
    return sentence.words.substr(begin, sentence.tokens[last].end - begin);
}

void mergeTokens(Sentence& sentence, std::size_t first, std::size_t last, Tag tag) {
    auto& tokens = sentence.tokens;
    auto& kept = tokens[first];
    kept.text = textBetween(sentence, first, last);
    kept.lower = lowered(kept.text);
    kept.end = tokens[last].end;
    kept.tag = tag;
    kept.pos = tokens[last].pos;
    const auto from = tokens.begin() + static_cast<std::ptrdiff_t>(first) + 1;
    tokens.erase(from, from + static_cast<std::ptrdiff_t>(last - first));
}

} // namespace podium::authoring
