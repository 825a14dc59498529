#include "questions/authoring/options/years.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr int wide = 5; // years: so far apart that a round year stands out
constexpr std::size_t enough = 3;

/// How many years the next one lies farther: a little more or less, but for what comes round.
int gap(int near, int step, Chance& chance) {
    if (step > 0) return step;
    return near + static_cast<int>(chance.below(static_cast<std::size_t>(near > 2 ? near / 2 : 2)));
}

/// Farther and farther to one side, as long as they lie within the span.
std::vector<int> outwards(
    int year, int near, int step, int side, const YearSpan& span, Chance& chance) {
    std::vector<int> found;
    for (int at = year; found.size() < enough;) {
        at += side * gap(near, step, chance);
        if (at < span.earliest || at > span.latest) break;
        found.push_back(at);
    }
    return found;
}

/// "1890" alone would stand out; three more round ones would ask for the decade alone.
void roundOne(std::vector<int>& years, int year) {
    const auto isRound = [](int one) { return one % 10 == 0; };
    if (!isRound(year) || std::any_of(years.begin(), years.end(), isRound)) return;
    for (auto& one : years) {
        const int rounded = one > year ? one / 10 * 10 : (one + 9) / 10 * 10;
        if (rounded == year) continue;
        one = rounded;
        return;
    }
}

/// The farther back, the farther apart; but three must fit into a life.
int distanceFor(int year, const YearSpan& span) {
    constexpr int far = 12, ever = 9999, parts = 6;
    const int near = std::clamp((span.told - year) / 15, 1, far);
    if (span.earliest == 0 || span.latest == ever) return near;
    return std::clamp((span.latest - span.earliest) / parts, 1, near);
}

} // namespace

std::vector<std::string> yearsNear(int year, int step, const YearSpan& span, Chance& chance) {
    const int near = distanceFor(year, span);
    auto below = outwards(year, near, step, -1, span, chance);
    auto above = outwards(year, near, step, 1, span, chance);
    if (below.size() + above.size() < enough) return {};
    auto fewer = std::min<std::size_t>(chance.below(4), below.size());
    fewer = std::max(fewer, enough - std::min(enough, above.size()));
    below.resize(fewer);
    above.resize(enough - fewer);
    below.insert(below.end(), above.begin(), above.end());
    std::sort(below.begin(), below.end());
    if (near >= wide && step == 0) roundOne(below, year);
    std::vector<std::string> found;
    for (const int one : below) found.push_back(std::to_string(one));
    return found;
}

} // namespace podium::authoring
