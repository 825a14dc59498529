#pragma once
#include "game/match/command.hpp"
#include "game/match/match.hpp"
#include "game/match/refusal.hpp"

namespace podium {

/// What the rules make of a command: a refusal, or what happens.
struct Ruling {
    std::optional<Refusal> refusal;
    std::vector<Event> events;
};

Ruling judge(const Match& match, const Command& command);

} // namespace podium
