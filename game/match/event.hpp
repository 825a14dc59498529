#pragma once
#include "game/match/chance.hpp"
#include "game/match/entry_id.hpp"
#include "game/match/kept.hpp"
#include "game/match/reply.hpp"
#include "game/match/running_order.hpp"
#include "game/match/seat.hpp"
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace podium {

// What happened. Points, streaks and ranks are never here: the fold derives them.

// The evening and its rounds.

struct EveningBegan {
    Customs customs;
    std::vector<Seat> seats;
    std::vector<Team> teams;
    std::string packTitle;
    std::string fingerprint;       ///< of the pack
    std::vector<RoundPlan> rounds; ///< in playing order; a tie-break comes last, if it must
    Chance chance;                 ///< as seeded
    bool operator==(const EveningBegan&) const = default;
};
struct RoundOpened {
    int round = 0;                 ///< index into EveningBegan::rounds
    std::vector<SeatId> players{}; ///< of a tie-break: who is level; empty: everybody
    bool operator==(const RoundOpened&) const = default;
};
struct StandingsShown {
    bool operator==(const StandingsShown&) const = default;
};
struct BreakBegan {
    bool operator==(const BreakBegan&) const = default;
};
struct RoundEnded {
    bool operator==(const RoundEnded&) const = default;
}; ///< early, by the host
enum class Ending { Played, Early };
struct EveningEnded {
    Ending ending = Ending::Played;
    bool operator==(const EveningEnded&) const = default;
};
struct Paused {
    bool operator==(const Paused&) const = default;
};
struct Resumed {
    bool operator==(const Resumed&) const = default;
};

// A question, from the board to its close.

/// A field of the board: a topic's column and a value's row, both from 0.
struct Cell {
    int topic = 0; ///< index into RoundPlan::topics
    int row = 0;   ///< index into RoundRules::boardValues; 0 where there are none
    auto operator<=>(const Cell&) const = default;
};
/// Somebody may pick; `picker` is nobody where the host picks for all.
struct PickAwaited {
    SeatId picker;
    bool operator==(const PickAwaited&) const = default;
};
/// Stakes are open for a question out of this topic.
struct WagersOpened {
    std::string topic;
    Chance chance; ///< after the draw
    bool operator==(const WagersOpened&) const = default;
};
struct Wagered {
    SeatId seat;
    Points points;
    bool operator==(const Wagered&) const = default;
};
/// Written in full, options in the order shown, so that a new pack breaks no old evening.
struct QuestionAsked {
    Kept<Question> question;
    Chance chance;              ///< after the draw
    std::optional<Cell> cell{}; ///< where it was picked from
    bool operator==(const QuestionAsked&) const = default;
};
struct Answered {
    SeatId seat;
    Reply reply;
    bool operator==(const Answered&) const = default;
};
struct WalkedAway {
    SeatId seat;
    bool operator==(const WalkedAway&) const = default;
};
struct QuestionClosed {
    bool operator==(const QuestionClosed&) const = default;
};

// The buzzers.

/// A press, wherever it came from: placed at the instant it was made, which may be before the event
/// is known, give or take an uncertainty.
struct Buzzed {
    SeatId seat;
    Moment pressed;
    Span uncertainty;
    bool operator==(const Buzzed&) const = default;
};
/// Who answers now. `tied`: the others whose bands overlapped, where it had to be settled.
struct FloorGiven {
    SeatId seat;
    std::vector<SeatId> tied{};
    Chance chance; ///< after a lot, if one was drawn
    bool operator==(const FloorGiven&) const = default;
};
enum class Verdict { Right, Wrong };
/// The host's word on what was said aloud by who has the floor.
struct AnswerHeard {
    SeatId seat;
    Verdict verdict = Verdict::Right;
    bool operator==(const AnswerHeard&) const = default;
};
/// Who had the floor said nothing in time.
struct FloorLost {
    SeatId seat;
    bool operator==(const FloorLost&) const = default;
};
struct BuzzVoided {
    EntryId buzz; ///< of a Buzzed
    bool operator==(const BuzzVoided&) const = default;
};

// Lifelines.

struct LifelineUsed {
    SeatId seat;
    Lifeline lifeline = Lifeline::FiftyFifty;
    std::vector<std::size_t> removed{}; ///< of FiftyFifty: the options that go
    std::vector<int> votes{};           ///< of AskTheRoom alone: simulated votes an option
    Chance chance;                      ///< after the draw
    bool operator==(const LifelineUsed&) const = default;
};
/// A vote of somebody in the room who was asked.
struct VoteCast {
    SeatId seat;
    std::size_t option = 0;
    bool operator==(const VoteCast&) const = default;
};

// The host's hand.

/// The question does not count, as if it had never been asked; an open one closes.
struct QuestionVoided {
    EntryId question; ///< of its QuestionAsked
    bool operator==(const QuestionVoided&) const = default;
};
struct QuestionFlagged {
    EntryId question;
    std::string note;
    bool operator==(const QuestionFlagged&) const = default;
};
/// The open round gets one more question.
struct QuestionAdded {
    bool operator==(const QuestionAdded&) const = default;
};
/// From now on this reply is right or wrong, whoever gave it.
struct AnswerRuled {
    EntryId question;
    Reply reply;
    Verdict verdict = Verdict::Right;
    bool operator==(const AnswerRuled&) const = default;
};
/// The host's word on one seat's answer, in place of the first: for what was said aloud.
struct SeatRuled {
    EntryId question;
    SeatId seat;
    Verdict verdict = Verdict::Right;
    bool operator==(const SeatRuled&) const = default;
};
struct ScoreAdjusted {
    SeatId seat;
    Points points; ///< added; may be negative
    std::string reason;
    bool operator==(const ScoreAdjusted&) const = default;
};
/// The question that was closed last is open again, its clock where it stood and `extra` more.
struct QuestionReopened {
    EntryId question;
    Span extra;
    bool operator==(const QuestionReopened&) const = default;
};
struct SeatTaken {
    Seat seat;
    LateScore start = LateScore::Nothing;
    bool operator==(const SeatTaken&) const = default;
};
struct PresenceSet {
    SeatId seat;
    Presence presence = Presence::Here;
    bool operator==(const PresenceSet&) const = default;
};
struct SeatAccommodated {
    SeatId seat;
    Accommodation accommodation;
    bool operator==(const SeatAccommodated&) const = default;
};
/// What an earlier entry did is undone, and everything after it counts anew.
struct TakenBack {
    EntryId entry;
    Span stood{}; ///< how long the clock of a question that is open again has stood
    bool operator==(const TakenBack&) const = default;
};

using Happening = std::variant<EveningBegan, RoundOpened, StandingsShown, BreakBegan, RoundEnded,
    EveningEnded, Paused, Resumed, PickAwaited, WagersOpened, Wagered, QuestionAsked, Answered,
    WalkedAway, QuestionClosed, Buzzed, FloorGiven, AnswerHeard, FloorLost, BuzzVoided,
    LifelineUsed, VoteCast, QuestionVoided, QuestionFlagged, QuestionAdded, AnswerRuled, SeatRuled,
    ScoreAdjusted, QuestionReopened, SeatTaken, PresenceSet, SeatAccommodated, TakenBack>;

/// Something that happened, and when.
struct Event {
    Moment at;
    Happening what;
    bool operator==(const Event&) const = default;
};

} // namespace podium
