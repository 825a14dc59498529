#include "questions/authoring/page/quotations.hpp"

namespace podium::authoring {
namespace {

bool isMark(const Token& token) { return token.text == "\""; }

std::size_t nextMark(const Sentence& sentence, std::size_t from) {
    while (from < sentence.tokens.size() && !isMark(sentence.tokens[from])) ++from;
    return from;
}

} // namespace

Voice mergeQuotations(Sentence& sentence, Voice voice) {
    auto& tokens = sentence.tokens;
    if (tokens.empty()) return voice;
    std::size_t open = voice == Voice::Quoted ? 0 : nextMark(sentence, 0);
    bool midway = voice == Voice::Quoted;
    while (open < tokens.size()) {
        const auto close = nextMark(sentence, midway ? open : open + 1);
        const bool unclosed = close == tokens.size();
        mergeTokens(sentence, open, unclosed ? close - 1 : close, Tag::Quote);
        if (unclosed) return Voice::Quoted;
        midway = false;
        open = nextMark(sentence, open + 1);
    }
    return Voice::Narrator;
}

} // namespace podium::authoring
