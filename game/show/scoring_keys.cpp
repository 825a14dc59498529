#include "game/show/round_keys.hpp"

namespace podium::show {
namespace {

constexpr int mostPoints = 100'000;
using Values = std::array<Points, 5>;

/// The whole scoring; the keys after this one change parts of it.
void takePreset(const Yaml& value, Scoring& scoring, Problems& problems) {
    static const std::vector<std::string> presets{
        "half_slope", "order_of_arrival", "plus_minus", "flat"};
    if (takeWord(value, "preset", presets, problems)) scoring = *scoringCalled(value.scalar);
}

void takeValues(const Yaml& list, Values& values, Problems& problems) {
    checkField(list, {"values", FieldKind::List, 5, 5}, problems);
    for (std::size_t i = 0; i < list.items.size(); ++i)
        if (const auto value =
                takeNumber(list.items[i], {"a value", FieldKind::Number, 0, mostPoints}, problems))
            if (i < values.size()) values[i] = {*value};
}

std::string written(const Values& values) {
    std::string list;
    for (const Points value : values)
        list += (list.empty() ? "" : ", ") + std::to_string(value.value);
    return "[" + list + "]";
}

} // namespace

const Keys<Scoring>& scoringKeys() {
    static const Keys<Scoring> keys{
        {"preset", takePreset, [](const Scoring&, const Scoring&) { return std::string{}; }},
        keyFor<Scoring, Values>("values", &Scoring::values, takeValues, written),
        wordKey<Scoring, Speed>("speed", &Scoring::speed,
            {{"none", Speed::None}, {"half_slope", Speed::HalfSlope},
                {"by_order", Speed::ByOrder}}),
        pointsKey("streak_step", &Scoring::streakStep, mostPoints),
        pointsKey("streak_most", &Scoring::streakMost, mostPoints),
        pointsKey("first", &Scoring::first, mostPoints),
        pointsKey("exact", &Scoring::exact, mostPoints),
        numberKey("penalty", &Scoring::penalty, 0, 100),
        wordKey<Scoring, Marking>("marking", &Scoring::marking,
            {{"strict", Marking::Strict}, {"balanced", Marking::Balanced},
                {"lenient", Marking::Lenient}}),
        wordKey<Scoring, Closeness>("closeness", &Scoring::closeness,
            {{"by_distance", Closeness::ByDistance}, {"by_rank", Closeness::ByRank}}),
        numberKey("multiplier", &Scoring::multiplier, 1, 10),
        wordKey<Scoring, Counting>("practice", &Scoring::counting,
            {{"no", Counting::Counted}, {"yes", Counting::Practice}}),
    };
    return keys;
}

} // namespace podium::show
