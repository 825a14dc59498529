#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// "Her teacher was NAME", "NAME was her father", "its stronghold is Iceland": who or where was it?
/// Only of what there is one: a sister may have sisters.
void askRelation(const Fact& fact, Asker& asker);

} // namespace podium::authoring
