#include "questions/authoring/asking/chronology.hpp"
#include "questions/authoring/asking/moments.hpp"

namespace podium::authoring {
namespace {

void gatherMoments(const std::vector<Moment>& moments, Gatherer& gatherer) {
    const auto& first = moments.front();
    gatherer.gather(QuestionType::Order, gatheredOf("chronology", moments, "The order is"),
        stemOf("chronology", first, gatherer), {{"subject", subjectOf(first, gatherer)}});
}

/// Without one of them, should the jury find that one told by another question: it takes the first
/// that it can.
void gatherWithout(const std::vector<Moment>& moments, Gatherer& gatherer) {
    constexpr std::size_t fewest = 4;
    if (moments.size() < fewest) return;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        auto others = moments;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        gatherMoments(others, gatherer);
    }
}

} // namespace

void gatherChronology(Gatherer& gatherer) {
    constexpr std::size_t fewest = 3, most = 5, enough = 4;
    const auto moments = momentsOfOneStory(gatherer);
    if (moments.size() < fewest) return;
    if (moments.size() < 2 * enough) {
        const auto some = moments.size() <= most ? moments : spread(moments, enough);
        gatherMoments(some, gatherer);
        return gatherWithout(some, gatherer);
    }
    std::vector<Moment> even, odd;
    for (std::size_t i = 0; i < moments.size(); ++i)
        (i % 2 == 0 ? even : odd).push_back(moments[i]);
    gatherMoments(spread(even, enough), gatherer);
    gatherMoments(spread(odd, enough), gatherer);
}

} // namespace podium::authoring
