#pragma once
#include "game/match/standings.hpp"

namespace podium {

/// A seat with its score round by round.
struct ReportedSeat {
    SeatId seat;
    std::string name;
    std::string team;            ///< empty: none
    std::vector<Points> byRound; ///< what was earned in each; a late start is in none of them
    Points score;
};

/// What one seat made of one question.
struct ReportedAnswer {
    SeatId seat;
    std::string name;
    bool played = false;
    std::optional<std::string> words; ///< of the answer, if there is one
    bool right = false;
    Span took;
    Award award;
    std::optional<Points> stake{}; ///< where points were staked
    bool aloud = false;            ///< said, and judged by the host
};

/// A question as it was asked, with what everybody made of it.
struct ReportedQuestion {
    std::optional<int> number; ///< from 1, as the room saw it; none once it was exchanged
    std::size_t round = 0;
    Kept<Question> question;
    std::string rightWords;
    bool counts = true; ///< neither voided nor exchanged for another
    bool closed = false;
    int played = 0; ///< by how many
    int right = 0;  ///< how many of them
    std::vector<ReportedAnswer> answers;
    std::vector<std::string> flags;
};

/// How close it was between the first and the second, by the scores as they count in the end.
struct Race {
    std::optional<Points> smallestGap; ///< none where fewer than two played
    int smallestAfter = 0;             ///< the question, by number; the last of those it was after
    std::optional<Points> finalGap;
    int leadChanges = 0;
    bool operator==(const Race&) const = default;
};

/// A change of a score by hand.
struct ReportedAdjustment {
    std::string name;
    Points points;
    std::string reason;
};

/// An evening looked back on: what every form of the report tells.
struct Report {
    std::string packTitle;
    std::string fingerprint;
    std::optional<Ending> ending; ///< none: unfinished
    std::vector<RoundPlan> rounds;
    std::vector<Standing> standings;
    std::vector<ReportedSeat> seats;
    std::vector<ReportedQuestion> questions;
    /// Index of the question that the smallest part of its players got right; of several the later.
    std::optional<std::size_t> hardest;
    Race race;
    std::vector<ReportedAdjustment> adjustments;
};

Report reportOf(const Match& match);
/// "played", "early" or "unfinished".
std::string_view endWord(const Report& report);

} // namespace podium
