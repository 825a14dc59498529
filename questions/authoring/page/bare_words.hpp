#pragma once
#include <set>
#include <string>
#include <vector>

namespace podium::authoring {

/// The words of a text without its marks.
std::vector<std::string> bareWords(const std::string& text);
/// Those that tell something, lowered.
std::set<std::string> contentWords(const std::string& text);

} // namespace podium::authoring
