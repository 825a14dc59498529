#pragma once
#include "questions/authoring/progress.hpp"
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <cstdint>
#include <filesystem>
#include <vector>

namespace podium::authoring {

/// What the author is asked for.
struct Commission {
    std::vector<std::filesystem::path> articles; ///< plain text, Markdown or HTML
    std::filesystem::path lexicon;               ///< folder of the *.yaml word lists
    std::uint64_t seed = 1; ///< settles the choice among equally good wrong options
};

/// Makes a pack out of articles: the same commission gives the same pack.
/// Problems: an article that cannot be read, or in which nothing can be asked; or that the watcher
/// stopped it, which is the one problem "stopped" then.
Expected<Pack> author(const Commission& commission, const Watcher& watcher = {});

} // namespace podium::authoring
