#pragma once
#include "questions/authoring/tables/fact_tables.hpp"
#include "questions/authoring/tables/phrasebook.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <cstdint>
#include <filesystem>

namespace podium::authoring {

/// Where tables and their wordings are, and what settles the choice among equals.
struct TableCommission {
    std::filesystem::path facts;   ///< folder of *.csv
    std::filesystem::path lexicon; ///< folder of the *.yaml word lists
    std::uint64_t seed = 1;
};

/// Adds what the tables give to a pack: their questions behind those it has, none of which is asked
/// again, and the tables among its articles. Problems: those of the tables and of the wordings.
Expected<void> addTableQuestions(
    Pack& pack, const TableCommission& commission, const Lexicon& lexicon);

/// The same from tables and wordings that were read already.
void addTableQuestions(Pack& pack, const FactTables& tables, const Phrasebook& book,
    const Lexicon& lexicon, std::uint64_t seed);

} // namespace podium::authoring
