#pragma once
#include "game/show/platform.hpp"

namespace podium::show {

/// Where the program keeps and finds its things.
struct Paths {
    std::filesystem::path evenings; ///< journals
    std::filesystem::path log;
    std::filesystem::path settings;    ///< a file
    std::filesystem::path share;       ///< holds packs, running orders, lexicon, fonts and tunes
    std::filesystem::path lastOrder;   ///< a file: the running order that was set up last
    std::filesystem::path edits;       ///< what hosts have flagged
    std::filesystem::path made;        ///< packs out of articles of the player's
    std::filesystem::path pasted;      ///< articles that were pasted
    std::filesystem::path lastFolder;  ///< a file: where an article was found last
    std::filesystem::path home;        ///< the player's own folder
    std::filesystem::path userFolders; ///< a file: what the desktop calls the folders in it
};

Paths pathsIn(const Surroundings& here);

} // namespace podium::show
