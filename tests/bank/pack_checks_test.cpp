#include "questions/bank/pack_reader.hpp"
#include "tests/bank/files.hpp"
#include "tests/bank/good_pack.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

/// What is said of the good pack when one piece of it is replaced.
std::string complaint(const std::string& piece, const std::string& by) {
    const auto pack = parsePack(spoiled(piece, by), "p");
    return pack ? "no problem" : sentences(pack.error());
}

} // namespace

TEST_CASE("A good pack has no problems and holds what is written") {
    const auto pack = parsePack(goodPack, "p");
    REQUIRE(pack.has_value());
    CHECK(pack->title == "Winter sports");
    CHECK(pack->rounds.at(1) == PackRound{"Skating", "On thin blades"});
    CHECK(pack->questions.at(0).options.at(pack->questions.at(0).answer) == "Cem");
    CHECK(pack->questions.at(0).source == Source{"ski-day", 3, "On Sunday: Cem won."});
    CHECK(pack->questions.at(1).answer == 1);
}

TEST_CASE("A key that is missing is named, at the thing that lacks it") {
    CHECK(complaint("title: Winter sports\n", "") ==
        "p:1:1: the pack lacks 'title'. Add a line 'title: ...'.");
    CHECK(complaint("    title: A day on the hill\n", "") ==
        "p:4:5: the article lacks 'title'. Add a line 'title: ...'.");
    CHECK(complaint("    stem: Who won the downhill on Sunday?\n", "") ==
        "p:12:5: the question of type choice lacks 'stem'. Add a line 'stem: ...'.");
    CHECK(complaint("      sentence: 3\n", "") ==
        "p:25:7: the source lacks 'sentence'. Add a line 'sentence: ...'.");
}

TEST_CASE("A round may go without the line under its title") {
    CHECK(complaint("    about: On thin blades\n", "") == "no problem");
}

TEST_CASE("An unknown key is named, with what was probably meant") {
    CHECK(complaint("    answer: Cem\n", "    answer: Cem\n    expalnation: x\n") ==
        "p:22:5: a question of type choice has no key 'expalnation'. Did you mean 'explanation'?");
    CHECK(complaint("    round: Skiing\n", "    round: Skiing\n    colour: red\n") ==
        "p:14:5: a question of type choice has no key 'colour'. Take it out.");
}

TEST_CASE("A value of the wrong kind is named") {
    CHECK(complaint("stem: Who won the downhill on Sunday?", "stem: [a, b]") ==
        "p:15:11: 'stem' must be a text. Write it behind the colon, in quotes if it holds : or #.");
    CHECK(complaint("difficulty: 2", "difficulty: easy") ==
        "p:23:17: 'difficulty' must be a whole number from 1 to 5. Correct the number.");
    CHECK(complaint("options: [\"20\", \"25\", \"30\", \"35\"]", "options: 25") ==
        "p:32:14: 'options' must be a list. Put each entry on a line of its own that begins with a "
        "dash.\np:33:13: the answer '25' is not among the options. Name one of them, or add it "
        "there.");
    CHECK_THAT(
        complaint("{article: ski-day, sentence: 9, words: The long race has 25 laps.}", "me"),
        Catch::StartsWith("p:36:13: here must be a source, as keys and values."));
}

TEST_CASE("An empty stem is no question") {
    CHECK(complaint("stem: Who won the downhill on Sunday?", "stem:") ==
        "p:15:5: 'stem' is empty. Fill it in.");
    CHECK(complaint("stem: Who won the downhill on Sunday?", "stem: ' '") ==
        "p:15:11: 'stem' is empty. Fill it in.");
}

TEST_CASE("A stem longer than a screen can show is refused, counted in characters") {
    CHECK(complaint("Who won the downhill on Sunday?", repeated("é", 240)) == "no problem");
    CHECK(complaint("Who won the downhill on Sunday?", repeated("é", 241)) ==
        "p:15:11: 'stem' is too long, with 241 characters. Use at most 240.");
}

TEST_CASE("A choice has exactly four options") {
    CHECK(complaint("      - Dov\n", "") == "p:17:7: 'options' has 3 entries. It needs exactly 4.");
    CHECK(complaint("      - Dov\n", "      - Dov\n      - Eve\n") ==
        "p:17:7: 'options' has 5 entries. It needs exactly 4.");
}

TEST_CASE("Two options that differ only in case or accents are one option") {
    CHECK(complaint("      - Dov\n", "      - ÁNN\n") ==
        "p:20:9: the option 'ÁNN' is here twice. Give another wrong option; case and accents make "
        "no difference.");
}

TEST_CASE("An empty option, or one of two lines, is refused") {
    CHECK(complaint("      - Dov\n", "      - ''\n") == "p:20:9: 'option' is empty. Fill it in.");
    CHECK(complaint("      - Dov\n", "      - \"D\\nv\"\n") ==
        "p:20:9: 'option' must be one line. Take the line end out.");
}

TEST_CASE("The answer must be one of the options") {
    CHECK(complaint("answer: Cem", "answer: Ceem") ==
        "p:21:13: the answer 'Ceem' is not among the options. Did you mean 'Cem'?");
    CHECK_THAT(complaint("answer: Cem", "answer: Wolfgang"),
        Catch::StartsWith("p:21:13: the answer 'Wolfgang' is not among the options."));
}

TEST_CASE("Difficulty goes from 1 to 5") {
    for (const char* wrong : {"0", "6", "-1", "2.5", "2x", "99999999999999999999", "''"})
        CHECK_THAT(complaint("difficulty: 2", std::string("difficulty: ") + wrong),
            Catch::StartsWith("p:23:17: 'difficulty' must be a whole number from 1 to 5."));
}

TEST_CASE("A question's round and article must be listed") {
    CHECK(complaint("    round: Skating", "    round: Skatng") ==
        "p:9:5: the round 'Skating' has no questions. Add questions to it, or take it out.\n"
        "p:29:12: the round 'Skatng' is not among the pack's rounds. Did you mean 'Skating'?");
    CHECK(complaint("article: ski-day", "article: moon") ==
        "p:25:16: the article 'moon' is not among the pack's articles. Name one of them, or add it "
        "there.");
}

TEST_CASE("A type of question that this Podium does not know is refused") {
    CHECK_THAT(complaint("type: choice", "type: essay"),
        Catch::StartsWith("p:14:11: the type 'essay' is not among the types: choice, several, "
                          "true_false, number, order, pairs, typed."));
}

TEST_CASE("Nothing may be listed twice") {
    CHECK(complaint("id: skate-1", "id: ski-1") ==
        "p:28:9: the id 'ski-1' is here twice. Give each its own.");
    CHECK(complaint("  - name: Skating", "  - name: Skiing") ==
        "p:9:11: the name 'Skiing' is here twice. Give each its own.\n"
        "p:29:12: the round 'Skating' is not among the pack's rounds. Did you mean 'Skiing'?");
}

TEST_CASE("A round without questions is refused") {
    CHECK(complaint("  - name: Skating", "  - name: Curling\n  - name: Skating") ==
        "p:9:5: the round 'Curling' has no questions. Add questions to it, or take it out.");
}

TEST_CASE("A pack from the future is not searched for mistakes") {
    CHECK(complaint("podium_pack: 1\ntitle: Winter sports\n", "podium_pack: 2\nnew: 1\n") ==
        "p:1:14: the pack is written in format 2, and this Podium reads format 1. Update Podium.");
}

TEST_CASE("What is no pack at all says how one begins") {
    CHECK(complaint("podium_pack: 1\n", "") ==
        "p:1:1: this is not a question pack. A pack begins with 'podium_pack: 1'.");
    const auto list = parsePack("- a\n- b\n", "p");
    REQUIRE_FALSE(list.has_value());
    CHECK_THAT(sentences(list.error()), Catch::StartsWith("p:1:1: this is not a question pack."));
    CHECK(complaint("podium_pack: 1", "podium_pack: one") ==
        "p:1:14: 'podium_pack' must be 1. Correct the number.");
}

TEST_CASE("A control character in disguise is refused too") {
    CHECK(complaint("A day on the hill", "\"A day\\x07\"") ==
        "p:5:12: 'title' holds an invisible control character. Take it out.");
}

TEST_CASE("Lists that should hold something must hold something") {
    const auto pack =
        parsePack("podium_pack: 1\ntitle: T\narticles: []\nrounds: []\nquestions:\n", "p");
    REQUIRE_FALSE(pack.has_value());
    CHECK(sentences(pack.error()) ==
        "p:3:11: 'articles' has 0 entries. It needs at least 1.\n"
        "p:4:9: 'rounds' has 0 entries. It needs at least 1.\n"
        "p:5:1: 'questions' has 0 entries. It needs at least 1.");
}

TEST_CASE("Everything wrong with a pack is said at once") {
    std::string text = spoiled("difficulty: 2", "difficulty: 9");
    text.replace(text.find("title: Winter"), 5, "titel");
    text.replace(text.find("answer: Cem"), 11, "answer: Eve");
    const auto pack = parsePack(text, "p");
    REQUIRE_FALSE(pack.has_value());
    CHECK(pack.error().size() == 4);
}

TEST_CASE("A pack that is not there says so by name") {
    const Scratch scratch;
    const auto pack = readPack(scratch / "none.yaml");
    REQUIRE_FALSE(pack.has_value());
    CHECK_THAT(sentences(pack.error()), Catch::Contains("none.yaml: there is no such file"));
}
