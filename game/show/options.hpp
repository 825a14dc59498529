#pragma once
#include "game/match/round_rules.hpp"
#include "game/show/errand.hpp"
#include "game/show/outcome.hpp"
#include <filesystem>
#include <iosfwd>
#include <optional>

namespace podium::show {

/// The way the match is shown.
enum class Manner { Window, Text, Tour };
/// Whether the log is told to the terminal too.
enum class Telling { Quiet, Verbose };

struct PictureSize {
    int width = 1920;
    int height = 1080;
    bool operator==(const PictureSize&) const = default;
};

/// What was asked for on the command line.
struct Options {
    Manner manner = Manner::Window;
    Telling telling = Telling::Quiet;
    std::string pack;                   ///< a name or a file; empty: the first of the shelf
    std::filesystem::path article;      ///< empty: none
    std::string mode;                   ///< a running order of the shelf; empty: none
    std::filesystem::path runningOrder; ///< a file; empty: none
    std::optional<std::uint64_t> seed;
    Clock textClock = Clock::None;
    std::optional<std::filesystem::path> resume; ///< an empty path: the latest unfinished evening
    std::filesystem::path tour;
    PictureSize size;
    std::optional<Errand> errand; ///< no evening, but something wanted of a journal
};

/// The options, or how to leave at once: help and version are told to `out`, wrong usage to `err`.
tl::expected<Options, Exit> readOptions(
    int count, const char* const* words, std::ostream& out, std::ostream& err);

} // namespace podium::show
