#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Where a wrong option came from, and why it is believed wrong, for whoever wants to know.
std::string originOf(const std::string& option, const Draft& draft, const World& world);

} // namespace podium::authoring
