#pragma once
#include "game/match/chance.hpp"
#include "game/match/rules.hpp"
#include "game/match/seat.hpp"
#include "questions/bank/pack.hpp"
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace podium {

// What happened. Points, streaks and ranks are never here: the fold derives them.

/// A round of the evening and how many questions it has.
struct RoundPlan {
    PackRound round;
    int questions = 0;
    bool operator==(const RoundPlan&) const = default;
};

struct EveningBegan {
    Rules rules;
    std::vector<Seat> seats;
    std::string packTitle;
    std::string fingerprint;       ///< of the pack
    std::vector<RoundPlan> rounds; ///< in playing order
    Chance chance;                 ///< as seeded
    bool operator==(const EveningBegan&) const = default;
};
struct RoundOpened {
    int round = 0; ///< index into EveningBegan::rounds
    bool operator==(const RoundOpened&) const = default;
};
/// Written in full, options in the order shown, so that a new pack breaks no old evening.
struct QuestionAsked {
    Question question;
    Chance chance; ///< after the draw
    bool operator==(const QuestionAsked&) const = default;
};
struct Answered {
    SeatId seat;
    std::size_t choice = 0; ///< index into the options as shown
    bool operator==(const Answered&) const = default;
};
struct QuestionClosed { bool operator==(const QuestionClosed&) const = default; };
struct StandingsShown { bool operator==(const StandingsShown&) const = default; };
struct Paused { bool operator==(const Paused&) const = default; };
struct Resumed { bool operator==(const Resumed&) const = default; };
enum class Ending { Played, Early };
struct EveningEnded {
    Ending ending = Ending::Played;
    bool operator==(const EveningEnded&) const = default;
};

using Happening = std::variant<EveningBegan, RoundOpened, QuestionAsked, Answered, QuestionClosed,
    StandingsShown, Paused, Resumed, EveningEnded>;

/// Something that happened, and when.
struct Event {
    Moment at;
    Happening what;
    bool operator==(const Event&) const = default;
};

} // namespace podium
