#pragma once
#include "questions/authoring/grammar/grammar.hpp"
#include "questions/authoring/notes.hpp"
#include "questions/authoring/page/manuscript.hpp"
#include "questions/authoring/progress.hpp"
#include "questions/authoring/words/lexicon.hpp"
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
    SecondReader secondReader = SecondReader::Asked; ///< NotAsked: quicker, and fewer questions
    std::filesystem::path facts{};                   ///< folder of fact tables; empty: none
};

/// Makes a pack out of articles: the same commission gives the same pack.
/// Problems: an article that cannot be read, or in which nothing can be asked; or that the watcher
/// stopped it, which is the one problem "stopped" then.
Expected<Pack> author(const Commission& commission, const Watcher& watcher = {});

/// The same for what is at hand already: a pasted text, say.
Expected<Pack> author(const std::vector<Manuscript>& manuscripts, const Lexicon& lexicon,
    std::uint64_t seed, const Watcher& watcher = {}, SecondReader reader = SecondReader::Asked);

/// A pack, and what the author thought of each article on the way to it.
struct Authored {
    Pack pack;
    std::vector<ArticleNotes> notes;
    Problems barren; ///< of each article in which nothing can be asked
};
/// Problems: an article that cannot be read, or "stopped".
Expected<Authored> authored(const Commission& commission, const Watcher& watcher = {});

} // namespace podium::authoring
