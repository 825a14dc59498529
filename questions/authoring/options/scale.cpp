#include "questions/authoring/options/scale.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The largest step of 1, 2 or 5 times a power of ten that is not above `most`.
long long niceStep(long long most) {
    long long step = 1;
    for (long long ten = 1; ten <= most; ten *= 10)
        for (const long long factor : {1, 2, 5})
            if (ten * factor <= most) step = ten * factor;
    return step;
}

/// A whole number moves by wholes; a figure with decimals by what it is written in.
long long stepFor(long long value) {
    constexpr long long one = 1000, presses = 120;
    const auto wanted = niceStep(std::max(1LL, value / presses));
    if (value % one == 0) return std::max(one, wanted);
    long long grain = 1;
    while (value % (grain * 10) == 0) grain *= 10;
    return std::max(wanted, std::min(grain, one));
}

long long down(long long value, long long step) { return value / step * step; }
long long up(long long value, long long step) { return (value + step - 1) / step * step; }

} // namespace

NumberScale scaleAround(
    long long value, Exactness exactness, const std::string& unit, Chance& chance) {
    constexpr long long tenth = 10, most = 1'000'000'000'000;
    const auto step = stepFor(value);
    const auto below = 3 + static_cast<long long>(chance.below(5)); // tenths of the value
    const auto above = 4 + static_cast<long long>(chance.below(12));
    NumberScale scale;
    scale.value = {value};
    scale.step = {step};
    scale.least = {down(std::max(0LL, value - value / tenth * below - step), step)};
    scale.most = {std::min(most, up(value + value / tenth * above + 4 * step, step))};
    const auto off = value % step == 0 ? 0 : step;
    scale.tolerance = {
        exactness == Exactness::Rough ? std::max(off, down(value / tenth, step)) : off};
    scale.margin = {std::max(scale.tolerance.thousandths + step, up(value / 2, step))};
    scale.unit = unit;
    return scale;
}

} // namespace podium::authoring
