#include "game/show/lines.hpp"
#include <iostream>
#if !defined(_WIN32)
#include <algorithm>
#include <chrono>
#include <poll.h>
#include <unistd.h>
#endif

namespace podium::show {

Heard StreamLines::next(std::optional<Span>) {
    std::string line;
    if (!std::getline(m_in, line)) return EndOfInput{};
    return line;
}

bool StreamLines::haveEnded() { return !m_in; }

#if defined(_WIN32)

std::unique_ptr<Lines> terminalLines() { return std::make_unique<StreamLines>(std::cin); }

#else

namespace {

/// Standard input by the descriptor, because a stream cannot be waited on.
class PolledLines : public Lines {
public:
    Heard next(std::optional<Span> wait) override {
        const auto until =
            Steady::now() + std::chrono::milliseconds(wait.value_or(Span{}).milliseconds);
        while (lineEnd() == std::string::npos) {
            if (wait && !somethingBefore(until)) return TimeIsUp{};
            if (!readMore()) return lastLine();
        }
        return lineUpTo(lineEnd());
    }
    bool haveEnded() override {
        return m_typed.empty() && somethingBefore(Steady::now()) && !readMore();
    }

private:
    using Steady = std::chrono::steady_clock;
    static constexpr std::size_t longestLine = 4096; ///< bytes

    static bool somethingBefore(Steady::time_point until) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Steady::now());
        pollfd input{STDIN_FILENO, POLLIN, 0};
        return poll(&input, 1, static_cast<int>(std::max<long long>(left.count(), 0))) > 0;
    }
    /// Nobody types a line of so many letters: one without an end is cut into lines.
    std::size_t lineEnd() const {
        const std::size_t end = m_typed.find('\n');
        return end == std::string::npos && m_typed.size() >= longestLine ? longestLine : end;
    }
    bool readMore() {
        char block[4096];
        const ssize_t count = read(STDIN_FILENO, block, sizeof block);
        if (count > 0) m_typed.append(block, static_cast<std::size_t>(count));
        return count > 0;
    }
    Heard lastLine() {
        if (m_typed.empty()) return EndOfInput{};
        return lineUpTo(m_typed.size());
    }
    std::string lineUpTo(std::size_t end) {
        std::string line = m_typed.substr(0, end);
        m_typed.erase(0, end + 1);
        return line;
    }

    std::string m_typed;
};

} // namespace

std::unique_ptr<Lines> terminalLines() { return std::make_unique<PolledLines>(); }

#endif

} // namespace podium::show
