#pragma once
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// The packs that came with the game.
class Shelf {
public:
    explicit Shelf(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    /// By a name on the shelf or by a file anywhere; without a word the first of the shelf.
    Expected<Pack> take(const std::string& nameOrFile) const;

private:
    std::vector<std::string> names() const; ///< in alphabetical order
    std::filesystem::path fileOf(const std::string& name) const;
    Problem nothingCalled(const std::string& name) const;
    std::filesystem::path m_folder;
};

} // namespace podium::show
