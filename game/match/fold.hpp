#pragma once
#include "game/match/match.hpp"

namespace podium {

/// An event as it changes the match; `entry` is its number. Everything but TakenBack, which folds
/// the whole evening anew (apply.cpp). Split by what it is about.
struct Fold {
    Match& match;
    Moment at;
    EntryId entry;
    /// Set instead of counting anew at once, where more corrections may follow; nullptr: at once.
    bool* stale = nullptr;

    // fold_show.cpp: the evening and its rounds
    void operator()(const EveningBegan& began) const;
    void operator()(const RoundOpened& opened) const;
    void operator()(const StandingsShown&) const;
    void operator()(const BreakBegan&) const;
    void operator()(const RoundEnded&) const;
    void operator()(const EveningEnded& ended) const;
    void operator()(const Paused&) const;
    void operator()(const Resumed&) const;
    void operator()(const PickAwaited& awaited) const;
    void operator()(const WagersOpened& opened) const;

    // fold_question.cpp: a question from asking to closing
    void operator()(const QuestionAsked& asked) const;
    void operator()(const Wagered& wagered) const;
    void operator()(const Answered& answered) const;
    void operator()(const WalkedAway& walked) const;
    void operator()(const LifelineUsed& used) const;
    void operator()(const VoteCast& cast) const;
    void operator()(const QuestionClosed&) const;
    void operator()(const QuestionReopened& reopened) const;

    // fold_buzzer.cpp
    void operator()(const Buzzed& buzzed) const;
    void operator()(const FloorGiven& given) const;
    void operator()(const AnswerHeard& heard) const;
    void operator()(const FloorLost& lost) const;
    void operator()(const BuzzVoided& voided) const;

    // fold_host.cpp: corrections and the table
    void operator()(const QuestionVoided& voided) const;
    void operator()(const QuestionFlagged& flagged) const;
    void operator()(const QuestionAdded&) const;
    void operator()(const AnswerRuled& ruled) const;
    void operator()(const SeatRuled& ruled) const;
    void operator()(const ScoreAdjusted& adjusted) const;
    void operator()(const SeatTaken& taken) const;
    void operator()(const PresenceSet& set) const;
    void operator()(const SeatAccommodated& accommodated) const;
    void operator()(const TakenBack&) const {}

    /// A correction reaches back: everything is counted anew.
    void recount() const;
    /// An open question that the show leaves behind closes: after something was taken back the next
    /// step may come upon one.
    void leaveQuestion() const;
    void close(Asked& asked) const;
    Asked* open() const;
    Asked& questionOf(EntryId question) const;
    Asked* askedWithPress(EntryId buzz) const;
    /// Opened again, the buzzers begin anew for everybody.
    void resetBuzzers(Asked& asked) const;
    Turn& turnIn(Asked& asked, SeatId seat) const;
    /// Who had the floor was wrong; without another in line the question's clock goes on.
    void giveUpFloor(Asked& asked) const;
};

} // namespace podium
