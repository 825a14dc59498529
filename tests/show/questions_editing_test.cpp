#include "questions/bank/edits.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/show/questions_program.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;

namespace {

Pack packIn(const Scratch& scratch) { return readPack(scratch / "pack.yaml").value(); }

const Question* questionIn(const Pack& pack, const std::string& id) {
    const auto found = std::find_if(pack.questions.begin(), pack.questions.end(),
        [&](const Question& question) { return question.id == id; });
    return found == pack.questions.end() ? nullptr : &*found;
}

void changeArticle(const Scratch& scratch, const std::string& words, const std::string& by) {
    std::string text = bytesOf(scratch / "article.md");
    const std::size_t at = text.find(words);
    REQUIRE(at != std::string::npos);
    put(scratch / "article.md", text.replace(at, words.size(), by));
}

/// An editor reads the first three questions: one is good, one goes, one is put otherwise.
Edits readByAnEditor(const Pack& pack) {
    const auto& [good, bad, clumsy] =
        std::tie(pack.questions.at(0), pack.questions.at(1), pack.questions.at(2));
    Edits edits;
    edits.accepted = {{good.id, good.stem}};
    edits.rejected = {{bad.id, "Nobody can know it"}};
    edits.reworded = {{clumsy.id, {"Was it raining on that night, in this quiz?", {}, "", "", 0},
        {clumsy.stem, {}, "", "", 0}}};
    return edits;
}

} // namespace

TEST_CASE("What an editor decided holds when the pack is made anew from a changed article") {
    const Scratch scratch;
    writeArticle(scratch);
    REQUIRE(run(scratch, "generate article.md -o pack.yaml").exit == 0);
    const Edits edits = readByAnEditor(packIn(scratch));
    REQUIRE(saveEdits(edits, scratch / "pack.edits.yaml").has_value());
    const std::string before = bytesOf(scratch / "pack.edits.yaml");

    changeArticle(scratch, "South Korea won all five gold medals in archery.",
        "South Korea won everything in archery.");
    const Run again = run(scratch, "generate article.md -o pack.yaml");
    REQUIRE(again.exit == 0);
    CHECK_THAT(again.said, Catch::Contains("1 accepted, 1 rejected, 1 reworded"));
    const Pack pack = packIn(scratch);
    CHECK(questionIn(pack, edits.accepted.at(0).id));
    CHECK_FALSE(questionIn(pack, edits.rejected.at(0).id));
    REQUIRE(questionIn(pack, edits.reworded.at(0).id));
    CHECK(questionIn(pack, edits.reworded.at(0).id)->stem == edits.reworded.at(0).now.stem);
    CHECK(bytesOf(scratch / "pack.edits.yaml") == before);
    CHECK(run(scratch, "check pack.yaml").said.find("was ") == std::string::npos);
}

TEST_CASE("Edits that fit no question are told when a pack is made, and when it is checked") {
    const Scratch scratch;
    writeArticle(scratch);
    Edits edits;
    edits.accepted = {{"q-gone", ""}};
    REQUIRE(saveEdits(edits, scratch / "pack.edits.yaml").has_value());
    const Run made = run(scratch, "generate article.md -o pack.yaml");
    CHECK(made.exit == 0);
    CHECK_THAT(made.said, Catch::Contains("q-gone was accepted, and is not made any more"));
    const Run checked = run(scratch, "check pack.yaml");
    CHECK(checked.exit == 0);
    CHECK_THAT(checked.said, Catch::Contains("q-gone was accepted, and is not in the pack"));
}

TEST_CASE("Edits that cannot be read stop the making before the old pack is touched") {
    const Scratch scratch;
    writeArticle(scratch);
    put(scratch / "pack.yaml", "old");
    put(scratch / "pack.edits.yaml", "podium_edits: 1\naccepted:\n  - di: x\n");
    const Run made = run(scratch, "generate article.md -o pack.yaml");
    CHECK(made.exit == 2);
    CHECK_THAT(made.complained, Catch::StartsWith("pack.edits.yaml:3:5:"));
    CHECK(bytesOf(scratch / "pack.yaml") == "old");
}

TEST_CASE("The program tells how a question came about, and more with its article at hand") {
    const Scratch scratch;
    writeArticle(scratch);
    REQUIRE(run(scratch, "generate article.md -o pack.yaml").exit == 0);
    const Question first = packIn(scratch).questions.at(0);
    const Run brief = run(scratch, "explain pack.yaml " + first.id);
    CHECK(brief.exit == 0);
    CHECK_THAT(brief.said,
        Catch::Contains(first.source.words) && Catch::Contains(first.source.rule) &&
            Catch::Contains("--article"));
    const Run whole = run(scratch, "explain pack.yaml " + first.id + " --article article.md");
    CHECK(whole.exit == 0);
    CHECK_THAT(whole.said,
        Catch::Contains("why trusted:") && Catch::Contains("why difficult:") &&
            Catch::Contains("read:"));
}

TEST_CASE("A question that is in no pack is answered with the nearest ids") {
    const Scratch scratch;
    writeArticle(scratch);
    REQUIRE(run(scratch, "generate article.md -o pack.yaml").exit == 0);
    const std::string id = packIn(scratch).questions.at(4).id;
    const Run wrong = run(scratch, "explain pack.yaml " + id.substr(0, id.size() - 1));
    CHECK(wrong.exit == 2);
    CHECK_THAT(wrong.complained, Catch::Contains("The nearest are " + id));
    CHECK(run(scratch, "explain missing.yaml q-1").exit == 2);
}

TEST_CASE("Every line of the article is accounted for when the program is asked why") {
    const Scratch scratch;
    put(scratch / "article.txt",
        "Ann wins\n\nAnn Lee won the Harbour Cup 2023 in Oslo. It was not cold. \"I am glad,\" she "
        "said.\n\nPhoto: Ben Ray\n");
    const Run made = run(scratch, "generate article.txt -o pack.yaml --why");
    CHECK_THAT(made.said,
        Catch::Contains("none: headline") && Catch::Contains("none: credit") &&
            Catch::Contains("It was not cold. | none: "));
}
