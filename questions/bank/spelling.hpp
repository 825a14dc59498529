#pragma once
#include <string>
#include <vector>

namespace podium {

/// The word of the list that was probably meant: at most two slips away, or empty.
std::string nearest(const std::string& word, const std::vector<std::string>& list);

} // namespace podium
