#pragma once
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/pack.hpp"

namespace podium::authoring {

/// Gives every question its round and says which rounds there are, in the order of play.
std::vector<PackRound> sortIntoRounds(std::vector<Candidate>& candidates, const World& world);

} // namespace podium::authoring
