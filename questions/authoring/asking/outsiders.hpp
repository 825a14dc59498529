#pragma once
#include "questions/authoring/asking/gatherer.hpp"

namespace podium::authoring {

/// A list in a fact, and which part of the fact it is.
struct List {
    const Fact& fact;
    Slot slot;
    const std::vector<Phrase>& members;
};

/// Who certainly has no part in it: of the members' kind and walk of life, and nowhere near their
/// deed.
std::vector<std::string> outsiders(const List& list, const Gatherer& gatherer);

} // namespace podium::authoring
