#include "tests/layers/includes.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

using Sentences = std::vector<std::string>;

Sentences withPlanted(const std::string& file, const std::string& text) {
    return forbiddenIncludes(
        {{file, text}, {"game/stage/sfml.hpp", "#include <SFML/Graphics.hpp>\n"},
            {"questions/bank/text_file.hpp", "#include <filesystem>\n"},
            {"questions/bank/question.hpp", "#include <string>\n"}});
}

} // namespace

TEST_CASE("Nobody in the house includes what their row forbids") {
    const Tree tree = sourcesIn(PODIUM_SOURCE_DIR);
    REQUIRE(tree.count("game/match/judge.hpp") == 1);
    REQUIRE(tree.count("game/main.cpp") == 1);
    CHECK(forbiddenIncludes(tree) == Sentences{});
}

TEST_CASE("The rules may look at no clock, file, thread or device of chance") {
    for (const std::string header : {"chrono", "thread", "fstream", "iostream", "random", "mutex",
             "filesystem", "ctime", "atomic", "cstdlib"})
        CHECK(withPlanted("game/match/planted.cpp", "#include <" + header + ">\n") ==
            Sentences{"game/match/planted.cpp may not reach " + header});
    CHECK(withPlanted("game/match/planted.cpp", "#include <map>\n").empty());
}

TEST_CASE("Not even through a header that they may include") {
    CHECK(withPlanted("game/match/planted.cpp", "#include \"questions/bank/text_file.hpp\"\n") ==
        Sentences{"game/match/planted.cpp may not reach filesystem"});
    CHECK(withPlanted("game/match/planted.cpp", "#include \"questions/bank/question.hpp\"\n") ==
        Sentences{});
    CHECK(withPlanted("game/stage/motion/planted.hpp", "#include \"game/stage/sfml.hpp\"\n") ==
        Sentences{"game/stage/motion/planted.hpp may not reach SFML/Graphics.hpp"});
}

TEST_CASE("Arrows point down, and folders side by side do not know each other") {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"questions/bank/a.cpp", "game/match/match.hpp"},
        {"questions/bank/a.cpp", "questions/authoring/author.hpp"},
        {"questions/authoring/a.cpp", "game/match/match.hpp"},
        {"media/synth/a.cpp", "questions/bank/pack.hpp"},
        {"game/match/a.cpp", "game/journal/journal.hpp"},
        {"game/journal/a.cpp", "game/stage/stage.hpp"},
        {"game/stage/a.cpp", "game/journal/journal.hpp"},
        {"game/stage/a.cpp", "game/show/show.hpp"}, {"game/stage/a.cpp", "tests/support/catch.hpp"},
        {"game/attic/a.cpp", "game/attic/a.hpp"}};
    for (const auto& [file, header] : wrong)
        CHECK(withPlanted(file, "#include \"" + header + "\"\n") ==
            Sentences{file + " may not include " + header});
    CHECK(withPlanted("game/show/a.cpp", "#include \"game/stage/stage.hpp\"\n").empty());
}

TEST_CASE("A library appears where it is wrapped, and nowhere else") {
    const std::vector<std::pair<std::string, std::string>> wrong{
        {"questions/bank/pack.cpp", "yaml-cpp/yaml.h"}, {"game/show/a.cpp", "yaml-cpp/yaml.h"},
        {"questions/bank/pack.cpp", "unicode/unistr.h"}, {"game/journal/a.cpp", "nettle/sha2.h"},
        {"game/journal/storage.cpp", "nlohmann/json.hpp"}, {"game/show/a.cpp", "SFML/Graphics.hpp"},
        {"questions/authoring/author.cpp", "CLI/CLI.hpp"}, {"game/stage/a.cpp", "spdlog/spdlog.h"},
        {"media/synth/a.cpp", "SFML/Audio.hpp"}, {"questions/bank/a.cpp", "unistd.h"},
        {"game/show/a.cpp", "boost/asio.hpp"}};
    for (const auto& [file, header] : wrong)
        CHECK(withPlanted(file, "#include <" + header + ">\n") ==
            Sentences{file + " may not include " + header});
}

TEST_CASE("Includes are written from the root of the house") {
    CHECK(withPlanted("game/match/a.cpp", "#include \"a.hpp\"\n") ==
        Sentences{"game/match/a.cpp may not include a.hpp"});
}

TEST_CASE("However an include line is spaced, it is read") {
    CHECK(withPlanted("game/match/a.cpp", "  #  include\t<SFML/System.hpp>\n").size() == 2);
    CHECK(withPlanted("game/match/a.cpp", "#include<thread>").size() == 1);
}
