#include "questions/bank/folding.hpp"
#include "questions/bank/spelling.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("Case and accents are forgiven") {
    CHECK(folded("Malmö") == folded("MALMO"));
    CHECK(folded("São Tomé") == "sao tome");
    CHECK(folded("Armand Duplantis") != folded("Armando Duplantis"));
}

TEST_CASE("Letters that do not come apart are forgiven too") {
    CHECK(folded("ŁÓDŹ") == "lodz");
    CHECK(folded("Tromsø") == "tromso");
    CHECK(folded("Straße") == folded("STRASSE"));
}

TEST_CASE("An accent may be written as one character or as two") {
    CHECK(folded("caf\xc3\xa9") == folded("cafe\xcc\x81"));
}

TEST_CASE("Spacing around and between words is forgiven") {
    CHECK(folded("  Los \t Angeles\n") == "los angeles");
    CHECK(folded("Los\xc2\xa0"
                 "Angeles") == "los angeles");
    CHECK(folded("   ").empty());
}

TEST_CASE("Other scripts keep their letters") {
    CHECK(folded("Ελλάδα") == folded("ΕΛΛΑΔΑ"));
    CHECK(folded("Κύπρος") != folded("Κρήτη"));
    CHECK(folded("日本") == "日本");
    CHECK(folded("कि") != folded("क"));
}

TEST_CASE("Folding what is folded changes nothing") {
    for (const char* text : {"Malmö", "ŁÓDŹ", "Straße", "Ελλάδα", "İstanbul", "ﬁnal", "½ time"})
        CHECK(folded(folded(text)) == folded(text));
}

TEST_CASE("The nearest word is found if it is two slips away at most") {
    const std::vector<std::string> keys{"stem", "options", "answer"};
    CHECK(nearest("optons", keys) == "options");
    CHECK(nearest("Answers", keys) == "answer");
    CHECK(nearest("steem", keys) == "stem");
    CHECK(nearest("difficulty", keys).empty());
    CHECK(nearest("x", keys).empty());
    CHECK(nearest("stem", {}).empty());
}
