#include "game/stage/sound/tune_numbers.hpp"
#include <cmath>
#include <locale>
#include <sstream>

namespace podium::stage {

std::optional<double> numberIn(const std::string& words) {
    std::istringstream in(words);
    in.imbue(std::locale::classic());
    double number = 0;
    if (!(in >> number) || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string shown(double number) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << number;
    return out.str();
}

} // namespace podium::stage
