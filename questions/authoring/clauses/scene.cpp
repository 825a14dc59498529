#include "questions/authoring/clauses/scene.hpp"
#include "questions/authoring/page/numbers.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool beginsAfter(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    if (noun + 1 >= sentence.tokens.size()) return false;
    const auto verb = lexicon.verbs.plain(sentence.tokens[noun + 1].lower, Form::Past);
    return verb && lexicon.verbIs("begin", *verb);
}

/// "the closing ceremony", or of a bare "the ceremony" the noun alone.
std::string sceneAt(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    if (noun < 2 || tokens[noun - 2].tag != Tag::Determiner || tokens[noun - 1].capital) return {};
    if (!lexicon.nounIs("occasions", tokens[noun].lower)) return {};
    return tokens[noun - 1].lower + " " + tokens[noun].lower;
}

bool isBareScene(const Sentence& sentence, std::size_t noun, const Lexicon& lexicon) {
    return noun > 0 && sentence.tokens[noun - 1].tag == Tag::Determiner &&
        lexicon.nounIs("occasions", sentence.tokens[noun].lower);
}

} // namespace

void findScene(const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion) {
    std::map<std::string, int> weight;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (const auto scene = sceneAt(sentence, i, lexicon); !scene.empty())
                weight[scene] += beginsAfter(sentence, i, lexicon) ? 4 : 1;
    int best = 1;
    for (const auto& [scene, count] : weight)
        if (count > best) best = count, occasion.scene = scene;
    if (occasion.scene.empty()) return;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (occasion.sceneFrom == 0 && beginsAfter(sentence, i, lexicon) &&
                (isBareScene(sentence, i, lexicon) ||
                    sceneAt(sentence, i, lexicon) == occasion.scene))
                occasion.sceneFrom = sentence.number;
}

void findContest(
    const std::vector<Sentence>& sentences, const Lexicon& lexicon, Occasion& occasion) {
    constexpr std::size_t opening = 3; // sentences
    if (occasion.event.empty() || !occasion.scene.empty()) return;
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i) {
        const auto& tokens = sentences[i].tokens;
        for (std::size_t k = 1; k < tokens.size(); ++k) {
            const bool noun = k + 1 == tokens.size() || tokens[k + 1].tag != Tag::Word;
            const bool stage = tokens[k].lower == "stage" && tokens[k - 1].tag == Tag::Ordinal &&
                tokens[k - 1].lower != "first"; // "led from the first stage"
            const bool match =
                tokens[k].tag == Tag::Word && lexicon.nounIs("contests", tokens[k].lower);
            const bool counted = tokens[k].lower == "stage" && k + 1 < tokens.size() &&
                tokens[k + 1].tag == Tag::Number; // "stage 5"
            if (counted)
                if (const auto which = wholeNumber(tokens[k + 1].text)) {
                    occasion.scene = ordinal(*which, lexicon) + " stage";
                    occasion.contest = true;
                    return;
                }
            if ((!match && !stage) || !noun) continue;
            occasion.scene = (stage ? tokens[k - 1].lower + " " : "") + tokens[k].lower;
            occasion.contest = true;
            return;
        }
    }
}

} // namespace podium::authoring
