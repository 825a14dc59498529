#include "tests/show/questions_program.hpp"
#include "tests/support/catch.hpp"
#include <cstdlib>

using namespace podium;

namespace {

bool holdsDraft(const Scratch& scratch) {
    return std::filesystem::exists(scratch / "pack.yaml.part");
}

} // namespace

TEST_CASE("The program says its name and version, and how it is used") {
    const Scratch scratch;
    const Run version = run(scratch, "--version");
    CHECK(version.exit == 0);
    CHECK_THAT(version.said, Catch::StartsWith("podium-questions "));
    const Run usage = run(scratch, "--help");
    CHECK(usage.exit == 0);
    CHECK_THAT(usage.said, Catch::Contains("generate") && Catch::Contains("check"));
}

TEST_CASE("A command that is misspelt or unfinished ends with 2 and says why") {
    const Scratch scratch;
    for (const char* words : {"", "generat a.md -o b.yaml", "generate", "generate a.md", "check",
             "generate a.md -o b.yaml --seed many"}) {
        const Run wrong = run(scratch, words);
        CAPTURE(words);
        CHECK(wrong.exit == 2);
        CHECK_FALSE(wrong.complained.empty());
    }
}

TEST_CASE("An article becomes a pack, and the pack passes the check") {
    const Scratch scratch;
    writeArticle(scratch);
    const Run made = run(scratch, "generate article.md -o pack.yaml");
    CHECK(made.complained.empty());
    REQUIRE(made.exit == 0);
    CHECK_THAT(made.said, Catch::StartsWith("pack.yaml: ") && Catch::Contains("questions ("));
    const Run checked = run(scratch, "check pack.yaml");
    CHECK(checked.exit == 0);
    CHECK(checked.said == made.said);
    CHECK_FALSE(holdsDraft(scratch));
}

TEST_CASE("Fact tables beside an article are asked as well, and a folder without any is named") {
    const Scratch scratch;
    writeArticle(scratch);
    const std::string tables = PODIUM_SOURCE_DIR "/questions/articles/facts";
    const Run made = run(scratch, "generate article.md --facts '" + tables + "' -o pack.yaml");
    CHECK(made.exit == 0);
    CHECK_THAT(bytesOf(scratch / "pack.yaml"), Catch::Contains("id: summer-games-hosts"));
    const Run without = run(scratch, "generate article.md --facts . -o other.yaml");
    CHECK(without.exit == 2);
    CHECK_THAT(without.complained, Catch::Contains("there are no fact tables here"));
    CHECK_FALSE(std::filesystem::exists(scratch / "other.yaml"));
}

TEST_CASE("The same article and seed give the same bytes") {
    const Scratch scratch;
    writeArticle(scratch);
    REQUIRE(run(scratch, "generate article.md -o pack.yaml --seed 5").exit == 0);
    REQUIRE(run(scratch, "generate article.md -o again.yaml --seed 5").exit == 0);
    CHECK(bytesOf(scratch / "pack.yaml") == bytesOf(scratch / "again.yaml"));
}

TEST_CASE("An article that nothing can be made of is named, and the old pack stays") {
    const Scratch scratch;
    put(scratch / "word.txt", "Gold\n");
    put(scratch / "empty.txt", "");
    put(scratch / "binary.txt",
        std::string("\x7f"
                    "ELF\0\0",
            6));
    put(scratch / "huge.txt", std::string(20u << 20, 'a'));
    put(scratch / "pack.yaml", "old");
    for (const std::string article :
        {"word.txt", "empty.txt", "binary.txt", "huge.txt", "missing.txt", "."}) {
        const Run made = run(scratch, "generate " + article + " -o pack.yaml");
        CAPTURE(article, made.complained);
        CHECK(made.exit == 2);
        CHECK_THAT(made.complained, Catch::StartsWith(article + ":"));
        CHECK(bytesOf(scratch / "pack.yaml") == "old");
        CHECK_FALSE(holdsDraft(scratch));
    }
}

TEST_CASE("A place that cannot be written to is named before the work begins") {
    const Scratch scratch;
    writeArticle(scratch);
    for (const std::string place : {"/nowhere/pack.yaml", "/proc/pack.yaml", "/dev/null", "."}) {
        const Run made = run(scratch, "generate article.md -o " + place);
        CHECK(made.exit == 2);
        CHECK_THAT(made.complained, Catch::StartsWith(place + ": "));
    }
}

TEST_CASE("A pack never takes the place of the article it is made from") {
    const Scratch scratch;
    writeArticle(scratch);
    const std::string before = bytesOf(scratch / "article.md");
    CHECK(run(scratch, "generate article.md -o ./article.md").exit == 2);
    CHECK(bytesOf(scratch / "article.md") == before);
}

TEST_CASE("A broken pack is checked to its end, a line for each problem") {
    const Scratch scratch;
    put(scratch / "pack.yaml", "podium_pack: 1\ntitel: T\narticles: []\nrounds: []\n");
    const Run checked = run(scratch, "check pack.yaml");
    CHECK(checked.exit == 2);
    CHECK(checked.said.empty());
    CHECK(checked.complained ==
        "pack.yaml:1:1: the pack lacks 'title'. Add a line 'title: ...'.\n"
        "pack.yaml:1:1: the pack lacks 'questions'. Add a line 'questions: ...'.\n"
        "pack.yaml:2:1: a pack has no key 'titel'. Did you mean 'title'?\n"
        "pack.yaml:3:11: 'articles' has 0 entries. It needs at least 1.\n"
        "pack.yaml:4:9: 'rounds' has 0 entries. It needs at least 1.\n");
}

TEST_CASE("One broken pack among several does not hide the good ones") {
    const Scratch scratch;
    writeArticle(scratch);
    REQUIRE(run(scratch, "generate article.md -o good.yaml").exit == 0);
    put(scratch / "bad.yaml", "[");
    const Run checked = run(scratch, "check bad.yaml good.yaml missing.yaml");
    CHECK(checked.exit == 2);
    CHECK_THAT(checked.said, Catch::StartsWith("good.yaml: "));
    CHECK_THAT(
        checked.complained, Catch::Contains("bad.yaml:1:") && Catch::Contains("missing.yaml: "));
}

TEST_CASE("Without its word lists the program says where it looked") {
    const Scratch scratch;
    writeArticle(scratch);
    ::setenv("PODIUM_SHARE", (scratch / "elsewhere").c_str(), 1);
    const Run made = run(scratch, "generate article.md -o pack.yaml");
    ::unsetenv("PODIUM_SHARE");
    CHECK(made.exit != 0);
    CHECK_THAT(made.complained, Catch::Contains((scratch / "elsewhere").string()));
}
