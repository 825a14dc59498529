#pragma once
#include <compare>

namespace podium {

/// The number of an event in its evening, from 1; in the journal its line is one further down.
/// Whatever refers to something earlier (a void, an undo) names it by this, so that taking
/// something else back moves nothing.
struct EntryId {
    int value = 0; ///< 0: none
    auto operator<=>(const EntryId&) const = default;
};

} // namespace podium
