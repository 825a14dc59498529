#pragma once
#include <map>
#include <string>
#include <vector>

namespace podium {

/// Source files by their path from the repository's root, with what is written in them.
using Tree = std::map<std::string, std::string>;

/// All C++ files of the house, without its tests.
Tree sourcesIn(const std::string& root);

/// Every include line that the table of the house (house.hpp) forbids, as a sentence.
std::vector<std::string> forbiddenIncludes(const Tree& tree);

} // namespace podium
