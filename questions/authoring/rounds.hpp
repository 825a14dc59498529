#pragma once
#include "questions/authoring/draft.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/pack.hpp"

namespace podium::authoring {

/// Gives every question its round (the drafts are those of the questions, in their order);
/// says which rounds there are.
std::vector<PackRound> sortIntoRounds(
    std::vector<Question>& questions, const std::vector<Draft>& drafts, const World& world);

} // namespace podium::authoring
