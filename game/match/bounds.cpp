#include "game/match/bounds.hpp"
#include <algorithm>

namespace podium {
namespace {

constexpr std::ptrdiff_t mostTakenBack = 2'000;
constexpr std::ptrdiff_t mostCorrections = 2'000;
constexpr std::ptrdiff_t mostFolded = 50'000'000;
constexpr std::ptrdiff_t mostRecounted = 20'000;

template <typename... Kinds>
std::ptrdiff_t timesOf(const Match& match) {
    return std::ranges::count_if(match.history,
        [](const Event& event) { return (std::holds_alternative<Kinds>(event.what) || ...); });
}

std::ptrdiff_t corrections(const Match& match) {
    return timesOf<QuestionVoided, AnswerRuled, SeatRuled, QuestionReopened, BuzzVoided>(match);
}

} // namespace

bool mayCorrect(const Match& match) { return corrections(match) < mostCorrections; }

bool mayFoldAgain(const Match& match) {
    const std::ptrdiff_t times = timesOf<TakenBack>(match) + 1;
    return times <= mostTakenBack && times * std::ssize(match.history) <= mostFolded &&
        times * corrections(match) <= mostRecounted;
}

} // namespace podium
