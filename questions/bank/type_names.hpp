#pragma once
#include "questions/bank/question.hpp"
#include <optional>

namespace podium {

/// The types as packs name them, in the order in which they are explained.
const std::vector<std::string>& typeNames();
std::string nameOf(QuestionType type);
std::optional<QuestionType> typeNamed(const std::string& name);

/// The kinds of exhibits as packs name them.
const std::vector<std::string>& exhibitNames();
/// Empty for no exhibit.
std::string nameOf(ExhibitKind kind);
/// None for a name that is not known.
ExhibitKind exhibitNamed(const std::string& name);

} // namespace podium
