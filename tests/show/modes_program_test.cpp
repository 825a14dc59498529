#include "game/show/running_order_reader.hpp"
#include "tests/show/program.hpp"

namespace podium::show {
namespace {

/// Plays to the end with these lines; what was said.
std::string played(const Home& home, std::vector<std::string> words, const std::string& typed) {
    words.insert(words.begin(), {"--text", "--seed", "7"});
    Program program(home, words);
    program.type(typed);
    CHECK(program.finish() == 0);
    return program.said();
}

std::string complaint(const Home& home, const std::vector<std::string>& words) {
    Program program(home, words);
    CHECK(program.finish() == 2);
    return program.complained();
}

TEST_CASE("A mode of the shelf is played by its name") {
    const Home home;
    CHECK_THAT(played(home, {"--mode", "ladder"}, "q\n"), Catch::Contains("Rung 1 of 12"));
    CHECK_THAT(played(home, {"--mode", "survival"}, "q\n"), Catch::Contains("Lives: 3"));
    CHECK_THAT(played(home, {"--mode", "time_attack"}, "q\n"), Catch::Contains("Time: 180"));
    CHECK_THAT(played(home, {"--mode", "quick"}, "q\n"), !Catch::Contains("Time: "));
    CHECK_THAT(played(home, {"--mode", "quick", "--clock"}, "q\n"), Catch::Contains("Time: 10"));
}

TEST_CASE("A mode that nobody knows is answered with those there are") {
    const std::string words = complaint(Home(), {"--text", "--mode", "chess"});
    CHECK_THAT(words, Catch::StartsWith("podium: chess: ") && Catch::Contains("classic, ladder"));
}

TEST_CASE("A running order of one's own is played from its file") {
    const Home home;
    put(home / "mine.yaml",
        "podium_running_order: 1\ntitle: Mine\nrounds:\n"
        "  - {kind: classic, topics: [Athletes], questions: 2}\n");
    CHECK_THAT(played(home, {"--running-order", home / "mine.yaml"}, "a\na\n"),
        Catch::Contains("Question 2 of 2 - Athletes") && Catch::Contains("That was the evening."));
}

TEST_CASE("A running order with a mistake is refused with line and column") {
    const Home home;
    put(home / "bad.yaml", "podium_running_order: 1\ntitle: Bad\nrounds:\n  - {kind: lader}\n");
    CHECK_THAT(complaint(home, {"--text", "--running-order", home / "bad.yaml"}),
        Catch::Contains("bad.yaml:4:12: ") && Catch::Contains("Did you mean 'ladder'?"));
    CHECK_THAT(complaint(home, {"--text", "--running-order", home / "none.yaml"}),
        Catch::Contains("none.yaml: there is no such file"));
}

TEST_CASE("What was played last can be played once more, with its pack") {
    const Home home;
    REQUIRE(savePack(smallPack(1), home / "other.yaml"));
    const std::string first =
        played(home, {"--mode", "survival", "--pack", home / "other.yaml"}, "q\n");
    const auto last = home / "state/podium/running_orders/last.yaml";
    const auto order = readRunningOrder(last);
    REQUIRE(order);
    CHECK(order->title == "Survival");
    CHECK(order->pack == (home / "other.yaml").string());
    CHECK(played(home, {"--running-order", last}, "q\n") == first);
}

TEST_CASE("A running order draws from as many packs as it names") {
    const Home home;
    Pack other = smallPack(2);
    other.title = "Another box";
    REQUIRE(savePack(other, home / "share/packs/other.yaml"));
    put(home / "two.yaml",
        "podium_running_order: 1\ntitle: Two boxes\nrounds:\n"
        "  - {kind: classic, topics: [Medals]}\n"
        "  - {kind: classic, pack: other, topics: [Medals]}\n");
    const std::string said = played(
        home, {"--pack", "small", "--running-order", home / "two.yaml"}, "a\na\na\na\na\na\na\n");
    CHECK_THAT(said, Catch::StartsWith("Two boxes - seed 7\n"));
    CHECK_THAT(said, Catch::Contains("Question 5 of 7 - Medals"));
    CHECK_THAT(said, Catch::Contains("Question 6 of 7 - Another box: Medals"));
}

TEST_CASE("An evening out of several packs goes on after it was killed") {
    const Home home;
    put(home / "two.yaml",
        "podium_running_order: 1\ntitle: Two boxes\nrounds:\n"
        "  - {kind: classic}\n  - {kind: classic, pack: small}\n");
    {
        Program program(home, {"--text", "--running-order", home / "two.yaml"});
        program.readTo("Question 1 of 30");
        program.kill();
    }
    Program program(home, {"--text", "--resume"});
    CHECK(program.finish() == 0);
    CHECK_THAT(program.said(), Catch::Contains("Question 1 of 30"));
}

TEST_CASE("A journal is shown and exported, and one that is not there is named") {
    const Home home;
    played(home, {}, "a\nq\n");
    std::string journal;
    for (const auto& entry : std::filesystem::directory_iterator(home / "state/podium/evenings"))
        if (entry.path().extension() == ".journal") journal = entry.path();
    for (const std::string task : {"show", "check", "export"}) {
        Program program(home, {"journal", task, journal});
        CHECK(program.finish() == 0);
        CHECK_FALSE(program.said().empty());
    }
    Program replay(home, {"journal", "replay", journal, "--speed", "0"});
    CHECK(replay.finish() == 0);
    for (const std::string task : {"show", "check", "replay", "export"})
        CHECK_THAT(complaint(home, {"journal", task, home / "none.journal"}),
            Catch::StartsWith("podium: ") && Catch::Contains("none.journal"));
    CHECK_THAT(complaint(home, {"journal"}), Catch::Contains("replay"));
}

} // namespace
} // namespace podium::show
