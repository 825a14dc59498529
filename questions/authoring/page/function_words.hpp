#pragma once
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// "the", "of", "she", "was": the words that hold English sentences together.
bool isFunctionWord(const std::string& lower, const Lexicon& lexicon);

/// How the words of a text are spread.
struct Spread {
    std::size_t words = 0, functional = 0, letters = 0, capitals = 0;

    /// Of a hundred words; half of an English text, and a twentieth of a German one.
    std::size_t functionShare() const { return words == 0 ? 0 : functional * 100 / words; }
    std::size_t capitalShare() const { return letters == 0 ? 0 : capitals * 100 / letters; }
};
void addSpread(Spread& spread, const std::string& text, const Lexicon& lexicon);

} // namespace podium::authoring
