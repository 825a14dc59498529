#include "desk.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using desk::facts;

namespace {

bool has(const std::vector<std::string>& said, const std::string& start) {
    return std::any_of(said.begin(), said.end(),
        [&](const std::string& fact) { return fact.compare(0, start.size(), start) == 0; });
}

} // namespace

TEST_CASE("Behind somebody without a name 'he' is nobody from the page") {
    const auto said = facts("Peter Holm won the match in Oslo.\n\nThe Swiss was the better player. "
                            "He hit 94 winners.\n");
    CHECK(has(said, "Peter Holm won the match"));
    CHECK_FALSE(has(said, "Peter Holm hit"));
}

TEST_CASE("Where the sentence has named another, 'he' is not the one before") {
    const auto said =
        facts("Peter Holm opened the match.\n\nThe move ended with Anders Berg squaring "
              "for Lars Moen, who was in tears before he had reached the flag.\n");
    CHECK_FALSE(has(said, "Peter Holm reached"));
}

TEST_CASE("Those who are listed with what they are did it together") {
    const auto said =
        facts("On the beach, singer Anna Berg, band the Silver Herons and rappers Peter "
              "Holm and Lars Moen kept the party going.\n");
    CHECK(has(said, "Anna Berg, the Silver Herons, Peter Holm and Lars Moen kept the party going"));
}

TEST_CASE("What a year was told for keeps the year") {
    const auto said =
        facts("The record has stood since 1948, when Peter Holm beat Lars Moen in Oslo.\n");
    CHECK(has(said, "Peter Holm beat Lars Moen in Oslo in 1948"));
}

TEST_CASE("A team led by somebody leads nobody, and coming closer is not coming") {
    const auto said =
        facts("A team led by Anna Berg at Lund in 2016 found the nests. Peter Holm came "
              "closer to the North Pole in 1895.\n");
    CHECK(has(said, "a team led by Anna Berg at Lund in 2016 found the nests"));
    CHECK_FALSE(has(said, "a team led in"));
    CHECK_FALSE(has(said, "Peter Holm came to the North Pole"));
}

TEST_CASE("How many of something a thing has is told beside what is done") {
    CHECK(has(facts("Tarrow, whose 2,900 inhabitants depend on the ferry, has no airport.\n"),
        "Tarrow has 2,900 inhabitants"));
}
