#pragma once
#include "game/match/moment.hpp"
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace podium::show {

struct EndOfInput {};
struct TimeIsUp {};
using Heard = std::variant<std::string, TimeIsUp, EndOfInput>;

/// What a player types, a line at a time.
class Lines {
public:
    virtual ~Lines() = default;
    /// The next line; where a time to wait is given and passes first, that.
    virtual Heard next(std::optional<Span> wait) = 0;
    /// Whether it is known already that no more will come.
    virtual bool haveEnded() = 0;
};

/// Out of a stream, however long it takes.
class StreamLines : public Lines {
public:
    explicit StreamLines(std::istream& in) : m_in(in) {}
    Heard next(std::optional<Span> wait) override;
    bool haveEnded() override;

private:
    std::istream& m_in;
};

/// From the terminal; waits no longer than asked where the platform can.
std::unique_ptr<Lines> terminalLines();

} // namespace podium::show
