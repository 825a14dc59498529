#include "questions/authoring/understanding.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/clauses/tagging.hpp"
#include "questions/authoring/clauses/telling.hpp"
#include "questions/authoring/names/names.hpp"
#include "questions/authoring/page/sentences.hpp"

namespace podium::authoring {

World understood(const Article& article, const Lexicon& lexicon) {
    auto sentences = readSentences(article, lexicon);
    mergeNames(sentences, lexicon);
    for (auto& sentence : sentences) tagWords(sentence, lexicon);
    Cast cast(sentences, article.title, lexicon);
    const auto occasion = findOccasion(article, sentences, cast, lexicon);
    auto facts = readFacts(sentences, cast, occasion, lexicon);
    std::vector<std::string> said;
    for (const auto& fact : facts) said.push_back(statement(fact, lexicon));
    auto athletes = athletesIn(cast, facts, lexicon);
    return {std::move(sentences), std::move(cast), occasion, std::move(facts), std::move(athletes),
        std::move(said), lexicon};
}

} // namespace podium::authoring
