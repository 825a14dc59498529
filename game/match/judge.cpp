#include "game/match/judge.hpp"
#include "game/match/hearing.hpp"
#include "game/match/sense.hpp"
#include <cassert>

namespace podium {
namespace {

template <typename... Kinds>
bool isOneOf(const Request& request) {
    return (std::holds_alternative<Kinds>(request) || ...);
}

/// A correction is possible at any time, when the evening is over as well.
bool isCorrection(const Request& request) {
    return isOneOf<Void, Flag, RuleAnswer, RuleSeat, Adjust, VoidBuzz, TakeBack>(request);
}

bool worksWhenOver(const Request& request) {
    return isCorrection(request) || isOneOf<GoBack>(request);
}

bool worksWhilePaused(const Request& request) {
    return isCorrection(request) ||
        isOneOf<Resume, EndEvening, AddQuestion, Join, SetPresence, Accommodate>(request);
}

/// What bars a request before anyone looks at what it asks for.
std::optional<Refusal> barred(const Match& match, const Request& request) {
    const bool begins = std::holds_alternative<Begin>(request);
    if (match.phase == Phase::Over && !worksWhenOver(request)) return Refusal::IsOver;
    if (begins != (match.phase == Phase::NotBegun)) return Refusal::NotNow;
    if (match.pausedAt && !worksWhilePaused(request)) return Refusal::IsPaused;
    return std::nullopt;
}

/// A hand-made request may ask for more than any evening holds.
bool isTooMuch(const Match& match, const Ruling& ruling) {
    if (ruling.events.empty()) return false;
    const Event& first = ruling.events.front();
    return !makesSense(first) || !canFollow(match, first);
}

} // namespace

Ruling judge(const Match& match, const Command& command) {
    if (const auto refusal = barred(match, command.request)) return no(*refusal);
    Ruling ruling = std::visit(Hearing{match, command.at}, command.request);
    if (isTooMuch(match, ruling)) return no(Refusal::TooMany);
    return ruling;
}

} // namespace podium
