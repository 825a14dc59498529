#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// The fact told wrongly: "above" for "below", Chile for Peru, twice the figure. Believable, and
/// never arguable; empty where nothing in it can be turned round.
std::string falsehoodOf(const Fact& fact, const World& world, Chance& chance);

} // namespace podium::authoring
