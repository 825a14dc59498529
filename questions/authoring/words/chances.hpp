#pragma once
#include "questions/authoring/words/penn.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// A tag that a word can have, and how unlikely it is: -log P(word | tag) in thousandths.
struct Chanced {
    Penn tag = Penn::None;
    int cost = 0;
};

/// A word and what its place in the sentence says of its capital.
struct PlacedWord {
    std::string text;
    bool opens = false;         ///< first of a sentence or quotation: a capital says nothing
    bool beforeCapital = false; ///< the next word has a capital too
};

/// What a word can be. Words that the lexicon does not know are judged by shape, by WordNet and by
/// their ending.
std::vector<Chanced> chancesOf(const PlacedWord& word, const WordStore& store);

/// The same for a word that no lexicon knows, lowered.
std::vector<Chanced> strangerChances(const std::string& lower, const WordStore& store);

/// What WordNet allows a lowered word to be.
std::vector<Penn> tagsByWordNet(const std::string& lower, const WordStore& store);

/// What it costs to take a word that is far more often something else for this: "captain" for a
/// verb.
int rareUse(const std::string& lower, Penn tag, const WordStore& store);

} // namespace podium::authoring
