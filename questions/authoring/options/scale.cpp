#include "questions/authoring/options/scale.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Thousandths = std::int64_t;

/// The longest of 1, 2, 5, 10, 20 ... steps that is no longer than `longest`.
Thousandths roundLength(Thousandths longest, Thousandths step) {
    Thousandths length = step;
    for (Thousandths power = step; power <= longest; power *= 10)
        for (const Thousandths digit : {1, 2, 5})
            if (power * digit <= longest) length = power * digit;
    return length;
}

Thousandths down(Thousandths value, Thousandths unit) { return value / unit * unit; }
Thousandths up(Thousandths value, Thousandths unit) { return (value + unit - 1) / unit * unit; }

/// From where to where a slider goes.
struct Ends {
    Thousandths least, most;
};

/// Neither the first guess nor a pull to one end may be right.
bool hides(const Ends& ends, const Measure& measure) {
    const auto value = measure.value.thousandths, length = ends.most - ends.least;
    const auto fromMiddle = std::abs(2 * value - ends.least - ends.most) / 2;
    const auto fromEnd = std::min(value - ends.least, ends.most - value);
    const auto nearest = std::min(fromMiddle, fromEnd);
    return nearest * 100 >= length * 12 && nearest > measure.tolerance.thousandths;
}

/// Ends by chance, the value 15 to 37 hundredths away from one of them.
Ends drawn(const Measure& measure, Chance& chance) {
    const auto between = [&](int least, int most) {
        return least +
            static_cast<Thousandths>(chance.below(static_cast<std::size_t>(most - least)));
    };
    constexpr Thousandths shortest = 12; // steps
    const auto value = measure.value.thousandths, step = measure.step.thousandths;
    const bool high = chance.below(2) == 0;
    const auto place = high ? between(63, 86) : between(15, 38);
    auto length = std::max(value * measure.spread / 100 * between(70, 130) / 100, shortest * step);
    length = std::min(length, value * 100 / place); // nothing is less than none
    const auto unit = roundLength(length / 10, step);
    const auto least = down(std::max<Thousandths>(0, value - length * place / 100), unit);
    return {least, up(std::max(least + length, least + step), unit)};
}

/// For numbers so small that round ends leave no choice: a third of the way up.
Ends plain(const Measure& measure) {
    const auto value = measure.value.thousandths, step = measure.step.thousandths;
    const auto below = std::min(value, std::max(4 * step, 3 * measure.tolerance.thousandths));
    return {value - below, value + std::max(below * 9 / 4, 3 * step)};
}

Ends endsFor(const Measure& measure, Chance& chance) {
    constexpr int attempts = 60;
    for (int attempt = 0; attempt < attempts; ++attempt)
        if (const auto ends = drawn(measure, chance); hides(ends, measure)) return ends;
    return plain(measure);
}

/// A whole number moves by wholes; a figure with decimals by what it is written in.
Thousandths stepFor(Thousandths value) {
    constexpr Thousandths one = 1000, presses = 120;
    const auto wanted = roundLength(std::max<Thousandths>(1, value / presses), 1);
    if (value % one == 0) return std::max(one, wanted);
    Thousandths grain = 1;
    while (value % (grain * 10) == 0) grain *= 10;
    return std::max(wanted, std::min(grain, one));
}

} // namespace

NumberScale scaleFor(const Measure& measure, Chance& chance) {
    const auto step = measure.step.thousandths, tolerance = measure.tolerance.thousandths;
    const auto ends = endsFor(measure, chance);
    const auto margin = std::max(up((ends.most - ends.least) / 4, step), tolerance + step);
    return {measure.value, measure.tolerance, {margin}, {ends.least}, {ends.most}, measure.step,
        measure.unit};
}

NumberScale scaleAround(
    long long thousandths, Exactness exactness, const std::string& unit, Chance& chance) {
    const auto step = stepFor(thousandths);
    const auto off = thousandths % step == 0 ? 0 : step;
    const auto rough = std::max<Thousandths>(off, down(thousandths / 10, step));
    return scaleFor(
        {{thousandths}, {exactness == Exactness::Rough ? rough : off}, {step}, unit, 150}, chance);
}

} // namespace podium::authoring
