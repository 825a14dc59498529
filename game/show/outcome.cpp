#include "game/show/outcome.hpp"

namespace podium::show {

std::string sentence(const Failure& failure) {
    if (failure.problems.empty()) return "something went wrong";
    const std::size_t more = failure.problems.size() - 1;
    const std::string first = podium::sentence(failure.problems.front());
    return more == 0 ? first : first + " (and " + std::to_string(more) + " more)";
}

} // namespace podium::show
