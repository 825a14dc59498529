#include "questions/authoring/tables/tables.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/table_jury.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<TableQuestion> candidates(
    const FactTables& tables, const Phrasebook& book, const Lexicon& lexicon, std::uint64_t seed) {
    Setter setter(tables, book, lexicon, seed);
    const Ledger ledger(setter);
    for (const auto ask : {askAboutStandings, compareStandings, askAboutChampions, groupChampions,
             askAboutDisciplines, askAboutMedallists, askAboutFeats, askAboutScenes,
             askAboutBearers, askAboutHosts, groupHosts})
        ask(setter, ledger);
    return std::move(setter).questions();
}

void nameRound(Pack& pack, const std::string& name, const Lexicon& lexicon) {
    for (const auto& round : pack.rounds)
        if (round.name == name) return;
    for (const auto& topic : lexicon.topicalRounds)
        if (topic.name == name) return pack.rounds.push_back({topic.name, topic.about});
    pack.rounds.push_back({name, ""});
}

void nameTables(Pack& pack, const FactTables& tables) {
    for (const auto& table : tables.titles) {
        const bool used = std::any_of(pack.questions.begin(), pack.questions.end(),
            [&](const Question& question) { return question.source.article == table.id; });
        if (used) pack.articles.push_back({table.id, table.text});
    }
}

} // namespace

void addTableQuestions(Pack& pack, const FactTables& tables, const Phrasebook& book,
    const Lexicon& lexicon, std::uint64_t seed) {
    auto found = candidates(tables, book, lexicon, seed);
    for (auto& question : selectedTableQuestions(std::move(found), pack.questions, book)) {
        nameRound(pack, question.round, lexicon);
        pack.questions.push_back(std::move(question));
    }
    nameTables(pack, tables);
}

Expected<void> addTableQuestions(
    Pack& pack, const TableCommission& commission, const Lexicon& lexicon) {
    const auto book = readPhrasebook(commission.lexicon);
    if (!book) return tl::unexpected(book.error());
    const auto tables = readFactTables(commission.facts);
    if (!tables) return tl::unexpected(tables.error());
    addTableQuestions(pack, *tables, *book, lexicon, commission.seed);
    return {};
}

} // namespace podium::authoring
