#pragma once
#include "questions/bank/problem.hpp"
#include "questions/bank/yaml.hpp"

namespace podium {

/// Every rule of questions/README.md that the file breaks, each at its place and in its order; none
/// means that a pack can be taken from it.
Problems checkPack(const Yaml& root);

} // namespace podium
