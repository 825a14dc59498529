#include "desk.hpp"
#include "tests/support/catch.hpp"

using desk::facts;
using desk::firstFact;

TEST_CASE("Money counts millions of pounds, and a share counts per cent") {
    const auto said =
        facts("The Wend Office will pay \u00a352 million and the Kolp Trust \u00a320 million.\n");
    REQUIRE(said.size() == 2);
    CHECK(said[0] == "the Wend Office was due to pay 52 million pounds");
    CHECK(said[1] == "the Kolp Trust was due to pay 20 million pounds");
}

TEST_CASE("Who said it had agreed to buy has agreed to buy, and a share's letters are no name") {
    const auto said =
        facts("Dutch bicycle maker Kolp NV KLP.AM said on Monday it had agreed to buy "
              "its rival Brun Motoren for 1.3 billion euros.\n");
    REQUIRE(said.size() == 1);
    CHECK(said[0] == "Kolp agreed to buy Brun Motoren for 1.3 billion euros");
}

TEST_CASE("A company is known by the first word of its name, and cuts its own jobs") {
    const auto said = facts("The carmaker Kolp NV opened a plant in Oslo. Kolp itself cut 850 jobs "
                            "in 2024.\n");
    CHECK(said.back() == "Kolp cut 850 jobs in 2024");
}

TEST_CASE("A team is named by who led it") {
    const auto said =
        facts("The team, led by Anna Berg, found 64 coins at a depth of 90 metres.\n");
    CHECK(said.back() == "the team led by Anna Berg found 64 coins at a depth of 90 metres");
}

TEST_CASE("A plan is told as a plan, and what is to be done as to be done") {
    CHECK(firstFact("Anna Berg is due to open the bridge in 2031.\n") ==
        "Anna Berg was due to open the bridge in 2031");
    CHECK(firstFact("The Kolp Bridge will be opened in 2031.\n") ==
        "the Kolp Bridge was due to be opened in 2031");
}
