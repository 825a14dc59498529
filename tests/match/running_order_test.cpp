#include "game/match/drawing.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"

using namespace podium;

namespace {

RoundOrder anOrder(RoundKind kind, std::vector<std::string> topics = {}) {
    return {"", "", std::move(topics), "", usualRules(kind), {}};
}

std::vector<std::string> names(const std::vector<RoundPlan>& plans) {
    std::vector<std::string> all;
    for (const RoundPlan& plan : plans) all.push_back(plan.round.name);
    return all;
}

std::vector<RoundPlan> planned(std::vector<RoundOrder> rounds) {
    return planRounds(smallPack(), {"", "", {}, std::move(rounds)});
}

} // namespace

TEST_CASE("A classic round without a topic is played once for each topic of the pack") {
    CHECK(names(planned({anOrder(RoundKind::Classic)})) ==
        std::vector<std::string>{"Medals", "Athletes", "The Ceremony"});
}

TEST_CASE("The other kinds are played once, over all topics") {
    const auto plans = planned({anOrder(RoundKind::Survival), anOrder(RoundKind::LastPlacePicks)});
    CHECK(names(plans) == std::vector<std::string>{"Survival", "Last place picks"});
    CHECK(plans[0].topics.size() == 3);
    CHECK(plans[0].rules.questions == 15); // all that the pack holds
}

TEST_CASE("A round may name its topics, or mix them all") {
    const auto plans =
        planned({anOrder(RoundKind::Classic, {"*"}), anOrder(RoundKind::Ladder, {"Athletes"})});
    CHECK(names(plans) == std::vector<std::string>{"Classic", "Athletes"});
    CHECK(plans[0].topics.size() == 3);
    CHECK(plans[1].rules.questions == 5);
    CHECK(plans[1].round.about == "About Athletes");
}

TEST_CASE("A round's own name stands above its topic's") {
    RoundOrder order = anOrder(RoundKind::Classic, {"Medals"});
    order.name = "Gold";
    order.about = "All that glitters";
    CHECK(planned({order})[0].round == PackRound{"Gold", "All that glitters"});
}

TEST_CASE("A tie-break comes last, wherever it was written") {
    CHECK(names(planned({anOrder(RoundKind::TieBreak), anOrder(RoundKind::Survival)})) ==
        std::vector<std::string>{"Survival", "Tie break"});
}

TEST_CASE("A round about nothing that the pack holds is left out") {
    CHECK(planned({anOrder(RoundKind::Classic, {"Chess"})}).empty());
    Evening evening;
    RunningOrder order{"", "", {}, {anOrder(RoundKind::Classic, {"Chess"})}};
    CHECK(evening.tell(Begin{order, table(1), 1, {}}) == Refusal::NothingToAsk);
}

TEST_CASE("A board has a field for each topic and value") {
    const auto plans = planned({anOrder(RoundKind::Board)});
    CHECK(cells(plans[0]).size() == 15);
    CHECK(plans[0].rules.questions == 15);
}

TEST_CASE("A whole evening of every kind comes to its end") {
    RunningOrder order;
    for (const RoundKind kind :
        {RoundKind::Classic, RoundKind::FastestFinger, RoundKind::InOrder, RoundKind::Ladder,
            RoundKind::TimeAttack, RoundKind::Survival, RoundKind::Board, RoundKind::Wager,
            RoundKind::LastPlacePicks, RoundKind::FinalWager, RoundKind::TieBreak}) {
        order.rounds.push_back(anOrder(kind, {"*"}));
        order.rounds.back().rules.questions = 2;
    }
    Evening evening(smallPack(12));
    evening.must(Begin{order, table(2), 7, {}});
    CHECK(evening.view().rounds.size() == 11);
    while (evening.phase() != Phase::Over)
        evening.must(evening.phase() == Phase::Question ? Request(Reveal{}) : Request(GoOn{}));
    CHECK(evening.match().ending == Ending::Played);
    CHECK(evening.view().round == 10); // nobody scored: the tie-break was called
}

TEST_CASE("Kinds of rounds are found by their names") {
    for (int kind = 0; kind < 11; ++kind)
        CHECK(
            roundKindCalled(nameOf(static_cast<RoundKind>(kind))) == static_cast<RoundKind>(kind));
    CHECK_FALSE(roundKindCalled("karaoke"));
}

TEST_CASE("Rules that no round can be played by are refused") {
    const auto playable = [](auto change) {
        RoundOrder round = anOrder(RoundKind::Ladder);
        change(round.rules);
        Evening evening;
        return !evening.tell(Begin{{"", "", {}, {round}}, table(1), 1, {}});
    };
    CHECK(playable([](RoundRules&) {}));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.rungs.clear(); }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.rungs = {{300}, {200}}; }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.safeRungs = {99}; }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.lives = 0; }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.scoring.multiplier = 0; }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.buzz.gather = seconds(6); }));
    CHECK_FALSE(playable([](RoundRules& rules) { rules.leastStake = {-1}; }));
}

TEST_CASE("A tie-break alone is no evening") {
    Evening evening;
    CHECK(evening.tell(Begin{{"", "", {}, {anOrder(RoundKind::TieBreak)}}, table(2), 1, {}}) ==
        Refusal::NotPlayable);
}
