#pragma once
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <cstdint>
#include <filesystem>
#include <vector>

namespace podium::authoring {

/// What the author is asked for.
struct Commission {
    std::vector<std::filesystem::path> articles; ///< plain text or Markdown
    std::filesystem::path lexicon;               ///< folder of the *.yaml word lists
    std::uint64_t seed = 1; ///< settles the choice among equally good wrong options
    std::filesystem::path facts{}; ///< folder of fact tables; empty: none
};

/// Makes a pack out of articles: the same commission gives the same pack.
/// Problems: an article that cannot be read, or in which nothing can be asked.
Expected<Pack> author(const Commission& commission);

} // namespace podium::authoring
