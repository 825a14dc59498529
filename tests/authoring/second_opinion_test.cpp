#include "desk.hpp"
#include "questions/authoring/clauses/second_opinion.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using authoring::Agreement;
using authoring::Grammar;
using authoring::SecondReader;

namespace {

/// A text, its sentences and facts, and what the second reader sees in the first sentence.
struct Reading {
    explicit Reading(const std::string& text, SecondReader reader = SecondReader::Asked)
        : grammar(desk::lexicon(), reader),
          world(desk::worldOf(text)),
          readings(grammar.readings(world.sentence(1))) {}

    Agreement of(std::size_t fact) const {
        return authoring::agreement(world.facts.at(fact), world.sentence(1), readings);
    }
    std::string word(std::size_t token) const { return world.sentence(1).tokens.at(token).text; }

    Grammar grammar;
    authoring::World world;
    authoring::Readings readings;
};

std::string agreed(const std::string& text) {
    const Reading reading(text);
    for (const auto& clause : reading.readings.front()) {
        std::string seen;
        for (const auto subject : clause.subjects) seen += reading.word(subject) + " ";
        seen += clause.negated ? "not " : "";
        seen += (clause.passive ? "was " : "") + reading.word(clause.verb);
        for (const auto object : clause.objects) seen += " " + reading.word(object);
        for (const auto& one : clause.complements)
            if (one.to == authoring::SeenComplement::To::Verb)
                seen += " " + reading.word(one.preposition) + " " + reading.word(one.noun);
        return seen;
    }
    return {};
}

bool nobodyHere() {
    if (Grammar(desk::lexicon(), SecondReader::Asked).listens()) return false;
    WARN("no second reader on this machine");
    return true;
}

const auto survivors = "The survivors were found at dawn by the schooner Petrel, whose skipper, "
                       "Ambrose Fudge, had lost his way in the fog.";

} // namespace

TEST_CASE("The second reader sees who did what to whom, and where") {
    if (nobodyHere()) return;
    CHECK(agreed("Anna Berg won the race in Oslo.") == "Anna Berg won race in Oslo");
    CHECK(agreed("The old tower was built by Edith Rowan.") == "tower was built by Edith Rowan");
    CHECK(agreed("The captain did not lead the team.") == "captain not lead team");
    CHECK(agreed("Anna Berg and Dov Levin have never carried the flag.") ==
        "Anna Berg Dov Levin not carried flag");
}

TEST_CASE("Of two verbs with one subject the second reader sees both") {
    if (nobodyHere()) return;
    const Reading reading("The captain took the flag and left the stadium.");
    REQUIRE(reading.readings.front().size() == 2);
    for (const auto& clause : reading.readings.front())
        CHECK(reading.word(clause.subjects.at(0)) == "captain");
}

TEST_CASE("Where both readers see the same doer and deed, they agree") {
    if (nobodyHere()) return;
    CHECK(Reading("Anna Berg won the race in Oslo.").of(0) == Agreement::Yes);
    CHECK(Reading("The tower was built by Edith Rowan in 1842.").of(0) == Agreement::Yes);
}

TEST_CASE("A deed that the second reader never gives to that doer is dropped") {
    if (nobodyHere()) return;
    const Reading reading(survivors);
    auto facts = reading.world.facts;
    const auto lost = std::find_if(
        facts.begin(), facts.end(), [](const auto& fact) { return fact.verb == "lose"; });
    REQUIRE(lost != facts.end());
    lost->subject.text = "the survivors"; // as our own reader had it once
    lost->subject.head = "survivors";
    lost->subject.name.clear();
    lost->doubtful = false;
    authoring::hearSecondOpinion(facts, reading.world.sentences, reading.grammar);
    CHECK(lost->seen == Agreement::No);
    CHECK(lost->doubtful);
}

TEST_CASE("What somebody did is not taken for what was done to them") {
    if (nobodyHere()) return;
    const Reading reading("The steamer carried passengers to Oslo.");
    auto fact = reading.world.facts.at(0);
    REQUIRE(reading.of(0) == Agreement::Yes);
    fact.turn = authoring::Turn::Passive; // "the steamer was carried"
    CHECK(authoring::agreement(fact, reading.world.sentence(1), reading.readings) == Agreement::No);
}

TEST_CASE("A participle behind a comma is not given to whoever comes next") {
    if (nobodyHere()) return;
    const Reading reading(
        "After the Tay Bridge collapsed in a storm in 1879, killing about 75 people, "
        "public confidence in Thomas Bouch was lost.");
    auto facts = reading.world.facts;
    authoring::hearSecondOpinion(facts, reading.world.sentences, reading.grammar);
    for (const auto& fact : facts)
        if (fact.verb == "kill") CHECK(fact.doubtful);
}

TEST_CASE("\"Her\" before an article is the one to whom it was given") {
    const auto world = desk::worldOf("# Ada Brandt\n\nAda Brandt was a Danish chemist. In 1835 the "
                                     "Brandt Society granted her a yearly pension of 25 pounds.\n");
    const auto granted = std::find_if(world.facts.begin(), world.facts.end(),
        [](const auto& fact) { return fact.verb == "grant"; });
    REQUIRE(granted != world.facts.end());
    CHECK(!granted->doubtful);
    CHECK(granted->object->name == "Ada Brandt");
}

TEST_CASE("Nobody has a second opinion who is not asked") {
    const Reading reading(survivors, SecondReader::NotAsked);
    CHECK(reading.readings.empty());
    auto facts = reading.world.facts;
    authoring::hearSecondOpinion(facts, reading.world.sentences, reading.grammar);
    for (const auto& fact : facts) CHECK(fact.seen == Agreement::Silent);
}
