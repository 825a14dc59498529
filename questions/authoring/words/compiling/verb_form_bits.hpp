#pragma once
#include "questions/authoring/words/compiling/poslex.hpp"
#include "questions/authoring/words/compiling/wordnet.hpp"

namespace podium::authoring {

/// An irregular form of a verb, and which forms it can be.
struct VerbForm {
    std::string written;
    std::string plain;
    std::uint32_t forms = 0; ///< a bit for each Form
};

/// WordNet lists the irregular forms of verbs without saying which they are; endings, the tagger's
/// lexicon and the other forms of the verb say it.
std::vector<VerbForm> verbFormsOf(const WordNet& net, const Poslex& lexicon);

} // namespace podium::authoring
