#include "questions/bank/number_scale.hpp"
#include "questions/bank/question_forms.hpp"
#include <array>

namespace podium {

namespace {

/// What the values of a scale owe to each other.
struct Rule {
    const char* key;
    bool (*isKept)(const NumberScale& scale);
    const char* must;
    const char* hint;
};

constexpr Quantity none{};

bool runsUpwards(const NumberScale& scale) { return scale.least < scale.most; }

bool holdsItsValue(const NumberScale& scale) {
    return scale.least <= scale.value && scale.value <= scale.most;
}

bool holdsItsStep(const NumberScale& scale) {
    return scale.step.thousandths <= scale.most.thousandths - scale.least.thousandths;
}

const std::array rules{
    Rule{"tolerance", [](const NumberScale& scale) { return scale.tolerance >= none; },
        "must not be negative", "Say how far off still counts as right, or leave it out"},
    Rule{"margin", [](const NumberScale& scale) { return scale.margin > none; },
        "must be more than 0", "Say how far off earns nothing"},
    Rule{"margin", [](const NumberScale& scale) { return scale.margin >= scale.tolerance; },
        "must not be less than 'tolerance'", "What is right cannot earn nothing: widen it"},
    Rule{"to", runsUpwards, "must be more than 'from'", "Write the smaller end as 'from'"},
    Rule{"value",
        [](const NumberScale& scale) { return !runsUpwards(scale) || holdsItsValue(scale); },
        "must lie between 'from' and 'to'", "Move the ends apart, so that it can be reached"},
    Rule{"step", [](const NumberScale& scale) { return scale.step > none; }, "must be more than 0",
        "Say how far one press moves, or leave it out for 1"},
    Rule{"step",
        [](const NumberScale& scale) { return !runsUpwards(scale) || holdsItsStep(scale); },
        "must not be more than 'from' and 'to' lie apart", "Give a smaller step"},
};

} // namespace

NumberScale numberScaleFrom(const Yaml& number) {
    const NumberScale otherwise;
    return {quantityOf(number, "value", otherwise.value),
        quantityOf(number, "tolerance", otherwise.tolerance),
        quantityOf(number, "margin", otherwise.margin), quantityOf(number, "from", otherwise.least),
        quantityOf(number, "to", otherwise.most), quantityOf(number, "step", otherwise.step),
        textOf(number, "unit")};
}

void checkNumberScale(const Yaml& number, Problems& problems) {
    const std::size_t before = problems.size();
    checkForm(number, numberForm(), problems);
    if (problems.size() > before) return; // only whole scales can be weighed
    const NumberScale scale = numberScaleFrom(number);
    for (const Rule& rule : rules) {
        if (rule.isKept(scale)) continue;
        const Yaml* value = number.find(rule.key);
        problems.push_back({"'" + std::string(rule.key) + "' " + rule.must,
            value ? value->place : number.place, rule.hint});
    }
}

} // namespace podium
