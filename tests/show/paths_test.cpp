#include "game/show/paths.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

namespace podium::show {
namespace {

namespace fs = std::filesystem;

/// A variable of the environment for one test.
class Variable {
public:
    Variable(const char* name, const std::string& words) : m_name(name) {
        if (const char* before = ::getenv(name)) m_before = before;
        ::setenv(name, words.c_str(), 1);
    }
    ~Variable() {
        if (m_before)
            ::setenv(m_name, m_before->c_str(), 1);
        else
            ::unsetenv(m_name);
    }

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

TEST_CASE("Evenings, running order, flags, log and settings go where the desktop says") {
    const Variable state("XDG_STATE_HOME", "/tmp/some state");
    const Variable config("XDG_CONFIG_HOME", "/tmp/some config");
    const Paths paths = pathsIn(surroundings());
    CHECK(paths.evenings == "/tmp/some state/podium/evenings");
    CHECK(paths.log == "/tmp/some state/podium/log");
    CHECK(paths.lastOrder == "/tmp/some state/podium/running_orders/last.yaml");
    CHECK(paths.edits == "/tmp/some state/podium/edits");
    CHECK(paths.settings == "/tmp/some config/podium/settings.yaml");
}

TEST_CASE("Without a word from the desktop they go into the home folder") {
    const Variable home("HOME", "/home/ada");
    const Variable state("XDG_STATE_HOME", "");
    const Variable config("XDG_CONFIG_HOME", "relative/is/ignored");
    const Paths paths = pathsIn(surroundings());
    CHECK(paths.evenings == "/home/ada/.local/state/podium/evenings");
    CHECK(paths.settings == "/home/ada/.config/podium/settings.yaml");
}

TEST_CASE("The share folder is the one that was named") {
    const Variable share("PODIUM_SHARE", "/opt/share");
    CHECK(pathsIn(surroundings()).share == "/opt/share");
}

TEST_CASE("Otherwise the share folder lies beside the program, as it is built") {
    CHECK(pathsIn({"/build/bin/podium", {}, {}, {}}).share == "/build/share/podium");
}

TEST_CASE("An installed game finds its share folder among the games") {
    Scratch prefix;
    fs::create_directories(prefix / "share/games/podium");
    const Paths paths = pathsIn({prefix / "games" / "podium", {}, {}, {}});
    CHECK(paths.share == prefix / "share/games/podium");
}

TEST_CASE("The program knows its own file") { CHECK(fs::exists(surroundings().program)); }

} // namespace
} // namespace podium::show
