#pragma once
#include "questions/authoring/notes.hpp"
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
};

/// Makes a pack out of articles: the same commission gives the same pack.
/// Problems: an article that cannot be read, or in which nothing can be asked.
Expected<Pack> author(const Commission& commission);

/// A pack, and what the author thought of each article on the way to it.
struct Authored {
    Pack pack;
    std::vector<ArticleNotes> notes;
    Problems barren; ///< of each article in which nothing can be asked
};
/// Problems: an article that cannot be read.
Expected<Authored> authored(const Commission& commission);

} // namespace podium::authoring
