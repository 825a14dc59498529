#include "tests/bank/every_type.hpp"
#include "tests/bank/files.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

const auto complaint = complaintOfEveryType;

} // namespace

TEST_CASE("A key of another type is a mistake, with its place") {
    CHECK(complaint("    number:\n", "    options: [a, b, c]\n    number:\n") ==
        "p:66:5: a question of type number has no key 'options'. Take it out.");
    CHECK(complaint("    answer: false\n", "    answer: false\n    options: [True, False]\n") ==
        "p:56:5: a question of type true_false has no key 'options'. Take it out.");
    CHECK(complaint("    pairs:\n", "    answers: [Ann]\n    pairs:\n") ==
        "p:98:5: a question of type pairs has no key 'answers'. Take it out.");
    CHECK(complaint("    answer: Ben\n", "    answer: Ben\n    aliases: [Benny]\n") ==
        "p:26:5: a question of type choice has no key 'aliases'. Take it out.");
}

TEST_CASE("A key that the type needs is missed by the type's name") {
    CHECK(complaint("    answers:\n      - Ann\n      - Eve\n", "") ==
        "p:32:5: the question of type several lacks 'answers'. Add a line 'answers: ...'.");
    CHECK(complaint("      margin: 20\n", "") ==
        "p:67:7: the number lacks 'margin'. Add a line 'margin: ...'.");
}

TEST_CASE("Three to six are offered, neither fewer nor more") {
    CHECK(complaint("      - Green\n", "") ==
        "p:85:7: 'options' has 2 entries. It needs from 3 to 6.");
    CHECK(complaint("      - Green\n", "      - G\n      - H\n      - I\n      - J\n      - K\n") ==
        "p:85:7: 'options' has 7 entries. It needs from 3 to 6.");
    CHECK(complaint("      - left: Cem\n        right: Cheese\n", "") ==
        "p:99:7: 'pairs' has 2 entries. It needs from 3 to 6.");
}

TEST_CASE("Of several options at least one is right, and all may be") {
    CHECK(complaint("    answers:\n      - Ann\n      - Eve\n", "    answers: []\n") ==
        "p:42:14: 'answers' has 0 entries. It needs from 1 to 6.");
    CHECK(complaint("    answers:\n      - Ann\n      - Eve\n",
              "    answers: [Ann, Ben, Cem, Dov, Eve]\n") == "no problem");
}

TEST_CASE("Right options must be among the options, once") {
    CHECK(complaint("      - Ann\n      - Eve\n    expl", "      - Anm\n      - Eve\n    expl") ==
        "p:43:9: the answer 'Anm' is not among the options. Did you mean 'Ann'?");
    CHECK(complaint("      - Ann\n      - Eve\n    expl", "      - Ann\n      - Ann\n    expl") ==
        "p:44:9: the answer 'Ann' is here twice. Take one of them out; case and accents make no "
        "difference.");
}

TEST_CASE("A claim is neither maybe nor empty") {
    for (const char* wrong : {"maybe", "", "True", "yes", "1", "[true]"})
        CHECK_THAT(complaint("answer: false", std::string("answer: ") + wrong),
            Catch::EndsWith("'answer' must be true or false. Write one of the two words."));
}

TEST_CASE("A number that cannot be read is named, with how to write it") {
    for (const char* wrong : {"41,5", "forty", "", "41.5555", "1000000001", "[1]"})
        CHECK_THAT(complaint("value: 41.5", std::string("value: ") + wrong),
            Catch::EndsWith("'value' must be a number. Write it like 9.58 or -1200, with at most "
                            "three decimals and at most 1000000000."));
}

TEST_CASE("The values of a scale must go together") {
    CHECK_THAT(complaint("value: 41.5", "value: 101"),
        Catch::StartsWith("p:67:14: 'value' must lie between 'from' and 'to'."));
    CHECK_THAT(complaint("tolerance: 0.25", "tolerance: -1"),
        Catch::StartsWith("p:68:18: 'tolerance' must not be negative."));
    CHECK_THAT(complaint("margin: 20", "margin: 0.2"),
        Catch::StartsWith("p:69:15: 'margin' must not be less than 'tolerance'."));
    CHECK_THAT(complaint("tolerance: 0.25\n      margin: 20", "margin: 0"),
        Catch::StartsWith("p:68:15: 'margin' must be more than 0."));
    CHECK(complaint("from: 0", "from: 100") ==
        "p:71:11: 'to' must be more than 'from'. Write the smaller end as 'from'.");
    CHECK_THAT(complaint("step: 0.5", "step: 0"),
        Catch::StartsWith("p:72:13: 'step' must be more than 0."));
    CHECK_THAT(complaint("step: 0.5", "step: 100.001"),
        Catch::StartsWith("p:72:13: 'step' must not be more than 'from' and 'to' lie apart."));
}

TEST_CASE("The value may be at the very end, and the margin as small as the tolerance") {
    CHECK(complaint("value: 41.5", "value: 100") == "no problem");
    CHECK(complaint("margin: 20", "margin: 0.25") == "no problem");
    CHECK(complaint("step: 0.5", "step: 100") == "no problem");
}

TEST_CASE("Neither side of the pairs says the same twice") {
    CHECK(complaint("left: Ben", "left: ÁNN") ==
        "p:101:15: the left side 'ÁNN' is here twice. Give another pair; case and accents make no "
        "difference.");
    CHECK(complaint("right: Cheese", "right: bread") ==
        "p:104:16: the right side 'bread' is here twice. Give another pair; case and accents make "
        "no difference.");
    CHECK(complaint("right: Cheese", "rihgt: Cheese") ==
        "p:103:9: the pair lacks 'right'. Add a line 'right: ...'.\n"
        "p:104:9: a pair has no key 'rihgt'. Did you mean 'right'?");
}

TEST_CASE("An alias says something new") {
    CHECK(complaint("      - Malmo-on-Sea", "      - MALMO") ==
        "p:122:9: the alias 'MALMO' is here twice. Take it out; case and accents make no "
        "difference.");
    CHECK_THAT(complaint("      - Malmo-on-Sea", "      - little malmo"),
        Catch::StartsWith("p:122:9: the alias 'little malmo' is here twice."));
    CHECK(complaint("    aliases:\n      - Malmö\n      - Malmo-on-Sea\n", "") == "no problem");
}

TEST_CASE("What nobody could type is not asked for") {
    CHECK_THAT(complaint("answer: Little Malmö", "answer: " + repeated("日", 67)),
        Catch::Contains("is too long to be typed. Use at most 200 bytes."));
    CHECK(complaint("answer: Little Malmö", "answer: " + repeated("日", 66)) == "no problem");
    CHECK_THAT(complaint("      - Malmo-on-Sea", "      - \"\\u0301\""),
        Catch::EndsWith("has nothing but accents and spaces. Give letters or figures."));
}

TEST_CASE("An exhibit is of a known kind, has its file and words for it") {
    CHECK(complaint("kind: photo", "kind: smell") ==
        "p:17:13: the kind 'smell' is not among the kinds: drawing, photo, sound. Name one of "
        "them, "
        "or add it there.");
    CHECK(complaint("      file: bell.wav\n", "") ==
        "p:116:7: the exhibit lacks 'file'. Add a line 'file: ...'.");
    CHECK(complaint("words: A cake with seven candles.", "word: A cake.") ==
        "p:17:7: the exhibit lacks 'words'. Add a line 'words: ...'.\n"
        "p:19:7: an exhibit has no key 'word'. Did you mean 'words'?");
    CHECK_THAT(complaint("    exhibit:\n      kind: photo\n      file: photos/cake.jpg\n"
                         "      words: A cake with seven candles.\n",
                   "    exhibit: cake.jpg\n"),
        Catch::StartsWith("p:16:14: here must be an exhibit, as keys and values."));
}

TEST_CASE("An exhibit never leads out of the folder of its pack") {
    for (const char* wrong : {"/etc/passwd", "../cake.jpg", "photos/../../cake.jpg", "photos/..",
             "..", "'C:/cake.jpg'", "'..\\cake.jpg'"})
        CHECK(complaint("file: photos/cake.jpg", std::string("file: ") + wrong) ==
            "p:18:13: 'file' must lie in the folder of the pack, or below it. Write it like "
            "drawings/medal.svg.");
    CHECK(complaint("file: photos/cake.jpg", "file: photos/..cake...jpg") == "no problem");
}
