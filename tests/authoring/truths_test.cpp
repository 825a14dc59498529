#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/asking/falsehoods.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using podium::authoring::Draft;

namespace {

const std::string otter = "# Reed otter\n\nThe reed otter is a mammal of the marshes of Peru. ";

/// The facts of a text that are told in full.
std::vector<Draft> truths(const std::string& text) {
    std::vector<Draft> found;
    for (const auto& draft : authoring::draftsFor(desk::worldOf(text)))
        if (!draft.truth.empty()) found.push_back(draft);
    return found;
}

/// How the first fact of a text is told wrongly.
std::string falsehood(const std::string& text) {
    const auto world = desk::worldOf(text);
    authoring::Chance chance(1);
    return authoring::falsehoodOf(world.facts.at(0), world, chance);
}

} // namespace

TEST_CASE("What an animal does is told in full, as no other question could ask it") {
    const auto told = truths(otter + "The reed otter sleeps in hollow trees in winter.");
    REQUIRE(told.size() == 1);
    CHECK(told[0].type == QuestionType::TrueFalse);
    CHECK(told[0].truth == "The reed otter sleeps in hollow trees in winter.");
    CHECK(told[0].falsehood == "The reed otter sleeps in hollow trees in summer.");
}

TEST_CASE("What something is, where somebody went and what is told of others is not told in full") {
    for (const auto* filler : {"The reed otter is a small animal of the night.",
             "The heron sleeps in hollow trees in winter.", "The reed otter sleeps."}) {
        INFO(filler);
        CHECK(truths(otter + filler).empty());
    }
}

TEST_CASE("A word and its opposite, a country and its neighbour, a figure and another far off") {
    CHECK(falsehood("Females are heavier than the old males of Oslo.") ==
        "females are lighter than the old males of Oslo");
    const auto elsewhere = falsehood("The reed otter was found in Peru.");
    CHECK(elsewhere.find("Peru") == std::string::npos);
    CHECK(elsewhere.find("the reed otter was found in ") == 0);
    const auto figure = falsehood("The Lindmoor Tower has 90 rooms.");
    CHECK(figure.find("90") == std::string::npos);
    CHECK(figure.find("rooms") != std::string::npos);
}

TEST_CASE("A continent is taken for another one that the page does not name") {
    const auto told = falsehood("The reed otter is the largest hunter native to South America.");
    CHECK(told.find("South America") == std::string::npos);
    CHECK(told.find("the reed otter is the largest hunter native to ") == 0);
}

TEST_CASE("Where nothing can be turned round nothing is told wrongly") {
    CHECK(falsehood("The reed otter builds a nest of straw.").empty());
}

TEST_CASE("Somebody of an age is a person, and \"it\" is no people") {
    const auto said =
        desk::facts("The 40 riders followed Marek Dolan of Oslo. Dolan, a 19-year-old, "
                    "won the race in Bergen.");
    CHECK(std::find(said.begin(), said.end(), "Marek Dolan won the race in Bergen") != said.end());
    for (const auto& fact :
        desk::facts("The Etruscans founded Felsina. The Romans made it a colony."))
        CHECK(fact.find("made the Etruscans") == std::string::npos);
}

TEST_CASE("Bologna is the capital of its region, and not Bologna") {
    const auto said = desk::facts("# Bologna\n\nBologna is the capital of the Emilia region.\n");
    CHECK(std::find(said.begin(), said.end(), "Bologna is the capital of the Emilia region") !=
        said.end());
}

TEST_CASE("What a company said it would do is planned, and the comet of a headline has a year") {
    const auto said = desk::facts(
        "The chip maker Norvik Semi said on Tuesday it would build a factory in Aalborg for "
        "2.4 billion euros.\n");
    CHECK(std::any_of(said.begin(), said.end(), [](const std::string& fact) {
        return fact.find("Norvik Semi was due to build a factory") == 0;
    }));
    bool asked = false;
    for (const auto& draft : authoring::draftsFor(
             desk::worldOf("# Probe finds salt on comet Okafor\n\nBERN, 9 September 2023 - A probe "
                           "has found salt there. "
                           "The comet was discovered in 1988 by the astronomer Chidi Okafor.\n")))
        asked = asked || draft.stem == "In which year was the comet discovered?";
    CHECK(asked);
}
