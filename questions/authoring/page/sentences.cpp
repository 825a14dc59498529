#include "questions/authoring/page/sentences.hpp"
#include "questions/authoring/page/amounts.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/quotations.hpp"
#include "questions/authoring/page/times.hpp"
#include "questions/authoring/words/tagger.hpp"

namespace podium::authoring {
namespace {

std::string lastWord(const std::string& text) {
    const auto word = text.substr(text.find_last_of(" \t") + 1);
    return word;
}

/// Unicode ends a sentence after "Dr." and after initials; we know better.
bool endsInAbbreviation(const std::string& text, const Lexicon& lexicon) {
    auto word = lastWord(trimmed(text));
    if (word.size() < 2 || word.back() != '.') return false;
    word.pop_back();
    const bool initial = word.size() == 1 && startsUpper(word);
    return initial || lexicon.is("abbreviations", lowered(word));
}

std::vector<std::string> sentencesOf(const std::string& paragraph, const Lexicon& lexicon) {
    std::vector<std::string> found;
    bool open = false;
    for (const auto& [begin, end] : sentenceSpans(paragraph)) {
        const auto text = paragraph.substr(begin, end - begin);
        if (open)
            found.back() += text;
        else
            found.push_back(text);
        open = endsInAbbreviation(text, lexicon);
    }
    return found;
}

std::vector<std::string> textsOf(const Sentence& sentence) {
    std::vector<std::string> texts;
    for (const auto& token : sentence.tokens) texts.push_back(token.text);
    return texts;
}

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
