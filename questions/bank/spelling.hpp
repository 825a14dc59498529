#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace podium {

/// The word of the list that was probably meant: at most two slips away, or empty.
std::string nearest(const std::string& word, const std::vector<std::string>& list);
/// The so many words of the list that are likest to it, the likest first.
std::vector<std::string> nearestFew(
    const std::string& word, std::vector<std::string> list, std::size_t most);

} // namespace podium
