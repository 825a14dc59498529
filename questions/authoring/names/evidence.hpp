#pragma once
#include "questions/authoring/names/entities.hpp"

namespace podium::authoring {

/// What stands around a name and says who bears it.
struct Evidence {
    std::string role;
    std::string roleNoun;
    std::string nationality;
    bool labelBefore = false;
    std::string label; ///< "band", "film": the noun before the name, when it is no person's
};

/// "French swimmer NAME", "NAME, a swimmer,", "NAME, mayor of Paris,", "the band NAME".
Evidence evidenceFor(const Sentence& sentence, std::size_t name, const Lexicon& lexicon);

} // namespace podium::authoring
