#include "questions/authoring/jury/flaws.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

Question choice(const std::string& stem, std::vector<std::string> options, std::size_t answer = 0) {
    Question question;
    question.stem = stem;
    question.options = std::move(options);
    question.answer = answer;
    return question;
}

std::string flaw(const std::string& stem, std::vector<std::string> options) {
    return authoring::flawIn(choice(stem, std::move(options)));
}

const std::vector<std::string> rivers{"Danube", "Rhine", "Elbe", "Loire"};

} // namespace

TEST_CASE("A sound question has no flaw") {
    CHECK(flaw("Which river flows through Vienna?", rivers).empty());
    CHECK(
        flaw("How many metres long is the bridge of Arden?", {"120", "140", "90", "160"}).empty());
    CHECK(flaw("Which of these rivers does NOT reach the sea at Rotterdam?", rivers).empty());
}

TEST_CASE("A blank is no question") {
    CHECK(flaw("Vienna lies on the __.", rivers) == "a blank to be filled in");
    CHECK(flaw("Vienna lies on the \u2026", rivers) == "a blank to be filled in");
}

TEST_CASE("A not must be seen") {
    CHECK(flaw("Which river does not flow through Vienna?", rivers) == "a hidden not");
}

TEST_CASE("Vague words measure nothing") {
    CHECK(flaw("Which river often floods Vienna?", rivers) == "a vague word in the stem");
}

TEST_CASE("None of these is no answer") {
    CHECK(flaw("Which river flows through Vienna?", {"Danube", "Rhine", "Elbe", "None of these"}) ==
        "none or all of the others");
}

TEST_CASE("The surname alone is the same singer again") {
    CHECK(flaw("Who sang at the beach of Arden?", {"Ann Moor", "Moor", "Ida Fell", "Tom Hay"}) ==
        "two options for one answer");
}

TEST_CASE("A word of the answer in the stem needs no knowing") {
    CHECK(flaw("Who built the Rowan bridge?", {"Edith Rowan", "Ann Moor", "Ida Fell", "Tom Hay"}) ==
        "the stem gives the answer away");
    CHECK(flaw("Which of these gardens is in Arden?",
        {"Rose Gardens", "Lime Gardens", "Moor Gardens", "Fell Gardens"})
              .empty());
}

TEST_CASE("The longest option by far is the answer, as everybody knows") {
    CHECK(flaw("Which body runs the port?",
              {"The Royal Harbour Commission of Arden", "The Navy", "The Town", "The Guild"}) ==
        "the answer stands out");
}

TEST_CASE("An answer of another build than the rest stands out") {
    CHECK(flaw("What was shown at Arden?", {"A piano", "Snow", "Rain", "Hail"}) ==
        "the answer alone has an article");
    CHECK(flaw("Which of these is it?", {"Studio 54", "Ronnie's", "The Cavern", "Tresor"}) ==
        "the answer alone has figures");
    CHECK(flaw("How many came to Arden?", {"12,000", "11,347", "13,891", "14,226"}) ==
        "the answer alone is round");
    CHECK(flaw("When do the bells of Arden ring?", {"Never", "At noon", "At dawn", "At night"}) ==
        "the answer alone is absolute");
}

TEST_CASE("A claim may say not, and a number has no options to betray it") {
    auto claim = choice("The Danube does not flow through Vienna.", {"True", "False"}, 1);
    claim.type = QuestionType::TrueFalse;
    CHECK(authoring::flawIn(claim).empty());
    auto number = choice("How many bells hang in the tower of Arden?", {});
    number.type = QuestionType::Number;
    CHECK(authoring::flawIn(number).empty());
}
