#pragma once
#include "game/show/options.hpp"
#include <memory>

namespace spdlog {
class logger;
}

namespace podium::show {

/// What the program did, for whoever looks for a fault later.
class Log {
public:
    /// Tells nobody until it is opened.
    Log();
    /// A file that rolls over at 1 MiB, three kept; a Problem leaves the log as it was.
    Expected<void> open(const std::filesystem::path& folder);
    void speakUp(); ///< to the terminal as well

    void note(const std::string& words);
    void warn(const std::string& words);

private:
    std::shared_ptr<spdlog::logger> m_logger;
};

} // namespace podium::show
