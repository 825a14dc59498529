#pragma once
#include "game/show/platform.hpp"

namespace podium::show {

/// Where the program keeps and finds its things.
struct Paths {
    std::filesystem::path evenings; ///< journals
    std::filesystem::path log;
    std::filesystem::path settings; ///< a file
    std::filesystem::path share;    ///< holds packs, lexicon, fonts and tunes
};

Paths pathsIn(const Surroundings& here);

} // namespace podium::show
