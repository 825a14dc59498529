#include "questions/authoring/author.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/jury/explaining.hpp"
#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/newest_day.hpp"
#include "questions/authoring/understanding.hpp"
#include "questions/authoring/writing.hpp"
#include "questions/bank/text_file.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<Candidate> candidates(const World& world, const Article& article, std::uint64_t seed,
    std::vector<Rejected>& rejected) {
    std::vector<Candidate> found;
    for (const auto& draft : draftsFor(world)) {
        Candidate candidate{written(draft, world, article, seed), draft};
        if (const auto no = objection(candidate.question, draft.scope, world); no.empty())
            found.push_back(std::move(candidate));
        else
            reject(rejected, candidate, no);
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

bool asksTheSame(const Question& one, const Question& other) {
    return one.id == other.id || one.stem == other.stem;
}

/// Two reports of one event, or two sentences of one report, may tell the same fact.
std::vector<Candidate> onlyNew(
    std::vector<Candidate> chosen, const Pack& pack, std::vector<Rejected>& rejected) {
    auto asked = pack.questions;
    std::erase_if(chosen, [&](const Candidate& candidate) {
        const bool old = std::any_of(asked.begin(), asked.end(),
            [&](const Question& one) { return asksTheSame(one, candidate.question); });
        if (old) reject(rejected, candidate, "asked already");
        if (!old) asked.push_back(candidate.question);
        return old;
    });
    return chosen;
}

/// The file's name without its ending; a second file of that name is told apart by a number.
std::string articleId(const Pack& pack, const std::filesystem::path& file) {
    auto id = file.stem().string();
    const auto taken = [&](const PackArticle& article) { return article.id == id; };
    for (int copy = 2; std::any_of(pack.articles.begin(), pack.articles.end(), taken); ++copy)
        id = file.stem().string() + "-" + std::to_string(copy);
    return id;
}

/// Adds what the article gives.
void addQuestions(
    Pack& pack, const Article& article, const World& world, std::vector<Candidate>& chosen) {
    addRounds(pack.rounds, sortIntoRounds(chosen, world));
    for (auto& [question, draft] : chosen) {
        question.explanation = explanation(draft, world);
        pack.questions.push_back(question);
    }
    pack.asOf = std::max(pack.asOf, newestDay(article, world.sentences, world.lexicon));
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

ArticleNotes notesOn(const Article& article, const World& world,
    const std::vector<Candidate>& chosen, std::vector<Rejected> rejected) {
    ArticleNotes notes{article.id, lineNotes(article, world, chosen, rejected), {}, {}};
    for (const auto& candidate : chosen) notes.questions.push_back(noteOn(candidate, world));
    notes.rejected = std::move(rejected);
    return notes;
}

Expected<void> addArticle(
    Authored& made, const std::filesystem::path& file, const Lexicon& lexicon, std::uint64_t seed) {
    const auto text = readArticleText(file);
    if (!text) return tl::unexpected(text.error());
    const auto article = readArticle(articleId(made.pack, file), *text, lexicon);
    const auto world = understood(article, lexicon);
    std::vector<Rejected> rejected;
    auto chosen = selected(candidates(world, article, seed, rejected), world, rejected);
    if (chosen.empty())
        made.barren.push_back({"nothing can be asked from this article", {file.string(), 0, 0},
            "Give an English text in whole sentences that tell who did what"});
    chosen = onlyNew(std::move(chosen), made.pack, rejected);
    addQuestions(made.pack, article, world, chosen);
    made.notes.push_back(notesOn(article, world, chosen, std::move(rejected)));
    return {};
}

} // namespace

Expected<Authored> authored(const Commission& commission) {
    const auto lexicon = readLexicon(commission.lexicon);
    if (!lexicon) return tl::unexpected(lexicon.error());
    Authored made;
    Problems problems;
    for (const auto& file : commission.articles)
        if (const auto added = addArticle(made, file, *lexicon, commission.seed); !added)
            problems.insert(problems.end(), added.error().begin(), added.error().end());
    if (!problems.empty()) return tl::unexpected(problems);
    return made;
}

Expected<Pack> author(const Commission& commission) {
    return authored(commission).and_then([](Authored made) -> Expected<Pack> {
        if (!made.barren.empty()) return tl::unexpected(made.barren);
        return std::move(made.pack);
    });
}

} // namespace podium::authoring
