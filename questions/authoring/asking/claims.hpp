#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Beside every draft that can also be put as a claim, true or false, that claim.
void addClaims(const World& world, std::vector<Draft>& drafts);

/// The claim of a draft with `option` for its answer, as a sentence; empty if it cannot be said.
std::string claim(const Draft& draft, const std::string& option, const World& world);

} // namespace podium::authoring
