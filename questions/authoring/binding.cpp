#include "questions/authoring/binding.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/jury/delicacy.hpp"
#include "questions/authoring/jury/explaining.hpp"
#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/page/newest_day.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

constexpr std::size_t longestPackTitle = 120, longestArticleTitle = 200, longestId = 80;

/// Cut at a space to as many characters as a pack has room for.
std::string shortened(std::string text, std::size_t longest) {
    if (countCharacters(text) <= longest) return text;
    constexpr std::size_t widest = 4; // bytes of a character
    text.resize(validUtf8Prefix(text.substr(0, widest * longest)));
    while (countCharacters(text) + 3 > longest) {
        const auto space = text.find_last_of(' ');
        const bool word = space != std::string::npos && space > 0;
        text.resize(word ? space : validUtf8Prefix(text.substr(0, longest - 3)));
    }
    return text + "...";
}

/// The headline up to its colon; the event where there is no headline.
std::string titleOf(const Article& article, const Occasion& occasion) {
    const auto title = article.title.substr(0, article.title.find(": "));
    if (!title.empty()) return title;
    return occasion.event.empty() ? article.id : occasion.event;
}

void addRounds(std::vector<PackRound>& rounds, const std::vector<PackRound>& more) {
    for (const auto& round : more)
        if (std::none_of(rounds.begin(), rounds.end(),
                [&](const PackRound& known) { return known.name == round.name; }))
            rounds.push_back(round);
}

/// Two reports of one event may tell the same fact.
class Asked {
public:
    explicit Asked(const Pack& pack) {
        for (const auto& question : pack.questions) isNew(question);
    }
    bool isNew(const Question& question) {
        const bool freshId = m_ids.insert(question.id).second;
        return m_stems.insert(question.stem).second && freshId;
    }

private:
    std::set<std::string> m_ids, m_stems;
};

/// Whether the game would take it, were it alone in a pack.
bool isSound(Question question) {
    question.round = "Round";
    Pack pack;
    pack.title = "Pack";
    pack.articles = {{question.source.article, "Article"}};
    pack.rounds = {{question.round, {}}};
    pack.questions = {std::move(question)};
    return parsePack(writePack(pack), "pack").has_value();
}

} // namespace

bool bind(Pack& pack, const Article& article, const World& world, std::vector<Candidate>& chosen,
    std::vector<Rejected>& rejected) {
    for (auto& [question, draft] : chosen) {
        question.explanation = explanation(draft, world);
        question.stem = withStory(draft.story, question);
        question.delicate = delicacy(question, world.lexicon);
        question.source.article = shortened(article.id, longestId);
    }
    const auto none = chosen.empty();
    Asked asked(pack);
    std::erase_if(chosen, [&](const Candidate& candidate) {
        const std::string no = !isSound(candidate.question) ? "the game would refuse it"
            : !asked.isNew(candidate.question)              ? "asked already"
                                                            : "";
        if (!no.empty()) reject(rejected, candidate, no);
        return !no.empty();
    });
    if (none || (chosen.empty() && pack.questions.empty())) return false;
    addRounds(pack.rounds, sortIntoRounds(chosen, world));
    for (auto& [question, draft] : chosen) pack.questions.push_back(question);
    pack.asOf = std::max(pack.asOf, newestDay(article, world.sentences, world.lexicon));
    const auto title = titleOf(article, world.occasion);
    pack.title =
        shortened(pack.title + (pack.title.empty() ? "" : " and ") + title, longestPackTitle);
    pack.articles.push_back({shortened(article.id, longestId),
        shortened(article.title.empty() ? title : article.title, longestArticleTitle)});
    return true;
}

} // namespace podium::authoring
