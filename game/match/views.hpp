#pragma once
#include "game/match/buzzing.hpp"
#include "game/match/match.hpp"
#include "game/match/standings.hpp"

namespace podium {

enum class PipState { ToCome, Now, Right, Wrong, Void };

/// What another seat did with the question, shown after the reveal.
struct ReplyView {
    SeatId seat;
    std::string name;
    std::optional<Reply> reply;
    bool right = false;
    Points points;
    bool operator==(const ReplyView&) const = default;
};

/// The buzzers as the room may see them.
struct BuzzView {
    BuzzState own = BuzzState::NotEligible;
    std::optional<SeatId> floor; ///< who answers now
    std::string floorName;
    std::vector<SeatId> queue; ///< who may steal, in their order
    std::vector<SeatId> tied;  ///< whose bands overlapped with the one who has the floor
    Voice voice = Voice::Choosing;
    Span timeLeft; ///< of who has the floor; 0 where the host judges
    bool operator==(const BuzzView&) const = default;
};

/// The question as the room may see it; the key is there only after the reveal.
struct QuestionView {
    EntryId entry;
    QuestionType type = QuestionType::Choice;
    std::string topic; ///< the pack's round it is from
    std::string stem;
    std::vector<std::string> options;
    std::vector<std::string> partners; ///< of Pairs, in the order shown
    NumberScale scale; ///< of Number; value, tolerance and margin are 0 before the reveal
    Exhibit exhibit;
    int difficulty = 3;
    Points
        most; ///< what can be earned before any streak, bonus or multiplier; what the rung is worth
    std::optional<Reply> reply;        ///< by the player the view is for
    std::optional<std::size_t> chosen; ///< the same, where it is one option
    std::vector<std::size_t> removed;  ///< options that a lifeline took away
    std::optional<Reply> firstTry;     ///< of a double dip, wrong
    bool dips = false;                 ///< a second try is open
    bool asksTheRoom = false;          ///< this view's seat may vote, or has asked
    std::vector<int> votes;       ///< of the room, an option each; empty before anyone was asked
    std::optional<BuzzView> buzz; ///< where buzzers are played
    Points wager;                 ///< this seat's own stake
    bool voided = false;
    std::optional<std::size_t> right;  ///< after the reveal, where it is one option
    std::optional<Reply> rightReply;   ///< after the reveal
    std::vector<std::string> accepted; ///< after the reveal, of Typed: all that is accepted
    bool wasRight = false;             ///< after the reveal: this seat
    std::string explanation;           ///< after the reveal
    Source source;                     ///< after the reveal
    Award award;                       ///< after the reveal
    Span timeLeftAtAnswer;             ///< after the reveal, 0 when unanswered or without a clock
    std::vector<ReplyView> replies;    ///< after the reveal, of all who played it
};

/// How a round went for the player: what the solo standings and podium show.
struct RoundResult {
    PackRound round;
    RoundKind kind = RoundKind::Classic;
    int asked = 0;
    int right = 0;
    int questions = 0; ///< how many it has or will have
    Points points;
};

/// A field of the board.
struct CellView {
    Cell cell;
    Points value;
    bool open = false; ///< can be picked
    bool operator==(const CellView&) const = default;
};

/// Everything the screen may show to one seat, secrets removed. The seat nobody (0) is the
/// television's.
struct AudienceView {
    SeatId seat; ///< whom the view is for, and who answers from it
    Phase phase = Phase::NotBegun;
    bool paused = false;
    std::string packTitle;
    Clock clock = Clock::Running; ///< of the open round, for this seat
    Span timeAllowed;
    Span timeLeft; ///< of the question, at the moment of the view; whole before its clock opens
    bool clockOpen = false; ///< false during the lead-in
    std::vector<RoundResult> rounds;
    int round = 0;         ///< index into rounds
    RoundRules rules;      ///< of the open round
    int numberInRound = 0; ///< of the question, from 1
    int questionsInRound = 0;
    int numberOverall = 0; ///< from 1
    int questionsOverall = 0;
    std::vector<PipState> pips;           ///< one a question of this round
    std::optional<QuestionView> question; ///< in phases Question and Reveal
    int seatsPlaying = 0;                 ///< who are waited for
    int seatsAnswered = 0;                ///< how many of them are in, or have put down their stake
    bool plays = false;                   ///< this seat plays the open round and is not out of it
    int lives = 0;                        ///< of a survival round
    int rung = 0;                         ///< of a ladder
    bool mayWalkAway = false;
    std::vector<Lifeline> lifelines; ///< that this seat has not used in this round
    std::vector<Lifeline> helpNow;   ///< those of them that are of help now
    SeatId picker;                   ///< in phase Picking
    std::vector<std::string> topics; ///< of the open round: the board's columns
    std::vector<CellView> board;
    std::string topic; ///< in phase Wagering
    Points mostWager;
    std::optional<Points> wager; ///< this seat's own
    Span breakLeft;
    Points score;
    int streak = 0;
    int longestStreak = 0;
    std::optional<Span> fastestRight; ///< quickest right answer of the evening
    std::vector<Standing> standings;
    std::optional<Ending> ending;
};

AudienceView audienceView(const Match& match, Moment now, SeatId seat);

} // namespace podium
