#pragma once
#include "questions/authoring/options/person_name.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

using NameGroup = Lexicon::NameGroup;

/// The language of a name: the last name tells more than the first. Where neither tells it, that of
/// most people of the article, or else English. nullptr for a language that the lexicon has not.
const NameGroup* languageOf(const PersonName& name, const World& world);

} // namespace podium::authoring
