#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// A common noun that can be asked for: what sort of thing it is, and how it is printed.
struct CommonNoun {
    const Sort* sort = nullptr;
    Phrase answer;
};

/// Whether "the monitor lizard" may be meant as one of its sort, or is a thing told of before.
enum class Definite { Never, Too };

/// "a goat" of "a live goat", "copper"; nothing where WordNet does not know it, where it only looks
/// like the thing ("a toy train"), or where three others of its sort are not to be had.
std::optional<CommonNoun> commonNoun(
    const Phrase& phrase, const Lexicon& lexicon, Definite definite = Definite::Never);
/// The same of a mere noun: "anvil".
std::optional<CommonNoun> commonNoun(const std::string& noun, Guise guise, const Lexicon& lexicon);
/// "which metal", "which animals", "what kind of building" behind a preposition, else "what".
std::string whichOf(const CommonNoun& noun, const std::string& preposition = {});
/// Puts a question that such a noun answers.
void put(const std::string& rule, const Fact& fact, const std::string& question,
    const CommonNoun& noun, const Slot& slot, Asker& asker);

} // namespace podium::authoring
