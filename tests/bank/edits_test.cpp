#include "questions/bank/edits.hpp"
#include "tests/bank/any_pack.hpp"
#include "tests/bank/files.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

const FlaggedQuestion cake{"f-choice", "Cem baked it too", "2026-11-25"};

std::string complaint(const Scratch& scratch, const std::string& text) {
    const auto edits = readEdits(fileWith(scratch, "a.edits.yaml", text));
    return edits ? "no problem" : sentences(edits.error());
}

QuestionWords anyWords(Luck& luck) {
    return {anyText(luck), anyLines(luck, luck.below(5)), anyLine(luck), anyText(luck),
        1 + static_cast<int>(luck.below(5))};
}

void decideAnything(Luck& luck, Edits& edits) {
    for (std::size_t i = luck.below(3); i > 0; --i) {
        const std::string id = anyLine(luck) + std::to_string(i);
        edits.accepted.push_back({id, luck.below(2) == 0 ? "" : anyText(luck)});
        edits.rejected.push_back({id, anyText(luck)});
        QuestionWords now = anyWords(luck), was = anyWords(luck);
        if (was.options.empty()) now.options.clear();
        edits.reworded.push_back({id, now, was});
    }
}

} // namespace

TEST_CASE("The edits of a pack lie beside it") {
    CHECK(editsOf("packs/fair.yaml") == std::filesystem::path("packs/fair.edits.yaml"));
}

TEST_CASE("A pack that nobody complained about has no edits") {
    const Scratch scratch;
    CHECK(readEdits(scratch / "none.edits.yaml") == Edits{});
}

TEST_CASE("A flag is kept, and written as a person would") {
    const Scratch scratch;
    Edits edits;
    flag(edits, cake);
    flag(edits, {"f-true", "", "2026-11-25"});
    REQUIRE(saveEdits(edits, scratch / "a.edits.yaml").has_value());
    CHECK(bytesOf(scratch / "a.edits.yaml") ==
        "podium_edits: 1\nflagged:\n"
        "  - id: f-choice\n    note: Cem baked it too\n    when: \"2026-11-25\"\n"
        "  - id: f-true\n    note: \"\"\n    when: \"2026-11-25\"\n");
    CHECK(readEdits(scratch / "a.edits.yaml") == edits);
}

TEST_CASE("No edits are a file too") {
    const Scratch scratch;
    REQUIRE(saveEdits({}, scratch / "a.edits.yaml").has_value());
    CHECK(readEdits(scratch / "a.edits.yaml") == Edits{});
}

TEST_CASE("Flagging a question again does not add it twice") {
    Edits edits;
    flag(edits, cake);
    flag(edits, cake);
    CHECK(edits.flagged == std::vector<FlaggedQuestion>{cake});
    flag(edits, {cake.id, "", "2026-11-26"});
    CHECK(edits.flagged == std::vector<FlaggedQuestion>{cake});
    const FlaggedQuestion later{cake.id, "It was a pie", "2026-11-26"};
    flag(edits, later);
    CHECK(edits.flagged == std::vector<FlaggedQuestion>{later});
}

TEST_CASE("Any flags come back from what was saved") {
    const Scratch scratch;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Luck luck(seed);
        Edits edits;
        for (std::size_t i = luck.below(4); i > 0; --i)
            flag(edits, {anyLine(luck) + std::to_string(i), anyText(luck), anyLine(luck)});
        decideAnything(luck, edits);
        CAPTURE(seed);
        REQUIRE(saveEdits(edits, scratch / "a.edits.yaml").has_value());
        REQUIRE(readEdits(scratch / "a.edits.yaml") == edits);
    }
}

TEST_CASE("What could not be read again is not saved, and the older file stays") {
    const Scratch scratch;
    const auto file = scratch / "a.edits.yaml";
    REQUIRE(saveEdits({{cake}}, file).has_value());
    for (const FlaggedQuestion& wrong :
        {FlaggedQuestion{"", "x", "today"}, FlaggedQuestion{"a", "x\x1b", "today"},
            FlaggedQuestion{"a", std::string(601, 'x'), "today"}, FlaggedQuestion{"a", "x", ""}})
        CHECK_FALSE(saveEdits({{wrong}}, file).has_value());
    CHECK_FALSE(saveEdits({{cake, cake}}, file).has_value());
    CHECK(readEdits(file) == Edits{{cake}});
}

TEST_CASE("Edits that cannot be read say where and why") {
    const Scratch scratch;
    CHECK_THAT(complaint(scratch, "podium_pack: 1\n"),
        Catch::EndsWith(
            "a.edits.yaml:1:1: this is not a file of edits. A file of edits begins with "
            "'podium_edits: 1'."));
    CHECK_THAT(complaint(scratch, "podium_edits: 2\n"), Catch::EndsWith("Update Podium."));
    CHECK_THAT(complaint(scratch, "podium_edits: 1\nflagged:\n  - id: a\n    whne: today\n"),
        Catch::Contains("3:5: the flag lacks 'when'.") &&
            Catch::Contains("4:5: a flag has no key 'whne'. Did you mean 'when'?"));
    CHECK_THAT(
        complaint(scratch, "podium_edits: 1\nflagged: [{id: a, when: b}, {id: a, when: c}]\n"),
        Catch::Contains("the id 'a' is here twice"));
    CHECK_FALSE(readEdits(scratch.folder()).has_value());
}

TEST_CASE("A rewording says what is new, and how it was before") {
    const Scratch scratch;
    const std::string begin = "podium_edits: 1\nreworded:\n  - id: a\n";
    CHECK(complaint(scratch, begin + "    now: {stem: A}\n    was: {stem: B}\n") == "no problem");
    CHECK_THAT(complaint(scratch, begin + "    now: {stem: A}\n"), Catch::Contains("lacks 'was'"));
    CHECK_THAT(complaint(scratch, begin + "    now: {}\n    was: {stem: B}\n"),
        Catch::Contains("4:10: 'now' says nothing new"));
    CHECK_THAT(complaint(scratch, begin + "    now: {answer: A}\n    was: {answer: B}\n"),
        Catch::Contains("5:10: 'was' does not say how the stem was"));
    CHECK_THAT(complaint(scratch, begin + "    now: {answer: A}\n    was: {stem: B}\n"),
        Catch::Contains("5:10: 'was' does not say how 'answer' was"));
    CHECK_THAT(complaint(scratch, "podium_edits: 1\nrejected:\n  - id: a\n"),
        Catch::Contains("3:5: the rejected question lacks 'reason'"));
}
