#include "questions/authoring/author.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/jury/explaining.hpp"
#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/language.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/understanding.hpp"
#include "questions/authoring/writing.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<Candidate> candidates(
    const World& world, const Article& article, std::uint64_t seed, Watch& watch) {
    std::vector<Candidate> found;
    const auto drafts = draftsFor(world);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!watch.goesOn(Step::Asking, i, drafts.size())) break;
        const auto& draft = drafts[i];
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

Problems stopped() { return {{"stopped", {}, "Nothing was made; begin again whenever you like"}}; }

Expected<Article> readFile(
    const std::string& id, const std::filesystem::path& file, const Lexicon& lexicon) {
    const auto manuscript = readManuscript(file);
    if (!manuscript) return tl::unexpected(manuscript.error());
    auto article = readArticle(id, *manuscript, lexicon);
    if (!article) return article;
    if (const auto english = checkLanguage(*article, file.string(), lexicon); !english)
        return tl::unexpected(english.error());
    return article;
}

Expected<void> addArticle(Pack& pack, const std::filesystem::path& file, const Lexicon& lexicon,
    std::uint64_t seed, Watch& watch) {
    watch.goesOn(Step::Reading, 0, 1);
    const auto article = readFile(articleId(pack, file), file, lexicon);
    if (!article) return tl::unexpected(article.error());
    const auto world = understood(*article, lexicon, watch);
    auto found = candidates(world, *article, seed, watch);
    if (!watch.goesOn(Step::Choosing, 0, 1)) return tl::unexpected(stopped());
    auto chosen = selected(std::move(found), world);
    if (chosen.empty())
        return tl::unexpected(
            Problems{{"nothing can be asked from this article", {file.string(), 0, 0},
                "Give an English text in whole sentences that tell who did what"}});
    addQuestions(pack, *article, world, std::move(chosen));
    return {};
}

} // namespace

Expected<Pack> author(const Commission& commission, const Watcher& watcher) {
    Watch watch(watcher);
    const auto lexicon = readLexicon(commission.lexicon);
    if (!lexicon) return tl::unexpected(lexicon.error());
    Pack pack;
    Problems problems;
    for (const auto& file : commission.articles) {
        const auto added = addArticle(pack, file, *lexicon, commission.seed, watch);
        if (watch.stopped()) return tl::unexpected(stopped());
        if (!added) problems.insert(problems.end(), added.error().begin(), added.error().end());
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return pack;
}

} // namespace podium::authoring
