#include "questions/authoring/clauses/election.hpp"
#include "questions/authoring/clauses/event_name.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Words of voting on the page.
int votesIn(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    int votes = 0;
    for (const auto& sentence : sentences)
        for (const auto& token : sentence.tokens)
            votes += lexicon.is("voting", token.lower) ? 1 : 0;
    return votes;
}

/// "presidential " of "won the presidential election", where the opening says which kind it is.
std::string kindOfElection(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    constexpr std::size_t opening = 6; // sentences
    for (std::size_t i = 0; i < opening && i < sentences.size(); ++i) {
        const auto& tokens = sentences[i].tokens;
        for (std::size_t k = 1; k < tokens.size(); ++k)
            if (startsWith(tokens[k].lower, "election") && lexicon.is("polls", tokens[k - 1].lower))
                return tokens[k - 1].lower + " ";
    }
    return {};
}

/// How surely an election is held in a place: a country before a town, a town before a name that
/// only stands behind "in" or "of"; 0 where it cannot be.
int electoral(
    const Entity& entity, const Article& article, const std::vector<Sentence>& sentences) {
    const auto title = " " + replaced(article.title, "'s ", " ") + " ";
    const bool headline = contains(title, " " + entity.name + " ");
    const bool early = entity.sentences.contains(1) || entity.sentences.contains(2);
    if (!headline && !early) return 0;
    const int place = entity.kind == Kind::Country                ? 4
        : entity.kind == Kind::Place || entity.kind == Kind::City ? 3
                                                                  : 0;
    if (place > 0) return place + (headline ? 2 : 0);
    if (entity.kind != Kind::None || !headline) return 0;
    for (const auto& sentence : sentences)
        for (const std::string before : {" in ", " of ", " on "})
            if (contains(sentence.words, before + entity.name)) return 2;
    return 0;
}

} // namespace

void findElection(const Article& article, const std::vector<Sentence>& sentences, const Cast& cast,
    const Lexicon& lexicon, Occasion& occasion) {
    constexpr int enough = 4; // words of voting
    if (votesIn(sentences, lexicon) < enough) return;
    const Entity* best = nullptr;
    int most = 0;
    for (const auto& entity : cast.entities())
        if (const int mine = electoral(entity, article, sentences); mine > most)
            most = mine, best = &entity;
    if (!best) return;
    const auto year = occasion.year > 0 ? std::to_string(occasion.year) + " " : std::string();
    nameEvent(year + best->name + " " + kindOfElection(sentences, lexicon) + "election", lexicon,
        occasion);
}

} // namespace podium::authoring
