#pragma once
#include "game/match/moment.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace podium::show {

/// A player's home: a shelf with one small pack and all modes, and folders for what the program
/// remembers.
class Home {
public:
    Home() {
        std::filesystem::create_directories(m_folder / "share/packs");
        REQUIRE(savePack(smallPack(), m_folder / "share/packs/small.yaml"));
        std::filesystem::copy(
            PODIUM_SOURCE_DIR "/questions/running_orders", m_folder / "share/running_orders");
        m_variables = {{"PODIUM_SHARE", m_folder / "share"}, {"XDG_STATE_HOME", m_folder / "state"},
            {"XDG_CONFIG_HOME", m_folder / "config"}, {"DISPLAY", ""}};
    }
    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
    void set(const std::string& variable, const std::string& words) {
        m_variables[variable] = words;
    }
    void enter() const {
        for (const auto& [name, words] : m_variables) ::setenv(name.c_str(), words.c_str(), 1);
    }

private:
    Scratch m_folder;
    std::map<std::string, std::string> m_variables;
};

/// The real program, started in a home, with a test at its terminal.
class Program {
public:
    Program(const Home& home, const std::vector<std::string>& words) {
        int typed[2], told[2], complained[2];
        REQUIRE(
            ::pipe2(typed, O_CLOEXEC) + ::pipe2(told, O_CLOEXEC) + ::pipe2(complained, O_CLOEXEC) ==
            0);
        m_child = ::fork();
        if (m_child == 0) {
            ::dup2(typed[0], 0), ::dup2(told[1], 1), ::dup2(complained[1], 2);
            become(home, words);
        }
        ::close(typed[0]), ::close(told[1]), ::close(complained[1]);
        m_in = typed[1], m_out = told[0], m_err = complained[0];
        ::signal(SIGPIPE, SIG_IGN); // a program that has ended reads no more
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() {
        if (!m_ended) kill();
        ::close(m_out), ::close(m_err);
        if (m_in >= 0) ::close(m_in);
    }

    void type(const std::string& words) {
        CHECK(::write(m_in, words.data(), words.size()) == static_cast<ssize_t>(words.size()));
    }
    /// Reads on until the program has said this; what it has said so far.
    const std::string& readTo(const std::string& words) {
        while (m_said.find(words) == std::string::npos && readMore(m_out, m_said)) {
        }
        REQUIRE_THAT(m_said, Catch::Contains(words));
        return m_said;
    }
    void kill() {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        m_ended = true;
    }
    /// Ends the input and waits; the exit code.
    int finish() {
        ::close(m_in), m_in = -1;
        while (readMore(m_out, m_said)) {
        }
        while (readMore(m_err, m_complained)) {
        }
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_ended = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const std::string& said() const { return m_said; }
    const std::string& complained() const { return m_complained; }

private:
    [[noreturn]] static void become(const Home& home, const std::vector<std::string>& words) {
        static const std::string program = PODIUM_BINARY_DIR "/bin/podium";
        home.enter();
        std::vector<char*> arguments{const_cast<char*>(program.c_str())};
        for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(program.c_str(), arguments.data());
        ::_exit(127);
    }
    /// False at the end, and when nothing came for so long that nothing will.
    static bool readMore(int from, std::string& into) {
        pollfd pipe{from, POLLIN, 0};
        if (::poll(&pipe, 1, 20'000) <= 0) return false;
        char block[4096];
        const ssize_t count = ::read(from, block, sizeof block);
        if (count > 0) into.append(block, static_cast<std::size_t>(count));
        return count > 0;
    }

    pid_t m_child = 0;
    int m_in = -1, m_out = -1, m_err = -1;
    bool m_ended = false;
    std::string m_said, m_complained;
};

/// From the last time that `words` were said to the end of that line.
inline std::string lastLineFrom(const std::string& said, const std::string& words) {
    const std::size_t at = said.rfind(words);
    return at == std::string::npos ? "" : said.substr(at, said.find('\n', at) - at);
}

} // namespace podium::show
