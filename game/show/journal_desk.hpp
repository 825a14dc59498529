#pragma once
#include "game/match/moment.hpp"
#include "game/show/errand.hpp"
#include <functional>

namespace podium::show {

/// Lets time pass, or makes a test believe so.
using Waiter = std::function<void(Span)>;

/// The same errand with a waiter of one's own.
Outcome<void> run(const Errand& errand, std::ostream& out, const Waiter& wait);

} // namespace podium::show
