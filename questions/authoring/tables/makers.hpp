#pragma once
#include "questions/authoring/tables/ledger.hpp"

namespace podium::authoring {

// Each asks all that its table can answer; the jury takes what is wanted of it.
void askAboutStandings(Setter& setter, const Ledger& ledger);
void compareStandings(Setter& setter, const Ledger& ledger);
void askAboutChampions(Setter& setter, const Ledger& ledger);
void groupChampions(Setter& setter, const Ledger& ledger);
void askAboutDisciplines(Setter& setter, const Ledger& ledger);
void askAboutMedallists(Setter& setter, const Ledger& ledger);
void askAboutFeats(Setter& setter, const Ledger& ledger);
void askAboutScenes(Setter& setter, const Ledger& ledger);
void askAboutBearers(Setter& setter, const Ledger& ledger);
void askAboutHosts(Setter& setter, const Ledger& ledger);
void groupHosts(Setter& setter, const Ledger& ledger);

} // namespace podium::authoring
