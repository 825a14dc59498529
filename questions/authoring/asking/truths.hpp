#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Facts that no other question can ask, told in full: true as they stand, or with one word or
/// figure turned into what is plainly false. At most one of each fact.
void addTruths(const World& world, std::vector<Draft>& drafts);

} // namespace podium::authoring
