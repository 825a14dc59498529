#pragma once
#include "game/match/running_order.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The packs that lie in a folder, by name.
std::vector<std::string> packsIn(const std::filesystem::path& folder);

/// The packs that came with the game, and those that were made here.
class Shelf {
public:
    explicit Shelf(std::filesystem::path folder, std::filesystem::path made = {})
        : m_folder(std::move(folder)), m_made(std::move(made)) {}
    /// By a name on the shelf or by a file anywhere; without a word the first of the shelf.
    Expected<Pack> take(const std::string& nameOrFile) const;
    /// Where such a pack lies, with its drawings and sounds; the shelf itself where there is none.
    std::filesystem::path folderOf(const std::string& nameOrFile) const;

private:
    Expected<std::filesystem::path> fileOf(const std::string& nameOrFile) const;
    std::filesystem::path m_folder;
    std::filesystem::path m_made;
};

/// The running orders that came with the game.
class ModeShelf {
public:
    explicit ModeShelf(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    Expected<RunningOrder> take(const std::string& mode) const;

private:
    std::filesystem::path m_folder;
};

} // namespace podium::show
