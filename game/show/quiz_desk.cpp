#include "game/show/quiz_desk.hpp"
#include "game/show/making_words.hpp"
#include "game/show/pasting.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/printable.hpp"

namespace podium::show {
namespace {

namespace fs = std::filesystem;
using stage::Page;

const std::string madeBefore = "Made before";

} // namespace

DeskMove QuizDesk::grant(const stage::DeskWish& wish) {
    if (const auto* place = std::get_if<stage::OpenPlace>(&wish)) return openPlace(place->place);
    if (const auto* line = std::get_if<stage::OpenLine>(&wish)) return openLine(line->line);
    if (const auto* pasted = std::get_if<stage::PasteText>(&wish)) return paste(pasted->text);
    if (std::holds_alternative<stage::MakeOfPaste>(wish)) return makeOfPaste();
    if (std::holds_alternative<stage::StopMaking>(wish)) return stop();
    if (std::holds_alternative<stage::TakeQuiz>(wish)) return take();
    return open();
}

/// Where an article was found last, or else at home.
DeskMove QuizDesk::open() {
    m_places = startingPlaces(m_paths);
    m_places.push_back({madeBefore, m_paths.made});
    m_desk.folder.places.clear();
    for (const StartingPlace& place : m_places) m_desk.folder.places.push_back(place.name);
    std::size_t place = 0;
    for (std::size_t i = 0; i + 1 < m_places.size(); ++i)
        if (m_places[i].folder == lastFolder(m_paths)) place = i;
    openPlace(place);
    return {Page::Desk, {}, "the desk is open"};
}

DeskMove QuizDesk::openPlace(std::size_t place) {
    if (place >= m_places.size()) return {};
    m_desk.folder.place = place;
    if (m_places[place].name == madeBefore)
        show(quizzesIn(m_paths.made), madeBefore);
    else
        return list(m_places[place].folder);
    return {};
}

DeskMove QuizDesk::list(const fs::path& folder) {
    show(articlesIn(folder), spoken(folder, m_paths.home));
    return {{}, {}, "a folder is open: " + m_desk.folder.name};
}

void QuizDesk::show(Listing listing, const std::string& name) {
    m_desk.folder.name = name;
    m_desk.folder.lines = std::move(listing.lines);
    m_desk.folder.remark = std::move(listing.remark);
    m_targets = std::move(listing.targets);
}

DeskMove QuizDesk::openLine(std::size_t line) {
    if (line >= m_targets.size()) return {};
    const fs::path target = m_targets[line]; // the list it stands in may become another
    switch (m_desk.folder.lines[line].kind) {
    case stage::DeskLine::Kind::Quiz: return readMade(target);
    case stage::DeskLine::Kind::Article:
        rememberFolder(m_paths, target.parent_path());
        return make(target, target.filename().string(), Then::ShowIt);
    default: return list(target);
    }
}

DeskMove QuizDesk::paste(const std::string& text) {
    m_pasted = text;
    m_desk.paste = pasteOf(text);
    return {};
}

DeskMove QuizDesk::makeOfPaste() {
    if (m_desk.paste.length != stage::DeskPaste::Length::Enough) return {};
    const auto file = keepPasted(m_pasted, m_paths);
    if (!file) return fail(file.error());
    return make(*file, m_desk.paste.firstLine, Then::ShowIt);
}

DeskMove QuizDesk::makeAtOnce(const fs::path& article) {
    return make(article, article.filename().string(), Then::TakeIt);
}

DeskMove QuizDesk::make(const fs::path& article, const std::string& called, Then then) {
    m_article = article;
    m_called = printable(called);
    m_then = then;
    m_desk.work = workOf(m_called, {});
    m_workshop.begin({article, m_paths.share / "lexicon", m_paths.made});
    return {Page::Making, {}, "a pack is being made of " + article.string()};
}

DeskMove QuizDesk::stop() {
    m_workshop.stop();
    DeskMove move = open();
    move.told = "no pack is made: it was called off";
    return move;
}

std::optional<DeskMove> QuizDesk::tick() {
    if (!m_workshop.isBusy()) return std::nullopt;
    if (auto made = m_workshop.take()) return finish(std::move(*made));
    m_desk.work = workOf(m_called, m_workshop.progress());
    return DeskMove{};
}

DeskMove QuizDesk::finish(Expected<MadePack> made) {
    if (!made) return fail(made.error());
    const std::string told = "a pack is made: " + summary(*made);
    m_made = std::move(*made);
    m_desk.quiz = quizOf(*m_made);
    m_desk.paste = {};
    if (m_then == Then::ShowIt) return {Page::Made, {}, told};
    DeskMove move = take();
    move.told = told;
    return move;
}

DeskMove QuizDesk::readMade(const fs::path& file) {
    auto pack = readPack(file);
    m_article = file;
    m_called = file.filename().string();
    if (!pack) return fail(pack.error());
    m_made = MadePack{std::move(*pack), file, {}};
    m_desk.quiz = quizOf(*m_made);
    return {Page::Made, {}, "a pack that was made before is open"};
}

DeskMove QuizDesk::fail(const Problems& problems) {
    m_desk.trouble = troubleOf(problems.front(), whereOf(problems.front()));
    return {Page::NotMade, {}, "no pack is made: " + sentence(problems.front())};
}

/// The file of a pasted text is none of the player's: they know it by its first line.
std::string QuizDesk::whereOf(const Problem& problem) const {
    const bool pasted = !m_article.empty() && m_article.parent_path() == m_paths.pasted;
    if (problem.where.file == m_article.string() && pasted)
        return "The pasted text “" + m_called + "”";
    std::string where = spoken(problem.where.file, m_paths.home);
    if (problem.where.line > 0) where += ", line " + std::to_string(problem.where.line);
    return where;
}

DeskMove QuizDesk::take() {
    if (!m_made) return {};
    return {Page::SoloSetup, m_made, "the pack that was made is played"};
}

} // namespace podium::show
