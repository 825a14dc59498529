#include "game/show/making_words.hpp"
#include "game/show/pasting.hpp"
#include "game/show/shelf.hpp"
#include "game/show/workshop.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/show/study.hpp"
#include "tests/support/catch.hpp"
#include <sstream>

namespace podium::show {
namespace {

namespace fs = std::filesystem;
using authoring::Going;
using authoring::Progress;
using authoring::Step;

Recipe recipeOf(const Study& study, const fs::path& article) {
    return {article, study.lexicon(), study.paths().made};
}

Expected<MadePack> madeOf(const Study& study, const fs::path& article) {
    return makePack(recipeOf(study, article), {});
}

Problem complaint(const Study& study, const std::string& bytes) {
    const fs::path file = study / "home/trouble.txt";
    put(file, bytes);
    const auto made = madeOf(study, file);
    REQUIRE_FALSE(made);
    CHECK(made.error().size() == 1);
    CHECK(made.error().front().where.file == file.string());
    CHECK_FALSE(made.error().front().hint.empty());
    CHECK(packsIn(study.paths().made).empty());
    return made.error().front();
}

/// Without a clock: the author ends by itself.
Expected<MadePack> awaited(Workshop& workshop) {
    for (;;) {
        if (auto made = workshop.take()) return std::move(*made);
        std::this_thread::yield();
    }
}

std::string several(const std::string& words, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += words;
    return text;
}

TEST_CASE("An article becomes a pack, which is kept under its title and can be played by name") {
    const Study study;
    const auto made = madeOf(study, study.article());
    REQUIRE(made);
    CHECK(made->unkept.empty());
    CHECK(readPack(made->file)->questions == made->pack.questions);
    const Shelf shelf(study.paths().share / "packs", study.paths().made);
    CHECK(shelf.take(made->file.stem().string())->title == made->pack.title);
    CHECK(summary(*made) ==
        std::to_string(made->pack.questions.size()) + " questions in " +
            std::to_string(made->pack.rounds.size()) +
            (made->pack.rounds.size() == 1 ? " round" : " rounds") + ", kept as " +
            made->file.stem().string());
}

TEST_CASE("The same article makes the same pack, and lies on the shelf once") {
    const Study study;
    const auto once = madeOf(study, study.article());
    const auto again = madeOf(study, study.article());
    REQUIRE((once && again));
    CHECK(once->file == again->file);
    CHECK(packsIn(study.paths().made).size() == 1);
    const auto other = madeOf(study, study.documents() / "octopus.txt");
    REQUIRE(other);
    CHECK(packsIn(study.paths().made).size() == 2);
}

TEST_CASE("What an editor wrote beside a pack that was made is left alone, and is no pack") {
    const Study study;
    const auto made = madeOf(study, study.article());
    REQUIRE(made);
    const fs::path edits = study.paths().made / (made->file.stem().string() + ".edits.yaml");
    put(edits, "podium_edits: 1\nflagged: []\n");
    REQUIRE(madeOf(study, study.article()));
    CHECK(bytesOf(edits) == "podium_edits: 1\nflagged: []\n");
    CHECK(packsIn(study.paths().made).size() == 1);
}

TEST_CASE("A pack that cannot be kept is played all the same") {
    const Study study;
    put(study / "state/packs", "a file where a folder should be");
    const auto made = madeOf(study, study.article());
    REQUIRE(made);
    CHECK(made->file.empty());
    CHECK(made->unkept.size() == 1);
    CHECK_FALSE(made->pack.questions.empty());
}

TEST_CASE("Of every text that makes no quiz one sentence says why, and where") {
    const Study study;
    CHECK_THAT(complaint(study, "").what, Catch::Equals("there are no words in this article"));
    CHECK_THAT(complaint(study, "One line of news.\n").what,
        Catch::Equals("the text is too short for a quiz: 4 words"));
    CHECK_THAT(complaint(study, several("word ", 60) + std::string(1, '\0')).what,
        Catch::Contains("binary"));
    CHECK_THAT(complaint(study, several("W\xF6rter ", 60)).what, Catch::Contains("UTF-8"));
    CHECK_THAT(complaint(study, std::string(17u << 20, 'a')).what, Catch::Contains("larger than"));
    CHECK_THAT(complaint(study, several("Gestern fuhr der Zug nicht nach Ulm. ", 20)).what,
        Catch::Contains("English"));
    CHECK_THAT(complaint(study, several("Nothing at all is said to you here. ", 20)).what,
        Catch::Contains("nothing can be asked"));
}

TEST_CASE("A page of HTML is an article too, however few words its tags leave") {
    const Study study;
    std::string page = "<html><body><h1>";
    for (const char letter : bytesOf(study.article()))
        page += letter == '\n' ? std::string("</h1><p>") : std::string(1, letter);
    put(study / "home/page.html", page + "</body></html>");
    const auto made = madeOf(study, study / "home/page.html");
    REQUIRE(made);
    CHECK_FALSE(made->pack.questions.empty());
    put(study / "home/empty.html", "<html><body></body></html>");
    CHECK_FALSE(madeOf(study, study / "home/empty.html"));
}

TEST_CASE("A file that has vanished is named") {
    const Study study;
    const auto made = madeOf(study, study / "home/gone.txt");
    REQUIRE_FALSE(made);
    CHECK_THAT(sentence(made.error().front()), Catch::Contains("gone.txt: there is no such file."));
}

TEST_CASE("A pack is named so that every disk takes it") {
    Pack pack;
    pack.title = "  Łódź, 2024: “The  Cup”/Final ";
    CHECK_THAT(shelfName(pack), Catch::StartsWith("lodz-2024-the-cup-final-"));
    pack.title = "決勝";
    CHECK_THAT(shelfName(pack), Catch::StartsWith("quiz-"));
    pack.title = several("endless ", 30);
    CHECK(shelfName(pack).size() < 60);
}

TEST_CASE("The workshop makes the same pack beside the show, and tells how far it is") {
    const Study study;
    Workshop workshop;
    CHECK_FALSE(workshop.isBusy());
    workshop.begin(recipeOf(study, study.article()));
    CHECK(workshop.isBusy());
    const auto made = awaited(workshop);
    REQUIRE(made);
    CHECK(made->file == madeOf(study, study.article())->file);
    CHECK_FALSE(workshop.isBusy());
    CHECK_FALSE(workshop.take());
}

TEST_CASE("Nothing comes of what is called off, and the next article is begun all the same") {
    const Study study;
    Workshop workshop;
    workshop.begin(recipeOf(study, study.article()));
    workshop.stop();
    CHECK_FALSE(workshop.take());
    workshop.begin(recipeOf(study, study.documents() / "octopus.txt"));
    const auto made = awaited(workshop);
    REQUIRE(made);
    CHECK_THAT(made->pack.title, Catch::Contains("ctop"));
}

TEST_CASE("A watcher that says stop ends the author in the middle") {
    const Study study;
    int asked = 0;
    const auto made = makePack(recipeOf(study, study.article()),
        [&](const Progress&) { return ++asked < 3 ? Going::On : Going::Stop; });
    REQUIRE_FALSE(made);
    CHECK(asked < 10);
    CHECK(packsIn(study.paths().made).empty());
}

TEST_CASE("The bar only grows from the first step to the last") {
    float before = 0;
    for (const Step step : {Step::Reading, Step::Understanding, Step::Asking, Step::Choosing})
        for (std::size_t done = 0; done <= 10; ++done) {
            const stage::DeskWork work = workOf("a", {step, done, 10});
            CHECK(work.share >= before);
            CHECK(work.share <= 1.001f);
            CHECK(work.step == static_cast<std::size_t>(step));
            before = work.share;
        }
    CHECK(before > .99f);
    CHECK(workOf("a", {Step::Understanding, 2, 27}).count == "Sentence 3 of 27");
    CHECK(workOf("a", {Step::Reading, 0, 1}).count.empty());
}

TEST_CASE("On a terminal each step is a line, and a long one a line each quarter") {
    std::ostringstream out;
    const authoring::Watcher watcher = tellingWatcher(out);
    for (const Step step : {Step::Reading, Step::Understanding})
        for (std::size_t done = 0; done < 100; ++done)
            CHECK(watcher({step, done, 100}) == Going::On);
    CHECK_THAT(out.str(),
        Catch::Contains("Reading the article\n") &&
            Catch::Contains("Finding names and facts: 50 %\n"));
    CHECK(std::ranges::count(out.str(), '\n') == 8);
}

TEST_CASE("A pasted text is measured, and shown by its first line") {
    using Length = stage::DeskPaste::Length;
    CHECK(pasteOf("").length == Length::Nothing);
    CHECK(pasteOf(" \n\t ").words == 0);
    const stage::DeskPaste article = pasteOf("\n# The cup\n\n" + several("A boat came in. ", 20));
    CHECK(article.length == Length::Enough);
    CHECK(article.words == 83);
    CHECK(article.firstLine == "The cup");
    const stage::DeskPaste scrap = pasteOf("Three small words");
    CHECK(scrap.length == Length::TooShort);
    CHECK_THAT(scrap.verdict, Catch::Contains("at least 50 words"));
    CHECK(pasteOf(several("w ", 60) + std::string(1, '\0')).length == Length::TooShort);
    CHECK(pasteOf(several("é", 400) + several(" a", 60)).firstLine.size() < 200);
}

} // namespace
} // namespace podium::show
