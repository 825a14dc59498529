#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/bank/good_pack.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

const std::string provenOne = "      sentence: 3\n      rule: deed-subject\n      trust: ";

/// What is said of a good pack that says this more.
std::string complaint(const std::string& piece, const std::string& by) {
    const auto pack = parsePack(spoiled(piece, by), "p");
    return pack ? "no problem" : sentences(pack.error());
}

std::string complaintOfDay(const std::string& day) {
    return complaint("title: Winter sports\n", "title: Winter sports\nas_of: " + day + "\n");
}

} // namespace

TEST_CASE(
    "A question says by which rule it was made, how far it is trusted, and what is delicate") {
    std::string text = spoiled("      sentence: 3\n", provenOne + "70\n");
    text.replace(text.find("difficulty: 2\n"), 14, "difficulty: 2\n    delicate: accident\n");
    const auto pack = parsePack(text, "p");
    REQUIRE(pack.has_value());
    CHECK(pack->questions.at(0).source.rule == "deed-subject");
    CHECK(pack->questions.at(0).source.trust == 70);
    CHECK(pack->questions.at(0).delicate == "accident");
    CHECK(parsePack(writePack(*pack), "p") == *pack);
}

TEST_CASE("A pack from before says none of it, and is written as it was") {
    const auto pack = parsePack(goodPack, "p");
    REQUIRE(pack.has_value());
    CHECK(pack->asOf.empty());
    CHECK(pack->questions.at(0).source.trust == 0);
    for (const char* key : {"rule:", "trust:", "delicate:", "as_of:"})
        CHECK_THAT(writePack(*pack), !Catch::Contains(key));
}

TEST_CASE("Trust goes from 1 to 100") {
    CHECK(complaint("      sentence: 3\n", provenOne + "1\n") == "no problem");
    CHECK(complaint("      sentence: 3\n", provenOne + "100\n") == "no problem");
    for (const char* wrong : {"0", "101", "-5", "7.5", "high"})
        CHECK_THAT(complaint("      sentence: 3\n", provenOne + wrong + "\n"),
            Catch::StartsWith("p:28:14: 'trust' must be a whole number from 1 to 100."));
}

TEST_CASE("A pack tells up to which day of the calendar its articles know") {
    CHECK(complaintOfDay("2024-08-12") == "no problem");
    CHECK(complaintOfDay("\"2024-02-29\"") == "no problem");
    for (const char* wrong :
        {"2023-02-29", "2024-13-01", "12 August 2024", "2024-8-12", "2024", "[]", "''"})
        CHECK_THAT(complaintOfDay(wrong),
            Catch::EndsWith("'as_of' must be a day of the calendar. Write it like "
                            "\"2024-08-12\"."));
}
