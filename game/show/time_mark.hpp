#pragma once
#include "game/match/moment.hpp"
#include <filesystem>

namespace podium::show {

/// How far the clock of an evening had come, at most a second ago: a journal holds only what
/// happened, and thinking about a question is time as well. Losing it costs a player nothing.
class TimeMark {
public:
    explicit TimeMark(const std::filesystem::path& journal);
    Moment read() const;       ///< 0 when there is none
    void write(Moment moment); ///< once a second, however often it is called
    void remove();

private:
    std::filesystem::path m_file;
    Moment m_written;
};

} // namespace podium::show
