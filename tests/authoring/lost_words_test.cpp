#include "desk.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using desk::facts;

namespace {

bool says(const std::string& text, const std::string& part) {
    const auto all = facts(text);
    return std::any_of(all.begin(), all.end(),
        [&](const std::string& fact) { return fact.find(part) != std::string::npos; });
}

bool isCertain(const std::string& text, const std::string& part) {
    const auto world = desk::worldOf(text);
    for (std::size_t i = 0; i < world.facts.size(); ++i)
        if (world.said[i].find(part) != std::string::npos && !world.facts[i].doubtful) return true;
    return false;
}

} // namespace

TEST_CASE("A fact that lost 'twice' is not certain") {
    CHECK_FALSE(isCertain("Peter Holm hit twice as many winners as Lars Moen.\n", "hit as many"));
}

TEST_CASE("'Not everybody' is nobody in particular") {
    CHECK_FALSE(isCertain("Not everybody admired the bridge.\n", "everybody admired"));
}

TEST_CASE("What somebody does together is done together") {
    CHECK(says("Anna Berg came together with Peter Holm in 2010.\n", "came together"));
}

TEST_CASE("Behind a comma nothing makes the clause before it less certain") {
    CHECK(
        isCertain("Peter Holm joined the sealer Viking on a voyage to Greenland in 1882, and later "
                  "that year he was appointed curator at the Bergen Museum.\n",
            "Peter Holm joined"));
}

TEST_CASE("An aside between a subject and its verb is passed over") {
    CHECK(isCertain("Peter Holm and the story of a life.\n\nAnna Berg, unable to reach the fire, "
                    "called the harbour of Bergen in 1917.\n",
        "Anna Berg called the harbour of Bergen"));
}

TEST_CASE("A town does not do what a thing in it does") {
    CHECK_FALSE(isCertain(
        "Peter Holm built the Long Hall in Bergen, which shelters pilgrims.\n", "Bergen shelters"));
}

TEST_CASE("Nine o'clock in the morning ends no sentence") {
    CHECK(isCertain("The Lady Corrigan left Bergen at 6.40 a.m. with Peter Holm.\n",
        "left Bergen at 6.40 a.m."));
}
