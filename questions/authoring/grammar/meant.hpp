#pragma once
#include "questions/authoring/grammar/link_parser.hpp"

namespace podium::authoring {

/// Whether somebody who writes quiz questions could mean this reading of one. The parser knows
/// rare English ("the medals France did win", "were it held") that in a stem is a slip.
bool isMeant(const Linkage& linkage);

} // namespace podium::authoring
