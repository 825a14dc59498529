#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Why a question is not what its sentence says, where it leaves out words that may not be left
/// out: "it leaves out 'twice'". Empty where it is sound, or is no question about one clause.
std::string leftOut(const Question& question, const Draft& draft, const World& world);

} // namespace podium::authoring
