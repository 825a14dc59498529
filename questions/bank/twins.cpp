#include "questions/bank/twins.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/yaml_limits.hpp"
#include <set>

namespace podium {

namespace {

std::string isTwice(const std::string& noun, const std::string& value) {
    return "the " + noun + " '" + value + "' is here twice";
}

} // namespace

void checkNoTwins(const std::vector<Yaml>& things, const std::string& key, Problems& problems) {
    std::set<std::string> seen;
    for (const Yaml& thing : things) {
        if (isEnough(problems)) return;
        const std::string value = textOf(thing, key);
        if (!value.empty() && !seen.insert(value).second)
            problems.push_back({isTwice(key, value), thing.find(key)->place, "Give each its own"});
    }
}

void checkNoFoldedTwins(const std::vector<Yaml>& lines, const std::string& noun,
    const std::string& hint, Problems& problems) {
    std::set<std::string> seen;
    for (const Yaml& line : lines) {
        if (isEnough(problems)) return;
        if (!line.scalar.empty() && !seen.insert(folded(line.scalar)).second)
            problems.push_back({isTwice(noun, line.scalar), line.place,
                hint + "; case and accents make no difference"});
    }
}

} // namespace podium
