#include "tests/show/program.hpp"

namespace podium::show {
namespace {

/// The last question as it was put, from its number to its last option.
std::string lastQuestion(const std::string& said) {
    const std::size_t start = said.rfind("Question ");
    const std::size_t end = said.find('\n', said.find("\nD) ", start) + 1);
    return said.substr(start, end - start);
}

TEST_CASE("An evening that was killed goes on at the same question with the same score") {
    const Home home;
    std::string question;
    std::string score;
    {
        Program program(home, {"--text", "--seed", "7"});
        program.type("b\nb\nb\nb\n");
        program.readTo("Question 5 of 15");
        question = lastQuestion(program.said());
        score = lastLineFrom(program.said(), "Score ");
        program.kill();
    }
    Program program(home, {"--text", "--resume"});
    CHECK(program.finish() == 0);
    CHECK_THAT(program.said(), Catch::Contains("The evening goes on.\n" + score + "\n"));
    CHECK_THAT(program.said(), Catch::Contains(question));
    CHECK(lastQuestion(program.said()) == question);
}

TEST_CASE("An evening may be killed again and again and still comes to its end") {
    const Home home;
    {
        Program program(home, {"--text", "--seed", "3"});
        program.readTo("Question 1 of 15");
        program.kill();
    }
    for (int number = 2; number <= 4; ++number) {
        Program program(home, {"--text", "--resume"});
        program.type("a\n");
        program.readTo("Question " + std::to_string(number) + " of 15");
        program.kill();
    }
    Program program(home, {"--text", "--resume"});
    for (int i = 0; i < 20; ++i) program.type("a\n");
    CHECK(program.finish() == 0);
    CHECK_THAT(program.said(), Catch::Contains("That was the evening."));
    Program nothing(home, {"--text", "--resume"});
    CHECK(nothing.finish() == 1);
}

TEST_CASE("A named evening is resumed wherever its journal lies") {
    const Home home;
    {
        Program program(home, {"--text", "--seed", "5"});
        program.readTo("Question 1 of 15");
        program.kill();
    }
    const auto evenings = std::filesystem::directory_iterator(home / "state/podium/evenings");
    std::filesystem::path journal;
    for (const auto& entry : evenings)
        if (entry.path().extension() == ".journal") journal = entry.path();
    std::filesystem::rename(journal, home / "elsewhere.journal");
    Program program(home, {"--text", "--resume", home / "elsewhere.journal"});
    CHECK(program.finish() == 0);
    CHECK_THAT(program.said(), Catch::Contains("Question 1 of 15"));
}

} // namespace
} // namespace podium::show
