#pragma once
#include "game/match/host_view.hpp"
#include <iosfwd>

namespace podium::show {

/// What the host can type.
void sayHostHint(std::ostream& out);
/// What a request is about, and what it would change; or why it cannot be.
void sayOutlook(
    std::ostream& out, const Match& match, const Request& request, const Outlook& outlook);

} // namespace podium::show
