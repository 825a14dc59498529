#pragma once
#include "game/match/match.hpp"
#include "game/match/standings.hpp"

namespace podium {

enum class PipState { ToCome, Now, Right, Wrong };

/// The question as the room may see it; the key is there only after the reveal.
struct QuestionView {
    std::string stem;
    std::vector<std::string> options;
    int difficulty = 3;
    Points most;  ///< what can be earned before any streak
    std::optional<std::size_t> chosen; ///< by the player the view is for
    std::optional<std::size_t> right;  ///< after the reveal
    std::string explanation;           ///< after the reveal
    Source source;                     ///< after the reveal
    Award award;                       ///< after the reveal
    Span timeLeftAtAnswer;             ///< after the reveal, 0 when unanswered or without a clock
};

/// How a round went for the player: what the solo standings and podium show.
struct RoundResult {
    PackRound round;
    int asked = 0;
    int right = 0;
    int questions = 0; ///< how many it has or will have
    Points points;
};

/// Everything the screen may show to one seat, secrets removed.
struct AudienceView {
    SeatId seat; ///< whom the view is for, and who answers from it
    Phase phase = Phase::NotBegun;
    bool paused = false;
    std::string packTitle;
    Clock clock = Clock::Running;
    Span timeAllowed;
    Span timeLeft;    ///< of the question, at the moment of the view; whole before its clock opens
    bool clockOpen = false; ///< false during the lead-in
    std::vector<RoundResult> rounds;
    int round = 0;            ///< index into rounds
    int numberInRound = 0;    ///< of the question, from 1
    int questionsInRound = 0;
    int numberOverall = 0;    ///< from 1
    int questionsOverall = 0;
    std::vector<PipState> pips; ///< one a question of this round
    std::optional<QuestionView> question; ///< in phases Question and Reveal
    Points score;
    int streak = 0;
    int longestStreak = 0;
    std::optional<Span> fastestRight; ///< quickest right answer of the evening
    std::vector<Standing> standings;
    std::optional<Ending> ending;
};

AudienceView audienceView(const Match& match, Moment now, SeatId seat);

} // namespace podium
