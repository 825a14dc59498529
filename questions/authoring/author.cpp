#include "questions/authoring/author.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/binding.hpp"
#include "questions/authoring/jury/proofreading.hpp"
#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/language.hpp"
#include "questions/authoring/page/lines.hpp"
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
    const auto no = objection(question, draft.scope, world);
    return no.empty() ? slip(question, grammar) : no;
}

std::vector<Candidate> candidates(const World& world, const Article& article, Desk& desk) {
    std::vector<Candidate> found;
    const auto drafts = thinned(draftsFor(world));
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        if (!desk.watch.goesOn(Step::Asking, i, drafts.size())) break;
        const auto& draft = drafts[i];
        auto question = written(draft, world, article, desk.seed);
        if (fault(question, draft, world, desk.grammar).empty())
            found.push_back({std::move(question), draft});
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

Problems nothingAsked(const std::string& name) {
    return {{"nothing can be asked from this article", {name},
        "Give an English text in whole sentences that tell who did what"}};
}

Expected<Article> readEnglish(
    const std::string& id, const Manuscript& manuscript, const Lexicon& lexicon) {
    auto article = readArticle(id, manuscript, lexicon);
    if (!article) return article;
    if (const auto english = checkLanguage(*article, manuscript.name, lexicon); !english)
        return tl::unexpected(english.error());
    return article;
}

Expected<void> addArticle(Pack& pack, const Manuscript& manuscript, Desk& desk) {
    const auto article = readEnglish(articleId(pack, manuscript.name), manuscript, desk.lexicon);
    if (!article) return tl::unexpected(article.error());
    const auto world = understood(*article, desk.lexicon, desk.watch, &desk.grammar);
    auto found = candidates(world, *article, desk);
    if (!desk.watch.goesOn(Step::Choosing, 0, 1)) return tl::unexpected(stopped());
    if (!bind(pack, *article, world, selected(std::move(found), world)))
        return tl::unexpected(nothingAsked(manuscript.name));
    return {};
}

void add(Problems& problems, const Problems& more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace

Expected<Pack> author(const std::vector<Manuscript>& manuscripts, const Lexicon& lexicon,
    std::uint64_t seed, const Watcher& watcher, SecondReader reader) {
    Desk desk{lexicon, Grammar(lexicon, reader), seed, Watch(watcher)};
    Pack pack;
    Problems problems;
    for (const auto& manuscript : manuscripts) {
        if (!desk.watch.goesOn(Step::Reading, 0, 1)) return tl::unexpected(stopped());
        const auto added = addArticle(pack, manuscript, desk);
        if (desk.watch.stopped()) return tl::unexpected(stopped());
        if (!added) add(problems, added.error());
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return pack;
}

Expected<Pack> author(const Commission& commission, const Watcher& watcher) {
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
    auto pack = author(manuscripts, *lexicon, commission.seed, watcher, commission.secondReader);
    if (problems.empty()) return pack;
    if (!pack) add(problems, pack.error());
    return tl::unexpected(problems);
}

} // namespace podium::authoring
