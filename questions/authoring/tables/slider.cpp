#include "questions/authoring/tables/slider.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Thousandths = std::int64_t;

/// The longest of 1, 2, 5, 10, 20 ... steps that is no longer than a length.
Thousandths roundLength(Thousandths longest, Thousandths step) {
    Thousandths length = step;
    for (Thousandths power = step; power <= longest; power *= 10)
        for (const Thousandths digit : {1, 2, 5})
            if (power * digit <= longest) length = power * digit;
    return length;
}

Thousandths lifted(Thousandths value, Thousandths unit) { return (value + unit - 1) / unit * unit; }

} // namespace

NumberScale sliderFor(const Measure& measure, Chance& chance) {
    const auto value = measure.value.thousandths, step = measure.step.thousandths;
    const auto between = [&](int least, int most) {
        return least +
            static_cast<Thousandths>(chance.below(static_cast<std::size_t>(most - least)));
    };
    constexpr Thousandths shortest = 12; // steps
    const auto length =
        std::max(value * measure.spread / 100 * between(70, 130) / 100, shortest * step);
    const auto unit = roundLength(length / 10, step);
    const auto below = length * between(15, 80) / 100;
    const auto least = std::max<Thousandths>(0, (value - below) / unit * unit);
    const auto most = std::max(lifted(least + length, unit), lifted(value + step, unit));
    const auto margin = std::max(lifted((most - least) / 4, step), measure.tolerance.thousandths);
    return {
        measure.value, measure.tolerance, {margin}, {least}, {most}, measure.step, measure.unit};
}

} // namespace podium::authoring
