#include "game/show/paths.hpp"

namespace podium::show {
namespace {

using std::filesystem::path;

bool isThere(const path& folder) {
    std::error_code ignored; // a folder that cannot be asked about is not there for us
    return std::filesystem::is_directory(folder, ignored);
}

/// Beside the program as built, or as a Debian game is installed: PREFIX/games and
/// PREFIX/share/games.
path shareFolder(const Surroundings& here) {
    if (here.share) return *here.share;
    const path top = here.program.parent_path().parent_path() / "share";
    return isThere(top / "games" / "podium") ? top / "games" / "podium" : top / "podium";
}

} // namespace

Paths pathsIn(const Surroundings& here) {
    return {here.state / "evenings", here.state / "log", here.config / "settings.yaml",
        shareFolder(here), here.state / "running_orders" / "last.yaml", here.state / "edits",
        here.state / "packs" / "made", here.state / "packs" / "made" / "articles",
        here.state / "packs" / "last_folder", here.home,
        here.config.parent_path() / "user-dirs.dirs"};
}

} // namespace podium::show
