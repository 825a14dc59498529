#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/asking/acts.hpp"
#include "questions/authoring/asking/chronology.hpp"
#include "questions/authoring/asking/claims.hpp"
#include "questions/authoring/asking/closest.hpp"
#include "questions/authoring/asking/deeds.hpp"
#include "questions/authoring/asking/matches.hpp"
#include "questions/authoring/asking/members.hpp"
#include "questions/authoring/asking/portraits.hpp"
#include "questions/authoring/asking/rankings.hpp"
#include "questions/authoring/asking/roles.hpp"
#include "questions/authoring/asking/standings.hpp"
#include "questions/authoring/asking/truths.hpp"
#include "questions/authoring/asking/year_matches.hpp"

namespace podium::authoring {
namespace {

/// What can be asked of several facts at once.
void gatherAll(const World& world, std::vector<Draft>& drafts) {
    Gatherer gatherer(world, drafts);
    gatherChronology(gatherer);
    gatherYearMatches(gatherer);
    gatherRankings(gatherer);
    gatherRoles(gatherer);
    gatherMatches(gatherer);
    gatherMembers(gatherer);
    gatherActs(gatherer);
}

} // namespace

std::vector<Draft> draftsFor(const World& world) {
    std::vector<Draft> drafts;
    Asker asker(world, drafts);
    for (const auto& fact : world.facts) {
        const bool tie = fact.subject.members.size() == 2 && fact.subject.kind == Kind::Country;
        if (isStanding(fact))
            askStanding(fact, asker);
        else if (tie)
            askTie(fact, asker);
        else
            askDeed(fact, asker);
    }
    for (const auto& entity : world.cast.entities()) askPortrait(entity, asker);
    addClosest(drafts, world.lexicon);
    addClaims(world, drafts);
    addTruths(world, drafts);
    gatherAll(world, drafts);
    return drafts;
}

} // namespace podium::authoring
