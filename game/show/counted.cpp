#include "game/show/counted.hpp"

namespace podium::show {

std::string counted(std::int64_t count, const std::string& thing) {
    return std::to_string(count) + " " + thing + (count == 1 ? "" : "s");
}

std::string pointsWords(Points points) { return counted(points.value, "point"); }

} // namespace podium::show
