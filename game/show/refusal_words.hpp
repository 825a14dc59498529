#pragma once
#include "game/match/refusal.hpp"
#include <string>

namespace podium::show {

/// One sentence for who was refused.
std::string reasonFor(Refusal refusal);

} // namespace podium::show
