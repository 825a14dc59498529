#pragma once
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Why no question was made of a sentence: what the jury had against each, or else what was not
/// understood.
std::string silence(
    const Sentence& sentence, const World& world, const std::vector<Rejected>& rejected);

} // namespace podium::authoring
