#pragma once
#include "game/match/lifeline.hpp"
#include "game/match/moment.hpp"
#include "game/match/scoring_rules.hpp"
#include <cstdint>
#include <string_view>
#include <vector>

namespace podium {

/// How the clock of a question counts.
enum class Clock { Running, None };

/// The kinds of rounds; `conductOf` says what each means.
enum class RoundKind {
    Classic,        ///< everybody answers
    FastestFinger,  ///< buzz, answer, steal
    InOrder,        ///< everybody answers, the first right one earns most
    Ladder,         ///< rung by rung, with safe ones, and walking away
    TimeAttack,     ///< as many as you can while the round's clock runs
    Survival,       ///< who is wrong too often is out
    Board,          ///< categories and values to pick from
    Wager,          ///< stake points before you see the question
    FinalWager,     ///< the same, once, for everything
    LastPlacePicks, ///< whoever is last picks the topic
    TieBreak        ///< those who are level, until one leads
};

enum class Asking { Drawn, Picked };                ///< where the next question comes from
enum class Answering { Everyone, Buzzer };          ///< who answers it
enum class Stake { Value, Wager, Rung, Place };     ///< what it is about
enum class Dropping { Nobody, OutOfLives, Fallen }; ///< who does not play on
enum class Timing { Question, Round };              ///< what the clock is for

/// A kind of round, taken apart: the rules know these five choices and no kinds.
struct Conduct {
    Asking asking = Asking::Drawn;
    Answering answering = Answering::Everyone;
    Stake stake = Stake::Value;
    Dropping dropping = Dropping::Nobody;
    Timing timing = Timing::Question;
};

/// Whether a buzz is answered aloud, for the host to judge, or by choosing.
enum class Voice { Aloud, Choosing };
/// What pressing before the buzzers open costs.
enum class EarlyPress { Wait, LockOut };

struct BuzzRules {
    Voice voice = Voice::Choosing;
    EarlyPress early = EarlyPress::Wait;
    Span wait = seconds(3);          ///< for pressing early
    Span gather = milliseconds(150); ///< for presses that are still on their way
    Span timeToSay = seconds(10);    ///< for who has the floor; not counted where the host judges
    bool operator==(const BuzzRules&) const = default;
};

/// How one round is played.
struct RoundRules {
    RoundKind kind = RoundKind::Classic;
    int questions = 5;
    Clock clock = Clock::Running;
    Span timeToAnswer = seconds(20); ///< one question; in a time attack the whole round
    Span leadIn = milliseconds(900); ///< from the question's appearance until its clock starts
    int easiest = 1;                 ///< difficulties that are asked, 1 to 5
    int hardest = 5;
    Scoring scoring{};
    Answering boardAnswering = Answering::Buzzer; ///< of a board
    BuzzRules buzz{};
    int lives = 3;                     ///< of a survival round
    std::vector<Points> rungs{};       ///< of a ladder: what standing on each is worth
    std::vector<int> safeRungs{};      ///< of a ladder: from 1; nobody falls below one they reached
    std::vector<Points> boardValues{}; ///< of a board: of its rows, from the top
    Points leastStake{500};            ///< what may be wagered even with fewer points
    std::vector<Lifeline> lifelines{};
    bool operator==(const RoundRules&) const = default;
};

Conduct conductOf(const RoundRules& rules);
/// The rules that a kind of round has unless somebody says otherwise.
RoundRules usualRules(RoundKind kind);
std::string_view nameOf(RoundKind kind); ///< as running orders write it: "fastest_finger"
std::optional<RoundKind> roundKindCalled(std::string_view name);

} // namespace podium
