#pragma once
#include "questions/authoring/facts.hpp"
#include "questions/authoring/lexicon.hpp"
#include "questions/authoring/occasion.hpp"

namespace podium::authoring {

/// An article as it was understood: all that wrong options and explanations may draw on.
struct World {
    std::vector<Sentence> sentences;
    Cast cast;
    Occasion occasion;
    std::vector<Fact> facts;
    const Lexicon& lexicon;

    const Sentence& sentence(int number) const {
        return sentences[static_cast<std::size_t>(number) - 1];
    }
};

} // namespace podium::authoring
