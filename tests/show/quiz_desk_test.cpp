#include "game/show/quiz_desk.hpp"
#include "tests/show/study.hpp"
#include "tests/support/catch.hpp"
#include <thread>

namespace podium::show {
namespace {

namespace fs = std::filesystem;
using stage::DeskLine;
using stage::Page;

std::vector<std::string> namesOn(const QuizDesk& desk) {
    std::vector<std::string> names;
    for (const DeskLine& line : desk.seen().folder.lines) names.push_back(line.name);
    return names;
}

std::size_t lineCalled(const QuizDesk& desk, const std::string& name) {
    const auto names = namesOn(desk);
    const auto at = std::ranges::find(names, name);
    REQUIRE(at != names.end());
    return static_cast<std::size_t>(at - names.begin());
}

void goTo(QuizDesk& desk, const std::string& place) {
    const auto& places = desk.seen().folder.places;
    const auto at = std::ranges::find(places, place);
    REQUIRE(at != places.end());
    desk.grant(stage::OpenPlace{static_cast<std::size_t>(at - places.begin())});
}

DeskMove open(QuizDesk& desk, const std::string& line) {
    return desk.grant(stage::OpenLine{lineCalled(desk, line)});
}

/// Frame by frame, until something has come of it.
DeskMove awaited(QuizDesk& desk) {
    for (;;) {
        const auto move = desk.tick();
        if (move && move->page) return *move;
        std::this_thread::yield();
    }
}

std::string longText() {
    std::string text = "The boat race\n\n";
    return text + bytesOf(PODIUM_SOURCE_DIR "/tests/articles/harbour-cup.txt");
}

TEST_CASE("The desk opens at home, with those of the usual places that are there") {
    const Study study;
    QuizDesk desk(study.paths());
    CHECK(desk.grant(stage::OpenDesk{}).page == Page::Desk);
    CHECK(
        desk.seen().folder.places == std::vector<std::string>{"Home", "Documents", "Made before"});
    CHECK(desk.seen().folder.name == "Home");
    CHECK(namesOn(desk) == std::vector<std::string>{"One folder up", "Documents"});
}

TEST_CASE("What the desktop calls the player's folders is believed") {
    const Study study;
    fs::create_directories(study / "home/Papiere");
    fs::create_directories(study / "config");
    put(study / "config/user-dirs.dirs",
        "# written by the desktop\nXDG_DOCUMENTS_DIR=\"$HOME/Papiere\"\n");
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    CHECK(desk.seen().folder.name == "~/Papiere");
}

TEST_CASE("Only folders and texts are listed, folders first, and nothing that is hidden") {
    const Study study;
    for (const std::string name :
        {"photo.png", ".secret.txt", "Zebra.MD", "page.html", "archive.txt.gz"})
        put(study.documents() / name, "x");
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    CHECK(namesOn(desk) ==
        std::vector<std::string>{
            "One folder up", "Winter", "harbour-cup.txt", "octopus.txt", "page.html", "Zebra.MD"});
    CHECK(desk.seen().folder.lines.back().detail == "Markdown, 1 bytes");
}

TEST_CASE("Of a folder without end only the beginning is looked at") {
    const Study study;
    for (int i = 0; i < 2100; ++i) put(study.documents() / (std::to_string(i) + ".txt"), "");
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    CHECK(namesOn(desk).size() <= 2001);
    CHECK_THAT(desk.seen().folder.remark, Catch::Contains("more than can be shown"));
}

TEST_CASE("Folders are gone into and out of again") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    open(desk, "Documents");
    CHECK(desk.seen().folder.name == "~/Documents");
    open(desk, "Winter");
    CHECK(namesOn(desk) == std::vector<std::string>{"One folder up"});
    CHECK_THAT(desk.seen().folder.remark, Catch::StartsWith("No texts are here."));
    open(desk, "One folder up");
    open(desk, "One folder up");
    CHECK(desk.seen().folder.name == "Home");
}

TEST_CASE("A folder that cannot be opened says why, and leaves the way out") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    const std::size_t winter = lineCalled(desk, "Winter");
    fs::remove(study.documents() / "Winter");
    desk.grant(stage::OpenLine{winter});
    CHECK(namesOn(desk) == std::vector<std::string>{"One folder up"});
    CHECK_THAT(desk.seen().folder.remark, Catch::StartsWith("This folder cannot be opened: "));
}

TEST_CASE("An article is chosen, a pack is made of it, and it is taken to be played") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    CHECK(open(desk, "harbour-cup.txt").page == Page::Making);
    CHECK(desk.seen().work.article == "harbour-cup.txt");
    CHECK(awaited(desk).page == Page::Made);
    const stage::DeskQuiz& quiz = desk.seen().quiz;
    CHECK(quiz.questions > 0);
    CHECK_FALSE(quiz.rounds.empty());
    const DeskMove taken = desk.grant(stage::TakeQuiz{});
    CHECK(taken.page == Page::SoloSetup);
    REQUIRE(taken.taken);
    CHECK(taken.taken->file.stem() == quiz.keptAs);
    CHECK_FALSE(desk.tick());
}

TEST_CASE("The desk opens again where an article was found last") {
    const Study study;
    QuizDesk(study.paths()).grant(stage::OpenDesk{});
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    put(study.documents() / "Winter/snow.txt", "short");
    open(desk, "Winter");
    open(desk, "snow.txt");
    CHECK(awaited(desk).page == Page::NotMade);
    CHECK(desk.seen().trouble.where == "~/Documents/Winter/snow.txt");
    desk.grant(stage::OpenDesk{});
    CHECK(desk.seen().folder.name == "~/Documents/Winter");
    CHECK(desk.seen().folder.places[desk.seen().folder.place] == "Last folder");
}

TEST_CASE("A quiz that was made before is found again") {
    const Study study;
    {
        QuizDesk desk(study.paths());
        CHECK(desk.makeAtOnce(study.article()).page == Page::Making);
        const DeskMove made = awaited(desk);
        CHECK(made.page == Page::SoloSetup); // it was asked for on the command line
        CHECK(made.taken);
    }
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Made before");
    REQUIRE(namesOn(desk).size() == 1);
    CHECK(open(desk, namesOn(desk).front()).page == Page::Made);
    CHECK(desk.grant(stage::TakeQuiz{}).taken);
}

TEST_CASE("A pasted text becomes a quiz like any article, and the same one becomes the same") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    for (int time = 0; time < 2; ++time) {
        desk.grant(stage::PasteText{longText()});
        CHECK(desk.seen().paste.firstLine == "The boat race");
        CHECK(desk.grant(stage::MakeOfPaste{}).page == Page::Making);
        CHECK(awaited(desk).page == Page::Made);
        CHECK(desk.seen().paste.words == 0); // it has been used
    }
    goTo(desk, "Made before");
    CHECK(namesOn(desk).size() == 1);
}

TEST_CASE(
    "Nothing is made of a paste that is too short, and the trouble of one is called its own") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    desk.grant(stage::PasteText{"A few words."});
    CHECK_FALSE(desk.grant(stage::MakeOfPaste{}).page);
    std::string nothing = "A list\n";
    for (int i = 0; i < 80; ++i) nothing += "and so on ";
    desk.grant(stage::PasteText{nothing});
    desk.grant(stage::MakeOfPaste{});
    CHECK(awaited(desk).page == Page::NotMade);
    CHECK(desk.seen().trouble.where == "The pasted text “A list”");
    CHECK(desk.seen().paste.words == 242); // and can be looked at once more
}

TEST_CASE("Calling it off leads back to the desk, and nothing comes of it") {
    const Study study;
    QuizDesk desk(study.paths());
    desk.grant(stage::OpenDesk{});
    goTo(desk, "Documents");
    open(desk, "harbour-cup.txt");
    CHECK(desk.grant(stage::StopMaking{}).page == Page::Desk);
    CHECK_FALSE(desk.tick());
}

TEST_CASE("A wish for a line that is not there any more is not granted") {
    const Study study;
    QuizDesk desk(study.paths());
    CHECK_FALSE(desk.grant(stage::OpenLine{3}).page);
    CHECK_FALSE(desk.grant(stage::OpenPlace{30}).page);
    CHECK_FALSE(desk.grant(stage::TakeQuiz{}).taken);
}

} // namespace
} // namespace podium::show
