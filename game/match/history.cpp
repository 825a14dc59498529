#include "game/match/history.hpp"

namespace podium {
namespace {

template <typename... Kinds>
bool isOneOf(const Happening& what) {
    return (std::holds_alternative<Kinds>(what) || ...);
}

EntryId entryAt(std::size_t index) { return {static_cast<int>(index) + 1}; }

/// The round that is open as soon as the evening is: nothing lies behind it.
bool isTheBeginning(const Match& match, std::size_t index) {
    return index < 2 && std::holds_alternative<RoundOpened>(match.history[index].what);
}

} // namespace

std::vector<bool> standing(const std::vector<Event>& history) {
    std::vector<bool> stands(history.size(), true);
    // From the end: whether a taking back stands is known before what it takes back is looked at.
    for (std::size_t index = history.size(); index-- > 0;) {
        const auto* back = std::get_if<TakenBack>(&history[index].what);
        if (back && stands[index]) stands[static_cast<std::size_t>(back->entry.value - 1)] = false;
    }
    return stands;
}

bool isDecision(const Happening& what) {
    if (const auto* ended = std::get_if<EveningEnded>(&what)) return ended->ending == Ending::Early;
    return isOneOf<RoundEnded, AnswerHeard, BuzzVoided, QuestionVoided, QuestionFlagged,
        QuestionAdded, AnswerRuled, SeatRuled, ScoreAdjusted, QuestionReopened, SeatTaken,
        PresenceSet, SeatAccommodated, TakenBack>(what);
}

bool isStep(const Happening& what) {
    return isOneOf<EveningBegan, RoundOpened, StandingsShown, BreakBegan, RoundEnded, EveningEnded,
        PickAwaited, WagersOpened, QuestionAsked, QuestionClosed>(what);
}

EntryId lastStep(const Match& match) {
    const std::vector<bool> stands = standing(match.history);
    for (std::size_t index = match.history.size(); index-- > 0;) {
        if (isTheBeginning(match, index)) return {};
        const Happening& what = match.history[index].what;
        if (stands[index] && isStep(what) && !isOneOf<EveningBegan, QuestionClosed>(what))
            return entryAt(index);
    }
    return {};
}

bool movesTheShow(const std::vector<Event>& history, EntryId entry) {
    const Happening& what = history[static_cast<std::size_t>(entry.value - 1)].what;
    if (const auto* back = std::get_if<TakenBack>(&what)) return movesTheShow(history, back->entry);
    return isStep(what);
}

EntryId voidOf(const Match& match, EntryId question) {
    const std::vector<bool> stands = standing(match.history);
    for (std::size_t index = match.history.size(); index-- > 0;) {
        const auto* voided = std::get_if<QuestionVoided>(&match.history[index].what);
        if (voided && stands[index] && voided->question == question) return entryAt(index);
    }
    return {};
}

const Event* eventAt(const Match& match, EntryId entry) {
    const bool there =
        entry.value >= 1 && static_cast<std::size_t>(entry.value) <= match.history.size();
    return there ? &match.history[static_cast<std::size_t>(entry.value - 1)] : nullptr;
}

} // namespace podium
