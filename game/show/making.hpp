#pragma once
#include "questions/authoring/progress.hpp"
#include "questions/bank/pack.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>

namespace podium::show {

/// What a quiz is made of, and where it is kept.
struct Recipe {
    std::filesystem::path article;
    std::filesystem::path lexicon;
    std::filesystem::path shelf; ///< the folder of the packs that were made
};

/// A pack out of an article of the player's.
struct MadePack {
    Pack pack;
    std::filesystem::path file; ///< empty: it could not be kept
    Problems unkept;            ///< why not
};

/// Fewer words than this make no quiz.
constexpr int fewestWords = 50;
int wordsIn(const std::string& text);

/// Letters and figures that every disk takes, with one dash between words.
std::string plainName(const std::string& title);
/// The name that a pack is kept under: its title, and a mark of its questions. The same article
/// gives the same name, and another version of it another.
std::string shelfName(const Pack& pack);

/// Reads, asks and keeps. A pack that cannot be kept can be played all the same.
Expected<MadePack> makePack(const Recipe& recipe, const authoring::Watcher& watcher);

} // namespace podium::show
