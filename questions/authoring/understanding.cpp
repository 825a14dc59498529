#include "questions/authoring/understanding.hpp"
#include "questions/authoring/clauses/relative_years.hpp"
#include "questions/authoring/clauses/second_opinion.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/clauses/tagging.hpp"
#include "questions/authoring/clauses/telling.hpp"
#include "questions/authoring/names/names.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/sentences.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The stages that are told: each takes about as long as the others.
enum class Stage { Sentences, Words, Names, Clauses, SecondOpinion, All };

bool reached(Stage stage, Watch& watch) {
    const auto number = [](Stage one) { return static_cast<std::size_t>(one); };
    return watch.goesOn(Step::Understanding, number(stage), number(Stage::All));
}

/// "EIFFEL TOWER" is the headline "Eiffel Tower".
std::string inSmallLetters(const std::string& title) {
    std::string text;
    for (const auto& word : wordsOf(title))
        text += (text.empty() ? "" : " ") + withCapital(lowered(word));
    return text;
}

/// "Janáček, Leoš" is the headline "Leoš Janáček", where the page calls him so.
std::string turnedRound(const std::string& title, const std::vector<Sentence>& sentences) {
    const auto comma = title.find(", ");
    if (comma == std::string::npos || title.find(',', comma + 1) != std::string::npos) return title;
    const auto turned = title.substr(comma + 2) + " " + title.substr(0, comma);
    const auto says = [&](const Sentence& sentence) { return contains(sentence.words, turned); };
    return std::any_of(sentences.begin(), sentences.end(), says) ? turned : title;
}

/// The second reader is slow, so that its stage is told fact by fact.
std::function<bool(std::size_t)> onWhile(Watch& watch, std::size_t facts) {
    const auto before = static_cast<std::size_t>(Stage::SecondOpinion) * facts;
    const auto all = static_cast<std::size_t>(Stage::All) * facts;
    return [&watch, before, all](
               std::size_t at) { return watch.goesOn(Step::Understanding, before + at, all); };
}

/// Of a whole book not every sentence is taken apart, which takes long: each part keeps its share.
PlainTeller tellerOf(
    const Grammar* secondReader, const std::vector<Sentence>& sentences, Watch& watch) {
    constexpr std::size_t most = 600; // sentences
    if (!secondReader || !secondReader->listens()) return {};
    const auto step = sentences.size() / most + 1;
    return [step, &sentences, &watch](const Sentence& sentence) {
        const auto at = static_cast<std::size_t>(sentence.number);
        const auto all = sentences.size() * static_cast<std::size_t>(Stage::All);
        const auto before = sentences.size() * static_cast<std::size_t>(Stage::Clauses);
        if (at % step != 0 || !watch.goesOn(Step::Understanding, before + at, all))
            return std::vector<PlainClause>{};
        return plainClauses(sentence);
    };
}

} // namespace

World understood(
    const Article& page, const Lexicon& lexicon, Watch& watch, const Grammar* secondReader) {
    auto article = page;
    if (allUpper(article.title)) article.title = inSmallLetters(article.title);
    reached(Stage::Sentences, watch);
    auto sentences = readSentences(article, lexicon);
    article.title = turnedRound(article.title, sentences);
    if (!reached(Stage::Words, watch)) sentences.clear();
    mergeNames(sentences, lexicon);
    for (auto& sentence : sentences) tagWords(sentence, lexicon);
    if (!reached(Stage::Names, watch)) sentences.clear();
    Cast cast(sentences, article.title, lexicon);
    const auto occasion = findOccasion(article, sentences, cast, lexicon);
    tellYears(sentences, occasion.year, lexicon);
    if (!reached(Stage::Clauses, watch)) sentences.clear();
    auto facts =
        readFacts(sentences, cast, occasion, lexicon, tellerOf(secondReader, sentences, watch));
    if (secondReader && reached(Stage::SecondOpinion, watch))
        hearSecondOpinion(facts, sentences, *secondReader, onWhile(watch, facts.size()));
    std::vector<std::string> said;
    for (const auto& fact : facts) said.push_back(statement(fact, lexicon));
    auto athletes = athletesIn(cast, facts, lexicon);
    auto genders = gendersIn(facts);
    return {std::move(sentences), std::move(cast), occasion, std::move(facts), std::move(athletes),
        std::move(said), lexicon, std::move(genders)};
}

World understood(const Article& article, const Lexicon& lexicon, const Grammar* secondReader) {
    Watch nobody({});
    return understood(article, lexicon, nobody, secondReader);
}

} // namespace podium::authoring
