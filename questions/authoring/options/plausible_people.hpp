#pragma once
#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Names like that of somebody whom only the article knows: of the same language and sex, and with
/// no word that the article has. Nobody can rule them out by knowing who did what else, and none of
/// them did it. Empty for whoever has no first and last name, or is known to the world.
std::vector<std::string> peopleLike(const Entity& answer, const World& world, Chance& chance);

} // namespace podium::authoring
