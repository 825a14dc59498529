#pragma once
#include "game/show/paths.hpp"
#include "game/stage/desk.hpp"

namespace podium::show {

/// A folder to begin from, under the name that a player calls it by.
struct StartingPlace {
    std::string name;
    std::filesystem::path folder;
};
/// Home, Documents, Downloads and where an article was found last: those that are there.
std::vector<StartingPlace> startingPlaces(const Paths& paths);
/// Where an article was found last, if anywhere.
std::optional<std::filesystem::path> lastFolder(const Paths& paths);
/// So that the desk opens there again; where that cannot be written, it opens at home.
void rememberFolder(const Paths& paths, const std::filesystem::path& folder);

/// What is seen of a folder: each line, and where it leads.
struct Listing {
    std::vector<stage::DeskLine> lines;
    std::vector<std::filesystem::path> targets;
    std::string remark; ///< why it is empty, or not whole
};
/// Folders and texts, without what is hidden.
Listing articlesIn(const std::filesystem::path& folder);
/// The packs that were made here.
Listing quizzesIn(const std::filesystem::path& shelf);

/// A folder or file as a player would say it: "~/Documents".
std::string spoken(const std::filesystem::path& file, const std::filesystem::path& home);

} // namespace podium::show
