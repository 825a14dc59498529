#include "questions/authoring/jury/known_things.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>
#include <functional>

namespace podium::authoring {
namespace {

/// `the word "fission"` says itself which word.
std::string withoutSaidWords(std::string stem) {
    for (const std::string noun : {"word", "name", "term", "nickname", "phrase", "motto", "title"})
        stem = replaced(stem, "the " + noun + " \"", "\"");
    return stem;
}

/// Whether another phrase begins here.
bool ends(const std::string& word) {
    static const std::set<std::string> words{"a", "an", "in", "on", "at", "to", "for", "with",
        "from", "by", "into", "as", "did", "does", "was", "were", "is", "are"};
    return words.contains(word);
}

/// "the strike" below a headline that has the word.
bool saysWord(const std::string& above, const std::string& word) {
    constexpr std::size_t shortest = 4; // bytes
    return word.size() >= shortest && contains(lowered(above), lowered(word));
}

/// "the vessel" below a headline about a ferry.
bool isSortOfTold(const std::string& noun, const std::string& story, const Lexicon& lexicon) {
    constexpr std::size_t shortest = 4; // bytes
    const auto words = bareWords(story);
    return lexicon.store && std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() >= shortest && !startsUpper(word) && lexicon.store->isKindOf(word, noun);
    });
}

/// "railway" of "the new railway from", `i` being where "the" stands.
std::string headBehind(const std::vector<std::string>& words, std::size_t i) {
    auto head = words[i + 1];
    for (auto k = i + 2; k < words.size() && !ends(words[k]); ++k) head = words[k];
    return lowered(head);
}

/// Whether anybody can tell which one is meant, the story being known.
using Common = std::function<bool(const std::string& noun)>;

/// "the islanders" of a story about a ferry: of what the page speaks but once there is only one,
/// unless the noun itself points back ("the idea").
bool isSpokenOfOnce(const std::string& noun, const World& world) {
    if (world.lexicon.is("pointing", noun)) return false;
    const auto says = [&](const Sentence& sentence) {
        return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
            return startsWith(token.lower, noun) && token.lower.size() <= noun.size() + 2;
        });
    };
    return std::count_if(world.sentences.begin(), world.sentences.end(), says) == 1;
}

/// "the union with Sweden", "the mid-1880s"
bool isToldBehind(const std::vector<std::string>& words, std::size_t i) {
    static const std::set<std::string> ties{"with", "between", "against", "over", "from", "by"};
    constexpr std::size_t reach = 4; // words
    if (std::isdigit(static_cast<unsigned char>(words[i + 1].front())) != 0 ||
        startsWith(words[i + 1], "mid-") || startsWith(words[i + 1], "early-"))
        return true;
    for (auto k = i + 2; k + 1 < words.size() && k < i + reach; ++k)
        if (ties.contains(words[k])) return startsUpper(words[k + 1]);
    return false;
}

/// "the clock" of an article that names no event: which clock? "the clock of NAME" says it.
/// Among options "the tower" is known below a stem about the Eiffel Tower.
bool hasUnknown(const std::string& stem, const Lexicon& lexicon,
    const std::string& above = std::string(), const Common& common = {}) {
    const auto words = bareWords(unquoted(withoutSaidWords(stem)));
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "the" && words[i] != "The") continue;
        bool known = lexicon.is("unique_things", lowered(words[i + 1])) ||
            (common && common(headBehind(words, i)));
        for (auto k = i + 1; k < words.size() && k < i + 5 && !(k > i + 1 && ends(words[k])); ++k)
            known = known || startsUpper(words[k]) || saysWord(above, words[k]) ||
                words[k] == "of" || words[k] == "only" || words[k] == "most" ||
                words[k] == "century" || ordinalIn(words[k], lexicon) ||
                (words[k].size() > 4 && words[k].substr(words[k].size() - 3) == "est");
        if (!known && !isToldBehind(words, i)) return true;
    }
    return false;
}

} // namespace

bool hasUnknownThing(const Question& question, const std::string& story, const World& world) {
    const auto& lexicon = world.lexicon;
    if (question.type == QuestionType::Pairs) return false; // names on both sides
    Common common;
    if (!story.empty())
        common = [&](const std::string& noun) {
            return isSpokenOfOnce(noun, world) || isSortOfTold(noun, story, lexicon) ||
                (!world.occasion.news.empty() && lexicon.is("story_things", noun)) ||
                lexicon.nounIs("undertakings", noun); // "the mission" of the story
        };
    if (question.type != QuestionType::Order)
        return hasUnknown(question.stem, lexicon, story, common);
    return std::any_of(question.options.begin(), question.options.end(),
        [&](const std::string& option) { return hasUnknown(option, lexicon, question.stem); });
}

} // namespace podium::authoring
