#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Why a host might leave the question out, by the words of its stem, its options and its source:
/// "death"; empty if nothing in it is delicate.
std::string delicacy(const Question& question, const Lexicon& lexicon);

} // namespace podium::authoring
