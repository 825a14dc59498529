#include "game/journal/reply_words.hpp"
#include "game/journal/words.hpp"
#include "game/match/history.hpp"
#include "game/show/counted.hpp"
#include "game/show/journal_words.hpp"
#include "game/show/seat_words.hpp"
#include <algorithm>

namespace podium::show {
namespace {

std::string entryWords(EntryId entry) { return "entry " + std::to_string(entry.value); }

std::string because(const std::string& reason) { return reason.empty() ? "" : ": " + reason; }

/// What was taken back. The question it was about may be gone with it, so a step is called by its
/// name, and a chain of second thoughts is not told from its beginning.
std::string goneWords(const Match& match, const Happening& gone) {
    if (const auto* asked = std::get_if<QuestionAsked>(&gone))
        return "the question \"" + asked->question->stem + "\"";
    if (std::holds_alternative<QuestionClosed>(gone)) return "the close of the question";
    if (const auto* back = std::get_if<TakenBack>(&gone))
        return "that " + entryWords(back->entry) + " was taken back";
    return wordsFor(match, gone);
}

std::string clockWords(OwnClock clock) {
    if (clock == OwnClock::None) return "no clock";
    return clock == OwnClock::HalfMore ? "half the clock more" : "the usual clock";
}

/// What the host does, and what happens to all at once.
struct HostTelling {
    const Match& match;

    std::string operator()(const StandingsShown&) const { return "The standings"; }
    std::string operator()(const BreakBegan&) const { return "A break"; }
    std::string operator()(const RoundEnded&) const { return "The host ends the round early"; }
    std::string operator()(const EveningEnded& ended) const {
        return ended.ending == Ending::Early ? "The evening ends early" : "The evening is over";
    }
    std::string operator()(const Paused&) const { return "Paused"; }
    std::string operator()(const Resumed&) const { return "It goes on"; }
    std::string operator()(const BuzzVoided& voided) const {
        return "The buzz of " + entryWords(voided.buzz) + " does not count";
    }
    std::string operator()(const QuestionVoided& voided) const {
        return "The host voids " + questionWords(match, voided.question);
    }
    std::string operator()(const QuestionFlagged& flagged) const {
        return "The host flags " + questionWords(match, flagged.question) + because(flagged.note);
    }
    std::string operator()(const QuestionAdded&) const {
        return "The round gets one question more";
    }
    std::string operator()(const AnswerRuled& ruled) const {
        const auto asked = std::ranges::find(match.asked, ruled.question, &Asked::entry);
        const std::string reply =
            asked == match.asked.end() ? "a reply" : replyWords(*asked->question, ruled.reply);
        return "The host rules on " + questionWords(match, ruled.question) + ": \"" + reply +
            "\" is " + verdictWords(ruled.verdict);
    }
    std::string operator()(const SeatRuled& ruled) const {
        return "The host rules that " + whoDoes(match, ruled.seat, "was ") +
            verdictWords(ruled.verdict) + " on " + questionWords(match, ruled.question);
    }
    std::string operator()(const ScoreAdjusted& adjusted) const {
        return whoDoes(match, adjusted.seat, "gets ") + pointsWords(adjusted.points) +
            because(adjusted.reason);
    }
    std::string operator()(const QuestionReopened&) const { return "The question is open again"; }
    std::string operator()(const SeatTaken& taken) const {
        return taken.seat.name + " sits down at the table";
    }
    std::string operator()(const PresenceSet& set) const {
        return whoDoes(match, set.seat, set.presence == Presence::Here ? "is here" : "is away");
    }
    std::string operator()(const SeatAccommodated& seat) const {
        const Accommodation& own = seat.accommodation;
        return whoDoes(match, seat.seat, "plays with ") + clockWords(own.clock) +
            (own.speed == OwnSpeed::None ? ", and without points for speed" : "");
    }
    std::string operator()(const TakenBack& back) const {
        const Event* event = eventAt(match, back.entry);
        const std::string gone = event ? goneWords(match, event->what) : "";
        return "The host takes back " + entryWords(back.entry) + because(gone);
    }
    std::string operator()(const auto&) const { return ""; } // told by the other half
};

} // namespace

std::string hostWords(const Match& match, const Happening& happening) {
    return std::visit(HostTelling{match}, happening);
}

} // namespace podium::show
