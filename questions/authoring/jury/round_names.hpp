#pragma once
#include "questions/authoring/jury/selection.hpp"

namespace podium::authoring {

/// The first name of a theme that is short, not taken, and tells no answer of its own questions;
/// empty if there is none. "{subject}" stands for what the article is about.
std::string roundName(const RoundTopic& theme, const std::vector<const Candidate*>& inside,
    const Words& taken, const World& world);

} // namespace podium::authoring
