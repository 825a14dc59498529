#include "game/journal/kinds.hpp"
#include <algorithm>
#include <array>

namespace podium {
namespace {

/// Something that can happen, by its name in the journal.
struct Kind {
    std::string_view name;
    Happening empty;
};

/// In the order of the variant.
const std::array<Kind, std::variant_size_v<Happening>>& kinds() {
    static const std::array<Kind, std::variant_size_v<Happening>> all = {{
        {"EveningBegan", EveningBegan{}},
        {"RoundOpened", RoundOpened{}},
        {"StandingsShown", StandingsShown{}},
        {"BreakBegan", BreakBegan{}},
        {"RoundEnded", RoundEnded{}},
        {"EveningEnded", EveningEnded{}},
        {"Paused", Paused{}},
        {"Resumed", Resumed{}},
        {"PickAwaited", PickAwaited{}},
        {"WagersOpened", WagersOpened{}},
        {"Wagered", Wagered{}},
        {"QuestionAsked", QuestionAsked{}},
        {"Answered", Answered{}},
        {"WalkedAway", WalkedAway{}},
        {"QuestionClosed", QuestionClosed{}},
        {"Buzzed", Buzzed{}},
        {"FloorGiven", FloorGiven{}},
        {"AnswerHeard", AnswerHeard{}},
        {"FloorLost", FloorLost{}},
        {"BuzzVoided", BuzzVoided{}},
        {"LifelineUsed", LifelineUsed{}},
        {"VoteCast", VoteCast{}},
        {"QuestionVoided", QuestionVoided{}},
        {"QuestionFlagged", QuestionFlagged{}},
        {"QuestionAdded", QuestionAdded{}},
        {"AnswerRuled", AnswerRuled{}},
        {"SeatRuled", SeatRuled{}},
        {"ScoreAdjusted", ScoreAdjusted{}},
        {"QuestionReopened", QuestionReopened{}},
        {"SeatTaken", SeatTaken{}},
        {"PresenceSet", PresenceSet{}},
        {"SeatAccommodated", SeatAccommodated{}},
        {"TakenBack", TakenBack{}},
    }};
    return all;
}

} // namespace

std::string_view kindOf(const Happening& happening) { return kinds()[happening.index()].name; }

std::optional<Happening> kindCalled(std::string_view name) {
    const auto kind = std::ranges::find(kinds(), name, &Kind::name);
    if (kind == kinds().end()) return std::nullopt;
    return kind->empty;
}

} // namespace podium
