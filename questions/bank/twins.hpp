#pragma once
#include "questions/bank/yaml.hpp"

namespace podium {

/// Notes what two of the things say behind one key.
void checkNoTwins(const std::vector<Yaml>& things, const std::string& key, Problems& problems);
/// Notes what two of the lines say when case, accents and spacing are forgiven.
void checkNoFoldedTwins(const std::vector<Yaml>& lines, const std::string& noun,
    const std::string& hint, Problems& problems);

} // namespace podium
