#pragma once
#include "questions/bank/edits.hpp"
#include "questions/bank/pack.hpp"

namespace podium {

/// A pack after an editor's hand has gone over it, and what that hand did.
struct Mended {
    Pack pack;
    int accepted = 0;
    int rejected = 0;
    int reworded = 0;
    std::vector<std::string> unfit; ///< edits that no longer fit, each as a sentence
};

/// Leaves out what is rejected, and the rounds that are empty then; puts the reworded in their new
/// words, if they are what they were and the new words keep every rule of a question. An edit
/// that no longer fits changes nothing.
Mended mended(Pack pack, const Edits& edits);

/// Edits that do not go with a pack as it lies there, each as a sentence.
std::vector<std::string> strays(const Pack& pack, const Edits& edits);

} // namespace podium
