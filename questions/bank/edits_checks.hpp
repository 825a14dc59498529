#pragma once
#include "questions/bank/yaml.hpp"

namespace podium {

/// Everything that is wrong with a file of edits.
Problems checkEdits(const Yaml& root);

} // namespace podium
