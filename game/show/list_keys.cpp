#include "game/show/list_keys.hpp"
#include "game/show/lifeline_words.hpp"
#include <algorithm>

namespace podium::show {
namespace {

constexpr int mostPoints = 100'000;
constexpr int longestList = 30;

/// The whole numbers of a list, each of which must be more than the one before.
std::vector<int> takeRising(const Yaml& list, const Field& field, int most, Problems& problems) {
    const std::string& key = field.name;
    checkField(list, field, problems);
    std::vector<int> numbers;
    for (const Yaml& item : list.items) {
        const auto number = takeNumber(item, {key, FieldKind::Number, 1, most}, problems);
        if (number && !numbers.empty() && *number <= numbers.back())
            problems.push_back({"the numbers of '" + key + "' must rise", item.place,
                "Put the smaller one first, and each once"});
        if (number) numbers.push_back(*number);
    }
    return numbers;
}

template <typename Item, typename Word>
std::string written(const std::vector<Item>& items, Word wordOf) {
    std::string list;
    for (const Item& item : items) list += (list.empty() ? "" : ", ") + wordOf(item);
    return "[" + list + "]";
}

std::string pointsWritten(const Points& points) { return std::to_string(points.value); }
std::string rungWritten(const int& rung) { return std::to_string(rung); }
std::string lifelineWritten(const Lifeline& lifeline) { return wordFor(lifeline, lifelineNames()); }

void takeSafeRungs(const Yaml& list, std::vector<int>& rungs, Problems& problems) {
    rungs =
        takeRising(list, {"safe_rungs", FieldKind::List, 0, longestList}, longestList, problems);
}

void takeLifelines(const Yaml& list, std::vector<Lifeline>& lifelines, Problems& problems) {
    checkField(list, {"lifelines", FieldKind::List, 0, longestList}, problems);
    lifelines.clear();
    for (const Yaml& item : list.items) {
        const auto place = takeWord(item, "lifelines", wordsOf(lifelineNames()), problems);
        if (!place) continue;
        const Lifeline lifeline = lifelineNames()[*place].second;
        if (std::ranges::find(lifelines, lifeline) != lifelines.end())
            problems.push_back({"the lifeline '" + item.scalar + "' is here twice", item.place,
                "Each can be used once a round"});
        lifelines.push_back(lifeline);
    }
}

} // namespace

Key<RoundRules> risingPointsKey(const std::string& name, std::vector<Points> RoundRules::*part) {
    return keyFor<RoundRules, std::vector<Points>>(
        name, part,
        [name](const Yaml& list, std::vector<Points>& points, Problems& problems) {
            points.clear();
            for (const int value :
                takeRising(list, {name, FieldKind::List, 1, longestList}, mostPoints, problems))
                points.push_back({value});
        },
        [](const std::vector<Points>& points) { return written(points, pointsWritten); });
}

Key<RoundRules> safeRungsKey() {
    return keyFor<RoundRules, std::vector<int>>("safe_rungs", &RoundRules::safeRungs, takeSafeRungs,
        [](const std::vector<int>& rungs) { return written(rungs, rungWritten); });
}

Key<RoundRules> lifelinesKey() {
    return keyFor<RoundRules, std::vector<Lifeline>>("lifelines", &RoundRules::lifelines,
        takeLifelines,
        [](const std::vector<Lifeline>& lifelines) { return written(lifelines, lifelineWritten); });
}

} // namespace podium::show
