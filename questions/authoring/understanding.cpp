#include "questions/authoring/understanding.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/clauses/tagging.hpp"
#include "questions/authoring/clauses/telling.hpp"
#include "questions/authoring/names/names.hpp"
#include "questions/authoring/page/sentences.hpp"

namespace podium::authoring {
namespace {

/// The stages that are told: each takes about as long as the others.
enum class Stage { Sentences, Words, Names, Clauses, All };

bool reached(Stage stage, Watch& watch) {
    const auto number = [](Stage one) { return static_cast<std::size_t>(one); };
    return watch.goesOn(Step::Understanding, number(stage), number(Stage::All));
}

} // namespace

World understood(const Article& article, const Lexicon& lexicon, Watch& watch) {
    reached(Stage::Sentences, watch);
    auto sentences = readSentences(article, lexicon);
    if (!reached(Stage::Words, watch)) sentences.clear();
    mergeNames(sentences, lexicon);
    for (auto& sentence : sentences) tagWords(sentence, lexicon);
    if (!reached(Stage::Names, watch)) sentences.clear();
    Cast cast(sentences, article.title, lexicon);
    const auto occasion = findOccasion(article, sentences, cast, lexicon);
    if (!reached(Stage::Clauses, watch)) sentences.clear();
    auto facts = readFacts(sentences, cast, occasion, lexicon);
    std::vector<std::string> said;
    for (const auto& fact : facts) said.push_back(statement(fact, lexicon));
    auto athletes = athletesIn(cast, facts, lexicon);
    return {std::move(sentences), std::move(cast), occasion, std::move(facts), std::move(athletes),
        std::move(said), lexicon};
}

World understood(const Article& article, const Lexicon& lexicon) {
    Watch nobody({});
    return understood(article, lexicon, nobody);
}

} // namespace podium::authoring
