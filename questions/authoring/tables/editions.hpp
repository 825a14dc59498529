#pragma once
#include "questions/authoring/tables/ledger.hpp"

namespace podium::authoring {

using Editions = std::vector<const Edition*>;

enum class Counting { Held, Awarded };
/// How often a city had the Games, or was given them as well.
int timesHosted(const FactTables& tables, const std::string& city, Counting counting);
/// The Games that were held and are sure.
Editions heldOnes(const FactTables& tables);
/// The last year in which they were held.
int latestYear(const FactTables& tables);
/// Whether its leader won more golds than all others: a note may say that another won as many.
bool leads(const Edition& edition);

/// A question about one edition, apart from its options.
Ask askOf(const std::string& family, const Edition& edition, const FactTables& tables,
    const Ledger& ledger);

/// Hosts of about the time, those of the same country first, and of other years.
std::vector<std::string> citiesBeside(const FactTables& tables, const Edition& edition);
/// Years in which other cities had the Games, nearest first.
std::vector<std::string> yearsBeside(const FactTables& tables, const Edition& edition);
/// Teams that led a table or were the hosts at about that time, and so were there.
std::vector<std::string> strongTeams(const FactTables& tables, const Edition& edition);

} // namespace podium::authoring
