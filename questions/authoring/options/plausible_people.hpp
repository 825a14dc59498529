#pragma once
#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Three names like that of somebody whom only the article knows: of the same language and sex, as
/// many words with the same title, none of which the article has. Nobody can rule them out by
/// knowing who did what else, and none of them did it. `asked` is the sex that the stem tells.
/// Empty for whoever has no first and last name, or is known to the world.
std::vector<std::string> peopleLike(
    const Entity& answer, const World& world, Chance& chance, Gender asked = Gender::Unknown);

/// Whether one of the lexicon's lists of siblings has a name.
bool isListed(const std::string& name, const Lexicon& lexicon);

} // namespace podium::authoring
