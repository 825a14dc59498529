#include "questions/authoring/asking/year_matches.hpp"
#include "questions/authoring/asking/moments.hpp"
#include <algorithm>
#include <cstdlib>

namespace podium::authoring {
namespace {

using Moments = std::vector<Moment>;

constexpr std::size_t options = 4;
constexpr int near = 2; // years: what was begun in 1889 may have been over in 1890

/// Moments of neighbouring years are hardly told apart.
Moments apart(const Moments& moments) {
    Moments kept;
    for (const auto& one : moments)
        if (kept.empty() || one.year - kept.back().year >= near) kept.push_back(one);
    return kept;
}

void gatherYears(const Moments& moments, Gatherer& gatherer) {
    auto gathering = gatheredOf("years", moments, "The matches are");
    for (const auto& one : moments) gathering.partners.push_back(std::to_string(one.year));
    const auto& first = moments.front();
    gatherer.gather(QuestionType::Pairs, gathering, stemOf("years", first, gatherer),
        {{"subject", subjectOf(first, gatherer)}});
}

/// The others that are most like it in length: none stands out by it.
Moments besides(const Moment& asked, const Moments& moments) {
    const auto unlike = [&](const Moment& one) {
        const auto more = one.text.size(), less = asked.text.size();
        return more > less ? more - less : less - more;
    };
    Moments others;
    for (const auto& one : moments)
        if (std::abs(one.year - asked.year) >= near) others.push_back(one);
    std::stable_sort(others.begin(), others.end(),
        [&](const Moment& a, const Moment& b) { return unlike(a) < unlike(b); });
    if (others.size() >= options) others.resize(options - 1);
    return others;
}

void gatherDeedOfYear(const Moment& asked, const Moments& moments, Gatherer& gatherer) {
    const auto others = besides(asked, moments);
    if (others.size() + 1 < options) return;
    auto gathering = gatheredOf("year-deed", {asked}, "The answer is");
    for (const auto& one : others) gathering.options.push_back(one.text);
    gathering.answers = {0};
    gatherer.gather(QuestionType::Choice, gathering, stemOf("year_deed", asked, gatherer),
        {{"subject", subjectOf(asked, gatherer)}, {"year", std::to_string(asked.year)}});
}

} // namespace

void gatherYearMatches(Gatherer& gatherer) {
    const auto moments = momentsOfOneStory(gatherer);
    if (moments.empty() || subjectOf(moments.front(), gatherer).empty()) return;
    const auto clear = apart(moments);
    if (clear.size() >= options) gatherYears(spread(clear, options), gatherer);
    for (const auto& one : moments) gatherDeedOfYear(one, moments, gatherer);
}

} // namespace podium::authoring
