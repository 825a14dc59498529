#include "questions/authoring/author.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/jury/explaining.hpp"
#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/tables.hpp"
#include "questions/authoring/understanding.hpp"
#include "questions/authoring/writing.hpp"
#include "questions/bank/text_file.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<Candidate> candidates(const World& world, const Article& article, std::uint64_t seed) {
    std::vector<Candidate> found;
    for (const auto& draft : draftsFor(world)) {
        auto question = written(draft, world, article, seed);
        const auto no = objection(question, draft.scope, world);
        if (no.empty()) found.push_back({std::move(question), draft});
    }
    return found;
}

/// The headline up to its colon; the event where there is no headline.
std::string titleOf(const Article& article, const Occasion& occasion) {
    const auto title = article.title.substr(0, article.title.find(": "));
    if (!title.empty()) return title;
    return occasion.event.empty() ? article.id : occasion.event;
}

void addRounds(std::vector<PackRound>& rounds, const std::vector<PackRound>& more) {
    for (const auto& round : more)
        if (std::find(rounds.begin(), rounds.end(), round) == rounds.end()) rounds.push_back(round);
}

/// Two reports of one event may tell the same fact.
bool isNew(const Pack& pack, const Question& question) {
    return std::none_of(pack.questions.begin(), pack.questions.end(), [&](const Question& asked) {
        return asked.id == question.id || asked.stem == question.stem;
    });
}

/// The file's name without its ending; a second file of that name is told apart by a number.
std::string articleId(const Pack& pack, const std::filesystem::path& file) {
    auto id = file.stem().string();
    const auto taken = [&](const PackArticle& article) { return article.id == id; };
    for (int copy = 2; std::any_of(pack.articles.begin(), pack.articles.end(), taken); ++copy)
        id = file.stem().string() + "-" + std::to_string(copy);
    return id;
}

/// Adds what the article gives; nothing, if nothing can be asked from it.
void addQuestions(
    Pack& pack, const Article& article, const World& world, std::vector<Candidate> chosen) {
    addRounds(pack.rounds, sortIntoRounds(chosen, world));
    for (auto& [question, draft] : chosen) {
        question.explanation = explanation(draft, world);
        if (isNew(pack, question)) pack.questions.push_back(std::move(question));
    }
    const auto title = titleOf(article, world.occasion);
    pack.title += (pack.title.empty() ? "" : " and ") + title;
    pack.articles.push_back({article.id, article.title.empty() ? title : article.title});
}

Expected<std::string> readArticleText(const std::filesystem::path& file) {
    constexpr std::size_t longest = 200 << 10; // bytes: about 30,000 words
    auto text = readTextFile(file);
    if (text && text->size() > longest)
        return tl::unexpected(Problems{{"the article is longer than 30,000 words",
            {file.string(), 0, 0}, "Cut it into articles of one subject each"}});
    return text;
}

Expected<void> addArticle(
    Pack& pack, const std::filesystem::path& file, const Lexicon& lexicon, std::uint64_t seed) {
    const auto text = readArticleText(file);
    if (!text) return tl::unexpected(text.error());
    const auto article = readArticle(articleId(pack, file), *text, lexicon);
    const auto world = understood(article, lexicon);
    auto chosen = selected(candidates(world, article, seed), world);
    if (chosen.empty())
        return tl::unexpected(
            Problems{{"nothing can be asked from this article", {file.string(), 0, 0},
                "Give an English text in whole sentences that tell who did what"}});
    addQuestions(pack, article, world, std::move(chosen));
    return {};
}

} // namespace

Expected<Pack> author(const Commission& commission) {
    const auto lexicon = readLexicon(commission.lexicon);
    if (!lexicon) return tl::unexpected(lexicon.error());
    Pack pack;
    Problems problems;
    for (const auto& file : commission.articles)
        if (const auto added = addArticle(pack, file, *lexicon, commission.seed); !added)
            problems.insert(problems.end(), added.error().begin(), added.error().end());
    if (!problems.empty()) return tl::unexpected(problems);
    if (commission.facts.empty()) return pack;
    const auto added =
        addTableQuestions(pack, {commission.facts, commission.lexicon, commission.seed}, *lexicon);
    if (!added) return tl::unexpected(added.error());
    return pack;
}

} // namespace podium::authoring
