#include "questions/bank/mending.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/bank/every_type.hpp"
#include "tests/bank/good_pack.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;

namespace {

Pack fair() { return parsePack(everyType(), "p").value(); }

Question questionIn(const Pack& pack, const std::string& id) {
    return *std::find_if(pack.questions.begin(), pack.questions.end(),
        [&](const Question& question) { return question.id == id; });
}

QuestionWords stem(const std::string& words) { return {words, {}, "", "", 0}; }

Mended rewordedFair(const RewordedQuestion& edit) { return mended(fair(), {{}, {}, {}, {edit}}); }

/// What is said of a rewording that cannot be.
std::string unfit(const RewordedQuestion& edit) {
    const Mended made = rewordedFair(edit);
    CHECK(made.pack == fair());
    CHECK(made.reworded == 0);
    return made.unfit.size() == 1 ? made.unfit.front() : "nothing, or too much";
}

const std::string cake = "Who baked the best cake?";

} // namespace

TEST_CASE("A pack without edits stays as it is made") {
    const Mended made = mended(fair(), {});
    CHECK(made.pack == fair());
    CHECK(made.unfit.empty());
}

TEST_CASE("A rejected question is left out, and a round without questions with it") {
    const Pack pack = parsePack(goodPack, "p").value();
    const Mended made = mended(pack, {{}, {}, {{"skate-1", "Too dull"}}, {}});
    CHECK(made.rejected == 1);
    REQUIRE(made.pack.questions.size() == 1);
    CHECK(made.pack.questions.at(0).id == "ski-1");
    REQUIRE(made.pack.rounds.size() == 1);
    CHECK(made.pack.rounds.at(0).name == "Skiing");
}

TEST_CASE("A reworded question says the new words and keeps the others") {
    const Mended made = rewordedFair(
        {"f-choice", {"Whose cake won?", {"Eve", "Ben", "Fay", "Gus"}, "Eve", "It was Eve's.", 4},
            {cake, {"Dov", "Cem", "Ben", "Ann"}, "Ben", "Ben baked it.", 1}});
    CHECK(made.unfit.empty());
    CHECK(made.reworded == 1);
    const Question question = questionIn(made.pack, "f-choice");
    CHECK(question.stem == "Whose cake won?");
    CHECK(question.options.at(question.answer) == "Eve");
    CHECK(question.explanation == "It was Eve's.");
    CHECK(question.difficulty == 4);
    CHECK(question.source == questionIn(fair(), "f-choice").source);
}

TEST_CASE("New options keep the old answer if it is among them") {
    const RewordedQuestion edit{"f-choice", {"", {"Eve", "Fay", "Gus", "Ben"}, "", "", 0},
        {cake, {"Ann", "Ben", "Cem", "Dov"}, "", "", 0}};
    const Question question = questionIn(rewordedFair(edit).pack, "f-choice");
    CHECK(question.options.at(question.answer) == "Ben");
}

TEST_CASE("The answer to a claim can be put right") {
    const Question before = questionIn(fair(), "f-true");
    const Mended made =
        rewordedFair({"f-true", {"", {}, "true", "", 0}, {before.stem, {}, "false", "", 0}});
    CHECK(questionIn(made.pack, "f-true").answer == 0);
}

TEST_CASE("A question that has changed since is not reworded, and the editor is told") {
    CHECK(unfit({"f-choice", stem("Whose cake won?"), stem("Who baked a cake?")}) ==
        "f-choice has another stem than when it was reworded, and stays as it is made");
    CHECK_THAT(unfit({"f-choice", {"", {}, "Ann", "", 0}, {cake, {}, "Cem", "", 0}}),
        Catch::StartsWith("f-choice has another answer"));
    CHECK_THAT(unfit({"f-choice", {"", {}, "", "Eve did.", 0}, {cake, {}, "", "Ann did.", 0}}),
        Catch::StartsWith("f-choice has another explanation"));
    CHECK_THAT(unfit({"f-choice", {"", {}, "", "", 2}, {cake, {}, "", "", 3}}),
        Catch::StartsWith("f-choice has another difficulty"));
    CHECK_THAT(unfit({"f-choice", stem("Whose?"), {cake, {"Ann", "Ben", "Cem", "Eve"}, "", "", 0}}),
        Catch::StartsWith("f-choice has another choice of options"));
    CHECK(unfit({"f-gone", stem("Whose?"), stem("Who?")}) ==
        "f-gone was reworded, and is not made any more");
}

TEST_CASE("New words are checked like any others") {
    CHECK_THAT(unfit({"f-choice", stem(std::string(241, 'x')), stem(cake)}),
        Catch::Contains("'stem' is too long"));
    CHECK_THAT(unfit({"f-choice", {"", {"Ben", "Eve", "EVE", "Gus"}, "", "", 0},
                   {cake, {"Ann", "Ben", "Cem", "Dov"}, "", "", 0}}),
        Catch::Contains("is here twice"));
    CHECK_THAT(unfit({"f-choice", {"", {}, "Eve", "", 0}, {cake, {}, "Ben", "", 0}}),
        Catch::Contains("cannot take the new answer"));
    const Question order = questionIn(fair(), "f-order");
    CHECK_THAT(unfit({"f-order", {"", {"a", "b", "c"}, "", "", 0},
                   {order.stem, order.options, "", "", 0}}),
        Catch::Contains("cannot take the new answer or options"));
}

TEST_CASE("What was accepted is counted, and told when it has changed since") {
    const Edits edits{{}, {{"f-choice", cake}, {"f-true", ""}, {"f-several", "Who sang?"}}, {}, {}};
    const Mended made = mended(fair(), edits);
    CHECK(made.accepted == 2);
    CHECK(made.unfit ==
        std::vector<std::string>{"f-several is not as it was when it was accepted: read it again"});
}

TEST_CASE("Edits that do not go with the pack are strays") {
    const Edits edits{{{"a", "", "today"}}, {{"b", ""}}, {{"c", "x"}, {"f-true", "x"}},
        {{"d", stem("x"), stem("y")}}};
    CHECK(strays(fair(), edits) ==
        std::vector<std::string>{"b was accepted, and is not in the pack",
            "d was reworded, and is not in the pack", "a was flagged, and is not in the pack",
            "f-true was rejected, and is still in the pack"});
}
