#include "game/match/drawing.hpp"
#include "game/show/mixing.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include <set>

namespace podium::show {
namespace {

RoundOrder roundOf(const std::string& pack, std::vector<std::string> topics = {},
    RoundKind kind = RoundKind::Classic) {
    return {{}, {}, std::move(topics), pack, usualRules(kind), {}};
}

RunningOrder orderOf(std::vector<RoundOrder> rounds) {
    return {"Two boxes", {}, {}, std::move(rounds)};
}

/// Topics, questions and articles like those of the other, under a title of its own.
Pack secondPack() {
    Pack pack = smallPack(4);
    pack.title = "The second box";
    pack.articles = {{"report", "Another report"}};
    pack.rounds.push_back({"Food", "About food"});
    pack.questions.push_back(question("Food", 1));
    return pack;
}

Programme mixedFrom(const RunningOrder& order) {
    return mixed(order, {{"", smallPack(3)}, {"second", secondPack()}});
}

TEST_CASE("An order names each pack once, and an order without packs none") {
    const RunningOrder order = orderOf({roundOf("second"), roundOf(""), roundOf("second")});
    CHECK(namesPacks(order));
    CHECK(packsOf(order) == std::vector<std::string>{"second", ""});
    CHECK_FALSE(namesPacks(orderOf({roundOf("")})));
}

TEST_CASE("Topics that share a name get the title of their pack before it") {
    const Pack pack = mixedFrom(orderOf({roundOf(""), roundOf("second")})).pack;
    std::vector<std::string> names;
    for (const PackRound& round : pack.rounds) names.push_back(round.name);
    CHECK(names ==
        std::vector<std::string>{"Medals", "Athletes", "The Ceremony", "The second box: Medals",
            "The second box: Athletes", "The second box: The Ceremony", "Food"});
}

TEST_CASE("A mixed pack is as good as any: it is written and read again") {
    Programme programme = mixedFrom(orderOf({roundOf(""), roundOf("second")}));
    const auto again = parsePack(writePack(programme.pack), "mixed.yaml");
    if (!again) FAIL(sentences(again.error()));
    CHECK(*again == programme.pack);
    std::set<std::string> ids;
    for (const Question& each : programme.pack.questions) ids.insert(each.id);
    CHECK(ids.size() == 9 + 13);
    CHECK(programme.pack.articles.size() == 2);
    CHECK(programme.pack.questions.back().source.article == "report 2");
}

TEST_CASE("Packs with the longest of titles still mix into a good pack") {
    Pack one = smallPack();
    Pack other = smallPack();
    other.title = std::string(119, 'x') + "\xc3\xa9";
    for (Question& each : other.questions) each.id.resize(120, 'y');
    one.questions = other.questions;
    const RunningOrder order = orderOf({roundOf("a"), roundOf("b"), roundOf("c")});
    const Programme programme = mixed(order, {{"a", one}, {"b", other}, {"c", other}});
    const auto again = parsePack(writePack(programme.pack), "mixed.yaml");
    if (!again) FAIL(sentences(again.error()));
}

TEST_CASE("An article that two packs share is one article") {
    const RunningOrder order = orderOf({roundOf("a"), roundOf("b")});
    const Programme programme = mixed(order, {{"a", smallPack()}, {"b", smallPack()}});
    CHECK(programme.pack.articles == smallPack().articles);
}

TEST_CASE("Every round draws from its own pack, under the names that topics have now") {
    const Programme programme = mixedFrom(
        orderOf({roundOf("second"), roundOf("", {"Medals"}), roundOf("second", {"Food", "Medals"}),
            roundOf("second", {}, RoundKind::Survival), roundOf("", {"*"})}));
    std::vector<std::vector<std::string>> topics;
    for (const RoundPlan& plan : planRounds(programme.pack, programme.order))
        topics.push_back(plan.topics);
    const std::vector<std::string> second{"The second box: Medals", "The second box: Athletes",
        "The second box: The Ceremony", "Food"};
    CHECK(topics ==
        std::vector<std::vector<std::string>>{{second[0]}, {second[1]}, {second[2]}, {second[3]},
            {"Medals"}, {"Food", second[0]}, second, {"Medals", "Athletes", "The Ceremony"}});
    CHECK_FALSE(namesPacks(programme.order));
}

TEST_CASE("A topic that its pack lacks leaves no round behind") {
    const Programme programme = mixedFrom(orderOf({roundOf("second", {"Chess"}), roundOf("")}));
    CHECK(planRounds(programme.pack, programme.order).size() == 3);
}

} // namespace
} // namespace podium::show
