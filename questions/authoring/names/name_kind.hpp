#pragma once
#include "questions/authoring/names/entities.hpp"

namespace podium::authoring {

/// The kind a name has by its own words: a country, the "Gardens" of a place, a first name; None
/// when they tell nothing, or two things.
Kind kindOfName(const std::string& name, const Lexicon& lexicon);

/// What kind of place or group it is, as far as its words say: "river", "newspaper".
std::string labelOfName(const std::string& name, const Lexicon& lexicon);

} // namespace podium::authoring
