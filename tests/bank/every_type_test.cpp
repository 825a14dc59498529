#include "questions/bank/pack_writer.hpp"
#include "questions/bank/type_names.hpp"
#include "tests/bank/every_type.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

using Places = std::vector<std::size_t>;
using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("A pack may hold every type of question, and is written as it was typed") {
    const auto pack = parsePack(everyType(), "p");
    if (!pack) FAIL(sentences(pack.error()));
    REQUIRE(pack->questions.size() == typeNames().size());
    for (std::size_t i = 0; i < pack->questions.size(); ++i)
        CHECK(nameOf(pack->questions[i].type) == typeNames()[i]);
    CHECK(writePack(*pack) == everyType());
}

TEST_CASE("Every name of a type and of an exhibit leads back to it") {
    for (const std::string& name : typeNames()) CHECK(nameOf(typeNamed(name).value()) == name);
    for (const std::string& name : exhibitNames()) CHECK(nameOf(exhibitNamed(name)) == name);
    CHECK_FALSE(typeNamed("essay").has_value());
    CHECK(exhibitNamed("smell") == ExhibitKind::None);
}

TEST_CASE("Of several options, those that are right are known by their places") {
    CHECK(questionOf(QuestionType::Several).answers == Places{0, 4});
    const auto pack =
        parsePack(everyType().replace(everyType().find("      - Ann\n      - Eve\n    e"), 24,
                      "      - Eve\n      - Ann\n"),
            "p");
    REQUIRE(pack.has_value());
    CHECK(pack->questions.at(1).answers == Places{0, 4});
}

TEST_CASE("A claim is true or false") {
    const Question claim = questionOf(QuestionType::TrueFalse);
    CHECK(claim.options == Texts{"True", "False"});
    CHECK(claim.answer == 1);
    const std::string turned =
        everyType().replace(everyType().find("answer: false"), 13, "answer: true");
    CHECK(parsePack(turned, "p")->questions.at(2).answer == 0);
}

TEST_CASE("A number comes with its scale") {
    CHECK(questionOf(QuestionType::Number).number ==
        NumberScale{{41'500}, {250}, {20'000}, {0}, {100'000}, {500}, "kilograms"});
}

TEST_CASE("A number needs no tolerance, no step and no unit") {
    std::string text = everyType();
    for (const char* piece :
        {"      tolerance: 0.25\n", "      step: 0.5\n", "      unit: kilograms\n"})
        text.erase(text.find(piece), std::string(piece).size());
    const auto pack = parsePack(text, "p");
    REQUIRE(pack.has_value());
    CHECK(pack->questions.at(3).number ==
        NumberScale{{41'500}, {0}, {20'000}, {0}, {100'000}, {1000}, ""});
}

TEST_CASE("An order is written in its right order, and pairs side by side") {
    CHECK(questionOf(QuestionType::Order).answers == Places{0, 1, 2});
    const Question pairs = questionOf(QuestionType::Pairs);
    CHECK(pairs.options == Texts{"Ann", "Ben", "Cem"});
    CHECK(pairs.partners == Texts{"Apples", "Bread", "Cheese"});
    CHECK(pairs.answers == Places{0, 1, 2});
}

TEST_CASE("A shuffled order, or shuffled pairs, are written right again") {
    auto pack = parsePack(everyType(), "p");
    REQUIRE(pack.has_value());
    Question& order = pack->questions.at(4);
    order.options = {"Green", "Red", "Blue"};
    order.answers = {1, 2, 0};
    Question& pairs = pack->questions.at(5);
    pairs.partners = {"Cheese", "Apples", "Bread"};
    pairs.answers = {1, 2, 0};
    CHECK(writePack(*pack) == everyType());
}

TEST_CASE("What is accepted begins with the answer and is folded") {
    const Question typed = questionOf(QuestionType::Typed);
    REQUIRE(typed.accepted.size() == 3);
    CHECK(typed.accepted.at(0) == Wording{"Little Malmö", "little malmo"});
    CHECK(typed.accepted.at(2) == Wording{"Malmo-on-Sea", "malmo-on-sea"});
}

TEST_CASE("A question may bring something to see or to hear") {
    CHECK(questionOf(QuestionType::Choice).exhibit ==
        Exhibit{ExhibitKind::Photo, "photos/cake.jpg", "A cake with seven candles."});
    CHECK(questionOf(QuestionType::Typed).exhibit.kind == ExhibitKind::Sound);
    CHECK(questionOf(QuestionType::Order).exhibit == Exhibit{});
}
