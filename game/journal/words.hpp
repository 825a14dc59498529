#pragma once
#include "game/match/event.hpp"
#include <array>

namespace podium {

// The word for each value of an enumeration, in its order. They are part of the format: a journal
// keeps its words even where the code finds better ones.

template <std::size_t count>
using Words = std::array<std::string_view, count>;

constexpr Words<2> words(Clock) { return {"running", "none"}; }
constexpr Words<11> words(RoundKind) {
    return {"classic", "fastest_finger", "in_order", "ladder", "time_attack", "survival", "board",
        "wager", "final_wager", "last_place_picks", "tie_break"};
}
constexpr Words<2> words(Answering) { return {"everyone", "buzzer"}; }
constexpr Words<2> words(Voice) { return {"aloud", "choosing"}; }
constexpr Words<2> words(EarlyPress) { return {"wait", "lock_out"}; }
constexpr Words<5> words(Lifeline) {
    return {"fifty_fifty", "exchange", "ask_the_room", "extra_time", "double_dip"};
}
constexpr Words<3> words(Speed) { return {"none", "half_slope", "by_order"}; }
constexpr Words<3> words(Marking) { return {"strict", "balanced", "lenient"}; }
constexpr Words<2> words(Closeness) { return {"by_distance", "by_rank"}; }
constexpr Words<2> words(Counting) { return {"counted", "practice"}; }
constexpr Words<2> words(Locking) { return {"final", "changeable"}; }
constexpr Words<2> words(Closing) { return {"when_all_answered", "at_deadline"}; }
constexpr Words<3> words(TeamScore) { return {"none", "sum", "average"}; }
constexpr Words<3> words(LateScore) { return {"nothing", "average", "last_place"}; }
constexpr Words<2> words(Presence) { return {"here", "away"}; }
constexpr Words<3> words(OwnClock) { return {"usual", "half_more", "none"}; }
constexpr Words<2> words(OwnSpeed) { return {"usual", "none"}; }
constexpr Words<7> words(QuestionType) {
    return {"choice", "several", "true_false", "number", "order", "pairs", "typed"};
}
constexpr Words<4> words(ExhibitKind) { return {"none", "drawing", "photo", "sound"}; }
constexpr Words<2> words(Ending) { return {"played", "early"}; }
constexpr Words<2> words(Verdict) { return {"right", "wrong"}; }

template <typename T>
concept Word = std::is_enum_v<T>;

std::string_view wordFor(Word auto value) {
    return words(value).at(static_cast<std::size_t>(value));
}

} // namespace podium
