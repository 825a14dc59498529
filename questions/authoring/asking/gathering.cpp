#include "questions/authoring/asking/gathering.hpp"
#include <algorithm>

namespace podium::authoring {

bool Gathering::holds(const std::string& option) const {
    return std::find(options.begin(), options.end(), option) != options.end();
}

} // namespace podium::authoring
