#include "questions/authoring/author.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/binding.hpp"
#include "questions/authoring/jury/interest.hpp"
#include "questions/authoring/jury/left_out.hpp"
#include "questions/authoring/jury/proofreading.hpp"
#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/language.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/tables.hpp"
#include "questions/authoring/understanding.hpp"
#include "questions/authoring/writing.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Of a whole book not everything is asked: wrong options are looked for among all names of the
/// article, so that the time would grow with the square of its length. Every part keeps its share.
std::vector<Draft> thinned(std::vector<Draft> drafts) {
    constexpr std::size_t most = 1500; // what about 40,000 words give
    if (drafts.size() <= most) return drafts;
    std::vector<Draft> kept;
    for (std::size_t i = 0; i < most; ++i)
        kept.push_back(std::move(drafts[i * drafts.size() / most]));
    return kept;
}

/// What all articles of a commission are read and asked with.
struct Desk {
    const Lexicon& lexicon;
    Grammar grammar;
    std::uint64_t seed;
    Watch watch;
};

/// Why a question is thrown away; empty if it is sound.
std::string fault(
    const Question& question, const Draft& draft, const World& world, Grammar& grammar) {
    if (draft.storied) return "a thing that only the article knows";
    if (const auto no = objection(question, draft, world); !no.empty()) return no;
    if (const auto no = leftOut(question, draft, world); !no.empty()) return no;
    if (isOfUnnamedMatch(draft, world)) return "the match or race has no name";
    if (isOfNoMatch(draft, question, world)) return "nothing says in which match or race";
    if (mayHaveBeenOften(draft, question, world)) return "nothing says which time it was";
    if (!isWorthAsking(draft, question, world)) return "no host would ask it";
    return slip(question, draft, grammar);
}

/// What has a year of its own and stands alone needs no headline: "baptised in 1632".
void dropNeedlessStory(Candidate& candidate, const World& world) {
    auto& story = candidate.draft.story;
    const auto kept = story;
    const bool dated = candidate.question.stem.find_first_of("0123456789") != std::string::npos ||
        candidate.draft.answer.kind == Kind::Year;
    const auto& who = candidate.draft.told.subject;
    const bool known = !who.name.empty() && world.lexicon.isFamous(who.name);
    if (world.occasion.news.empty() || !dated || !known) return;
    story.clear();
    if (!objection(candidate.question, candidate.draft, world).empty()) story = kept;
}

std::vector<Candidate> candidates(
    const World& world, const Article& article, Desk& desk, std::vector<Rejected>& rejected) {
    std::vector<Candidate> found;
    const auto drafts = thinned(draftsFor(world));
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!desk.watch.goesOn(Step::Asking, i, drafts.size())) break;
        const auto& draft = drafts[i];
        Candidate candidate{written(draft, world, article, desk.seed), draft};
        dropNeedlessStory(candidate, world);
        if (const auto no = fault(candidate.question, candidate.draft, world, desk.grammar);
            no.empty())
            found.push_back(std::move(candidate));
        else
            reject(rejected, candidate, no);
    }
    return found;
}

/// The file's name without its ending; a second file of that name is told apart by a number.
std::string articleId(const Pack& pack, const std::filesystem::path& file) {
    const auto name = file.stem().string();
    const bool text = validUtf8Prefix(name) == name.size();
    const auto line = text ? inOneLine(withoutInvisible(name)) : std::string();
    const auto base = line.empty() ? "article" : line;
    auto id = base;
    const auto taken = [&](const PackArticle& article) { return article.id == id; };
    for (int copy = 2; std::any_of(pack.articles.begin(), pack.articles.end(), taken); ++copy)
        id = base + "-" + std::to_string(copy);
    return id;
}

Problems stopped() { return {{"stopped", {}, "Nothing was made; begin again whenever you like"}}; }

Problem nothingAsked(const std::string& name) {
    return {"nothing can be asked from this article", {name},
        "Give an English text in whole sentences that tell who did what"};
}

Expected<Article> readEnglish(
    const std::string& id, const Manuscript& manuscript, const Lexicon& lexicon) {
    auto article = readArticle(id, manuscript, lexicon);
    if (!article) return article;
    if (const auto english = checkLanguage(*article, manuscript.name, lexicon); !english)
        return tl::unexpected(english.error());
    return article;
}

ArticleNotes notesOn(const Article& article, const World& world,
    const std::vector<Candidate>& chosen, std::vector<Rejected> rejected) {
    ArticleNotes notes{article.id, lineNotes(article, world, chosen, rejected), {}, {}};
    for (const auto& candidate : chosen) notes.questions.push_back(noteOn(candidate, world));
    notes.rejected = std::move(rejected);
    return notes;
}

Expected<void> addArticle(Authored& made, const Manuscript& manuscript, Desk& desk) {
    auto& pack = made.pack;
    const auto article = readEnglish(articleId(pack, manuscript.name), manuscript, desk.lexicon);
    if (!article) return tl::unexpected(article.error());
    const auto world = understood(*article, desk.lexicon, desk.watch, &desk.grammar);
    std::vector<Rejected> rejected;
    auto found = candidates(world, *article, desk, rejected);
    if (!desk.watch.goesOn(Step::Choosing, 0, 1)) return tl::unexpected(stopped());
    auto chosen = selected(std::move(found), world, rejected);
    if (!bind(pack, *article, world, chosen, rejected))
        made.barren.push_back(nothingAsked(manuscript.name));
    made.notes.push_back(notesOn(*article, world, chosen, std::move(rejected)));
    return {};
}

void add(Problems& problems, const Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

Expected<Authored> madeOf(const std::vector<Manuscript>& manuscripts, Desk& desk) {
    Authored made;
    Problems problems;
    for (const auto& manuscript : manuscripts) {
        if (!desk.watch.goesOn(Step::Reading, 0, 1)) return tl::unexpected(stopped());
        const auto added = addArticle(made, manuscript, desk);
        if (desk.watch.stopped()) return tl::unexpected(stopped());
        if (!added) add(problems, added.error());
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return made;
}

Expected<Authored> withTables(Expected<Authored> made, const Commission& commission, Desk& desk) {
    if (!made || !made->barren.empty() || commission.facts.empty()) return made;
    const auto added = addTableQuestions(
        made->pack, {commission.facts, commission.lexicon, commission.seed}, desk.lexicon);
    if (!added) return tl::unexpected(added.error());
    return made;
}

Expected<Pack> packOf(Authored made) {
    if (!made.barren.empty()) return tl::unexpected(made.barren);
    return std::move(made.pack);
}

} // namespace

Expected<Pack> author(const std::vector<Manuscript>& manuscripts, const Lexicon& lexicon,
    std::uint64_t seed, const Watcher& watcher, SecondReader reader) {
    Desk desk{lexicon, Grammar(lexicon, reader), seed, Watch(watcher)};
    return madeOf(manuscripts, desk).and_then(packOf);
}

Expected<Authored> authored(const Commission& commission, const Watcher& watcher) {
    const auto lexicon = readLexicon(commission.lexicon);
    if (!lexicon) return tl::unexpected(lexicon.error());
    std::vector<Manuscript> manuscripts;
    Problems problems;
    for (const auto& file : commission.articles) {
        auto manuscript = readManuscript(file);
        if (manuscript)
            manuscripts.push_back(std::move(*manuscript));
        else
            add(problems, manuscript.error());
    }
    Desk desk{
        *lexicon, Grammar(*lexicon, commission.secondReader), commission.seed, Watch(watcher)};
    auto made = madeOf(manuscripts, desk);
    if (problems.empty()) return withTables(std::move(made), commission, desk);
    add(problems, made ? made->barren : made.error());
    return tl::unexpected(problems);
}

Expected<Pack> author(const Commission& commission, const Watcher& watcher) {
    return authored(commission, watcher).and_then(packOf);
}

} // namespace podium::authoring
