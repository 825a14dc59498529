#include "tests/show/program.hpp"
#include <algorithm>

namespace podium::show {
namespace {

bool isOneLine(const std::string& words) {
    return !words.empty() && std::count(words.begin(), words.end(), '\n') == 1;
}

/// The program ends at once, with this code and one sentence that holds these words.
void refuses(const Home& home, std::vector<std::string> words, const std::string& named,
    const std::string& remedy, int code = 2) {
    words.insert(words.begin(), "--text");
    Program program(home, words);
    CHECK(program.finish() == code);
    CHECK(isOneLine(program.complained()));
    CHECK_THAT(program.complained(), Catch::StartsWith("podium: "));
    CHECK_THAT(program.complained(), Catch::Contains(named) && Catch::Contains(remedy));
}

void refusesPack(const std::string& bytes, const std::string& complaint) {
    const Home home;
    put(home / "bad.yaml", bytes);
    refuses(home, {"--pack", home / "bad.yaml"}, "bad.yaml", complaint);
    CHECK(bytesOf(home / "bad.yaml") == bytes);
}

TEST_CASE("A pack that is not there is named, with those that are") {
    refuses(Home(), {"--pack", "nowhere"}, "nowhere", "small");
    refuses(Home(), {"--pack", "/no/such/pack.yaml"}, "/no/such/pack.yaml", "no such file");
}

TEST_CASE("A pack that is empty, binary, broken or no pack is refused in one sentence") {
    refusesPack("", "bad.yaml");
    refusesPack(std::string("\0\1\2\3", 4), "binary");
    refusesPack("\xff\xfe not text", "UTF-8");
    refusesPack("title: [\n", "bad.yaml:");
    refusesPack("just words", "bad.yaml");
    refusesPack("podium_pack: 99\ntitle: From the future\n", "bad.yaml:1");
}

TEST_CASE("A pack larger than any pack is refused before it fills the memory") {
    const Home home;
    put(home / "huge.yaml", "podium_pack: 1\n");
    std::filesystem::resize_file(home / "huge.yaml", std::uintmax_t{1} << 34);
    refuses(home, {"--pack", home / "huge.yaml"}, "huge.yaml", "larger than");
}

TEST_CASE("A folder in the place of a pack is refused") {
    const Home home;
    refuses(home, {"--pack", home / "share"}, "share", "folder");
}

TEST_CASE("A shelf without packs says where packs are looked for") {
    Home home;
    home.set("PODIUM_SHARE", home / "empty");
    refuses(home, {}, "empty", "--pack FILE");
}

TEST_CASE("Settings from the future end the program and are left alone") {
    const Home home;
    std::filesystem::create_directories(home / "config/podium");
    put(home / "config/podium/settings.yaml", "version: 7\n");
    refuses(home, {}, "settings.yaml", "version 7");
    CHECK(bytesOf(home / "config/podium/settings.yaml") == "version: 7\n");
}

TEST_CASE("A state folder that cannot be written to is named before anything is played") {
    Home home;
    put(home / "taken", "a file where a folder should be");
    home.set("XDG_STATE_HOME", home / "taken");
    refuses(home, {}, "taken", "XDG_STATE_HOME");
}

TEST_CASE("A journal that is no journal cannot be resumed, and is left alone") {
    const Home home;
    put(home / "odd.journal", "these are only words\nand more\n");
    refuses(home, {"--resume", home / "odd.journal"}, "odd.journal", "");
    refuses(home, {"--resume", home / "none.journal"}, "none.journal", "");
    CHECK(bytesOf(home / "odd.journal") == "these are only words\nand more\n");
}

TEST_CASE("Without an unfinished evening there is nothing to resume") {
    refuses(Home(), {"--resume"}, "no unfinished evening", "without --resume", 1);
}

TEST_CASE("A log that cannot be written is a warning, and the evening is played") {
    const Home home;
    std::filesystem::create_directories(home / "state/podium");
    put(home / "state/podium/log", "a file where a folder should be");
    Program program(home, {"--text"});
    CHECK(program.finish() == 0);
    CHECK(isOneLine(program.complained()));
    CHECK_THAT(program.complained(), Catch::Contains("log"));
}

TEST_CASE("Without a display the program says so in one line and plays as text") {
    const Home home;
    Program program(home, {"--seed", "7"});
    CHECK(program.finish() == 0);
    CHECK_THAT(program.said(), Catch::StartsWith("There is no display here"));
    CHECK_THAT(program.said(), Catch::Contains("\nQuestion 1 of 15 - Medals\n"));
}

TEST_CASE("A tour without a display says what is missing") {
    const Home home;
    Program program(home, {"--tour", home / "pictures"});
    CHECK(program.finish() == 3);
    CHECK(isOneLine(program.complained()));
    CHECK_THAT(program.complained(), Catch::Contains("no display"));
}

} // namespace
} // namespace podium::show
