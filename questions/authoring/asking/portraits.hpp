#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Asks what the article proves about a person: a sport, a country, an office.
void askPortrait(const Entity& person, Asker& asker);

} // namespace podium::authoring
