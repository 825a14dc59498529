#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// "NAME said QUOTE": who said it? Of whom the page speaks again and again, in words that tell
/// something without what was said before them.
void askSaying(const Fact& fact, Asker& asker);

} // namespace podium::authoring
