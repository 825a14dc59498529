#include "questions/authoring/page/sentences.hpp"
#include "questions/authoring/page/amounts.hpp"
#include "questions/authoring/page/full_stops.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/quotations.hpp"
#include "questions/authoring/page/times.hpp"
#include "questions/authoring/words/tagger.hpp"

namespace podium::authoring {
namespace {

/// How a quotation stands at the end of a piece of text that began outside or inside of one.
Voice voiceAfter(Voice voice, const std::string& text) {
    for (const char c : text)
        if (c == '"') voice = voice == Voice::Quoted ? Voice::Narrator : Voice::Quoted;
    return voice;
}

/// Where the quotation that is open at the end of `first` is closed: the last piece of it, or
/// `first` if it is too far away to be what its writer meant.
std::size_t closedAt(const std::vector<std::string>& pieces, std::size_t first) {
    constexpr std::size_t longest = 700; // bytes
    std::size_t bytes = pieces[first].size();
    for (auto i = first + 1; i < pieces.size() && (bytes += pieces[i].size()) <= longest; ++i)
        if (contains(pieces[i], "\"")) return i;
    return first;
}

/// By Unicode's rules, mended where a stop belongs to an abbreviation.
std::vector<std::string> piecesOf(const std::string& paragraph, const Lexicon& lexicon) {
    std::vector<std::string> pieces;
    bool open = false;
    const auto spans = sentenceSpans(paragraph);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const auto text = paragraph.substr(spans[i].first, spans[i].second - spans[i].first);
        if (open)
            pieces.back() += text;
        else
            pieces.push_back(text);
        constexpr std::size_t ahead = 160; // bytes, which is more than the rules look at
        open =
            i + 1 < spans.size() && runsOn(text, paragraph.substr(spans[i].second, ahead), lexicon);
    }
    return pieces;
}

/// A quotation is not cut where its sentences end.
std::vector<std::string> sentencesOf(const std::string& paragraph, const Lexicon& lexicon) {
    const auto pieces = piecesOf(paragraph, lexicon);
    std::vector<std::string> found;
    auto voice = Voice::Narrator;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto text = pieces[i];
        voice = voiceAfter(voice, text);
        while (voice == Voice::Quoted) {
            const auto last = closedAt(pieces, i);
            if (last == i) break;
            while (i < last) voice = voiceAfter(voice, pieces[++i]), text += pieces[i];
        }
        if (voice == Voice::Quoted) voice = Voice::Narrator; // a mark was lost; begin afresh
        found.push_back(std::move(text));
    }
    return found;
}

std::vector<std::string> textsOf(const Sentence& sentence) {
    std::vector<std::string> texts;
    for (const auto& token : sentence.tokens) texts.push_back(token.text);
    return texts;
}

constexpr std::size_t longestSentence = 2000; // bytes: what a pack may quote

/// Says of each word what it is in its sentence, where the lexicon has what it takes.
void tagParts(std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    if (!lexicon.store) return;
    std::vector<std::vector<std::string>> texts;
    for (const auto& sentence : sentences) texts.push_back(textsOf(sentence));
    const Tagger tagger(*lexicon.store, namesAmong(texts));
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const auto tags = tagger.tag(texts[i]);
        for (std::size_t at = 0; at < tags.size(); ++at) sentences[i].tokens[at].pos = tags[at];
    }
}

std::vector<Sentence> rawSentences(const Article& article, const Lexicon& lexicon) {
    std::vector<Sentence> sentences;
    for (std::size_t block = 0; block < article.blocks.size(); ++block) {
        if (article.blocks[block].part != Part::Body) continue;
        for (const auto& words : sentencesOf(article.blocks[block].text, lexicon)) {
            Sentence sentence{static_cast<int>(sentences.size()) + 1, block, trimmed(words), {}};
            if (sentence.words.size() <= longestSentence)
                sentence.tokens = rawTokens(sentence.words, lexicon);
            sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

} // namespace

std::vector<Sentence> readSentences(const Article& article, const Lexicon& lexicon) {
    auto sentences = rawSentences(article, lexicon);
    tagParts(sentences, lexicon);
    auto voice = Voice::Narrator;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i == 0 || sentences[i].block != sentences[i - 1].block) voice = Voice::Narrator;
        voice = mergeQuotations(sentences[i], voice);
        mergeTimes(sentences[i], lexicon);
        spellAmounts(sentences[i], lexicon);
    }
    return sentences;
}

} // namespace podium::authoring
