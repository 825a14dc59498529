#include "game/match/drawing.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include <algorithm>
#include <array>
#include <set>

using namespace podium;

namespace {

std::vector<std::string> idsAsked(const Match& match) {
    std::vector<std::string> ids;
    for (const Asked& asked : match.asked) ids.push_back(asked.question->id);
    return ids;
}

Match played(std::uint64_t seed, int questionsEach = 12) {
    Evening evening(smallPack(questionsEach));
    evening.begin(1, {}, seed);
    evening.playToTheEnd();
    return evening.match();
}

} // namespace

TEST_CASE("A round has as many questions as agreed, or as the pack holds") {
    const Pack pack = smallPack(3);
    RoundRules rules;
    CHECK(planRounds(pack, everyRound(rules))[0].rules.questions == 3);
    rules.questions = 2;
    CHECK(planRounds(pack, everyRound(rules))[2].rules.questions == 2);
}

TEST_CASE("Rounds come in the order of the pack, and a round with nothing to ask is left out") {
    Pack pack = smallPack(2);
    std::erase_if(pack.questions, [](const Question& q) { return q.round == "Athletes"; });
    const std::vector<RoundPlan> plans = planRounds(pack, everyRound({}));
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].round.name == "Medals");
    CHECK(plans[1].round.name == "The Ceremony");
}

TEST_CASE("Only the difficulties agreed on are asked") {
    RoundRules rules;
    rules.easiest = 2;
    rules.hardest = 3;
    Evening evening(smallPack(10));
    evening.begin(1, rules);
    evening.playToTheEnd();
    for (const Asked& asked : evening.match().asked) {
        CHECK(asked.question->difficulty >= 2);
        CHECK(asked.question->difficulty <= 3);
    }
}

TEST_CASE("No question is asked twice in an evening, and each in its own round") {
    const Match match = played(3);
    const std::vector<std::string> ids = idsAsked(match);
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == 15);
    for (const Asked& asked : match.asked) {
        const auto round = static_cast<std::size_t>(asked.round);
        CHECK(asked.question->round == match.rounds[round].round.name);
    }
}

TEST_CASE("A round becomes harder, never easier") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Match match = played(seed);
        for (std::size_t index = 1; index < match.asked.size(); ++index) {
            const Asked& now = match.asked[index];
            const Asked& before = match.asked[index - 1];
            if (now.round == before.round)
                REQUIRE(now.question->difficulty >= before.question->difficulty);
        }
    }
}

TEST_CASE("Every question of the pack has its chance to be asked") {
    std::set<std::string> asked;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        const std::vector<std::string> ids = idsAsked(played(seed));
        asked.insert(ids.begin(), ids.end());
    }
    CHECK(asked.size() == 36);
}

TEST_CASE("The same seed gives the same evening, another seed another") {
    CHECK(played(11) == played(11));
    CHECK(idsAsked(played(11)) != idsAsked(played(12)));
}

TEST_CASE("The right option stands in each place equally often") {
    std::array<int, 4> places{};
    int drawn = 0;
    for (std::uint64_t seed = 1; drawn < 4500; ++seed)
        for (const Asked& asked : played(seed, 5).asked)
            ++places.at(asked.question->answer), ++drawn;
    // 1125 are expected; 29 is one standard deviation, so 150 is more than five of them.
    for (const int times : places) CHECK(std::abs(times - drawn / 4) < 150);
}

TEST_CASE("Shuffling moves the options and loses none, and the key moves with them") {
    for (const Asked& asked : played(5).asked) {
        std::vector<std::string> options = asked.question->options;
        CHECK(options[asked.question->answer] == "right");
        std::sort(options.begin(), options.end());
        CHECK(
            options == std::vector<std::string>{"right", "wrong one", "wrong three", "wrong two"});
    }
}

TEST_CASE("Luck below a limit reaches every number equally often and stays below it") {
    Chance chance{1};
    std::array<int, 7> times{};
    for (int draw = 0; draw < 70'000; ++draw) ++times.at(chance.below(7));
    // 10,000 are expected; 93 is one standard deviation.
    for (const int count : times) CHECK(std::abs(count - 10'000) < 500);
}

TEST_CASE("Luck below a great limit is as even as below a small one") {
    Chance chance{1};
    const std::size_t quarter = std::size_t{1} << 62;
    int inFirstThird = 0;
    for (int draw = 0; draw < 9000; ++draw)
        if (chance.below(3 * quarter) < quarter) ++inFirstThird;
    CHECK(std::abs(inFirstThird - 3000) < 300); // 45 is one standard deviation
}

TEST_CASE("Each draw uses up luck of its own") {
    Evening evening;
    evening.begin();
    for (int asked = 0; asked < 5; ++asked) {
        const Chance before = evening.match().chance;
        evening.askAndAnswerRight();
        CHECK(evening.match().chance != before);
    }
}

TEST_CASE("The generator of luck is SplitMix64, on every machine") {
    Chance chance{1234567};
    CHECK(chance.next() == 6457827717110365317u);
    CHECK(chance.next() == 3203168211198807973u);
    CHECK(chance.next() == 9817491932198370423u);
}

TEST_CASE("An evening resumed with another pack asks nothing twice and ends when it runs dry") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    evening.askAndAnswerRight();
    Pack other = smallPack();
    std::erase_if(other.questions, [&](const Question& q) {
        return q.round != "Medals" || q.id == evening.match().asked[0].question->id;
    });
    other.questions.pop_back(); // three at most are left that were not asked
    Evening resumed(other, evening.events());
    resumed.playToTheEnd();
    const std::vector<std::string> ids = idsAsked(resumed.match());
    CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == ids.size());
    CHECK(ids.size() < 6);
    CHECK(resumed.match().ending == Ending::Played);
}

TEST_CASE("An evening resumed without any pack still ends well") {
    Evening evening;
    evening.begin();
    evening.askAndAnswerRight();
    Evening resumed(Pack{}, evening.events());
    resumed.playToTheEnd();
    CHECK(resumed.match().asked.size() == 1);
    CHECK(resumed.view().rounds[0].questions == 1);
}

TEST_CASE("A round that another pack has left empty is passed over") {
    Evening evening;
    evening.begin();
    evening.playTo(Phase::Standings);
    evening.must(GoOn{});
    Pack other = smallPack();
    std::erase_if(other.questions, [](const Question& q) { return q.round == "Athletes"; });
    Evening resumed(other, evening.events());
    resumed.must(GoOn{});
    CHECK(resumed.phase() == Phase::RoundIntro);
    CHECK(resumed.view().round == 2);
    resumed.playToTheEnd();
    CHECK(resumed.match().asked.size() == 10);
}
