#pragma once
#include "questions/authoring/words/compiling/wordnet.hpp"

namespace podium::authoring {

/// Reads "French composer best known for his operas (1838-1875)" for one of these names. Nothing
/// where no year of birth in our era is told.
std::optional<Life> lifeIn(const std::string& gloss, const std::vector<std::string>& names);

} // namespace podium::authoring
