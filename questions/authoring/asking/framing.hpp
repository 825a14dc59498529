#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// "In the story of the Harbour Bridge, what were the keepers given in 1904?": the draft of a deed
/// that stands beside what the whole page is about, set in its story; nothing where the
/// title does not name such a thing, or where even so nobody could know which deed is meant.
std::optional<Draft> framed(const Draft& draft, const World& world, const std::string& title);

} // namespace podium::authoring
