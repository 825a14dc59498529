#pragma once
#include "game/show/album.hpp"
#include "game/show/rehearsal.hpp"

namespace podium::show {

/// Leads through the pages of the quiz maker, at a desk that is made up.
Outcome<void> showDesk(Rehearsal& rehearsal, Album& album);

} // namespace podium::show
