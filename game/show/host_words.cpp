#include "game/show/host_words.hpp"
#include "game/match/history.hpp"
#include "game/match/sense.hpp"
#include "game/show/counted.hpp"
#include "game/show/journal_words.hpp"
#include "game/show/refusal_words.hpp"
#include "game/show/text_answers.hpp"
#include "questions/bank/printable.hpp"
#include <ostream>

namespace podium::show {
namespace {

std::string stemOf(const Match& match, EntryId entry) {
    const Asked* asked = questionAt(match, entry);
    return asked ? "\"" + printable(asked->question->stem) + "\"" : "the question";
}

/// "C) Cem: "Who was it?"", of a ruling that is asked for or was made.
std::string ruledWords(const Match& match, const auto& ruled) {
    const Asked* asked = questionAt(match, ruled.question);
    const std::string reply = asked ? wordsFor(shapeOf(*asked->question), ruled.reply) : "a reply";
    return reply + ": " + stemOf(match, ruled.question);
}

std::string adjusted(Points points) {
    return points < Points{} ? "Takes " + pointsWords(-points) + " off"
                             : "Adds " + pointsWords(points);
}

/// The latest decision, by its kind.
std::string takenBack(const Match& match, EntryId entry) {
    const Event* event = eventAt(match, entry);
    if (!event) return "Takes it back.";
    if (const auto* gone = std::get_if<QuestionVoided>(&event->what))
        return "Counts again: " + stemOf(match, gone->question);
    if (const auto* flag = std::get_if<QuestionFlagged>(&event->what))
        return "Takes the flag off " + stemOf(match, flag->question);
    if (const auto* ruled = std::get_if<AnswerRuled>(&event->what))
        return (ruled->verdict == Verdict::Right ? "No longer accepts " : "No longer rejects ") +
            ruledWords(match, *ruled);
    if (const auto* added = std::get_if<ScoreAdjusted>(&event->what))
        return added->points < Points{} ? "Gives " + pointsWords(-added->points) + " back"
                                        : "Takes " + pointsWords(added->points) + " back";
    return "Takes back: " + printable(wordsFor(match, event->what));
}

struct About {
    const Match& match;
    std::string operator()(const Void& request) const {
        return "Does not count any more: " + stemOf(match, request.question);
    }
    std::string operator()(const podium::Flag& request) const {
        return "Flags for whoever mends the pack: " + stemOf(match, request.question);
    }
    std::string operator()(const RuleAnswer& request) const {
        return "Accepts " + ruledWords(match, request);
    }
    std::string operator()(const Adjust& request) const { return adjusted(request.points); }
    std::string operator()(const TakeBack& request) const {
        return takenBack(match, request.entry);
    }
    template <typename Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

/// Why the host's request cannot be, where the reason alone would leave them wondering.
std::string whyNot(const Request& request, Refusal refusal) {
    if (std::holds_alternative<TakeBack>(request)) return reasonFor(Refusal::NothingToTakeBack);
    if (std::holds_alternative<Void>(request) && refusal == Refusal::NoChange)
        return "The question is void already.";
    if (std::holds_alternative<RuleAnswer>(request) && refusal == Refusal::NoChange)
        return "That answer is accepted already.";
    const auto* adjust = std::get_if<Adjust>(&request);
    if (adjust && !makesSense({{}, ScoreAdjusted{adjust->seat, adjust->points, ""}}))
        return "That is more points than can be given or taken at once.";
    return reasonFor(refusal);
}

void sayShift(std::ostream& out, const Shift& shift) {
    out << printable(shift.name) << ": " << shift.before.value << " to "
        << pointsWords(shift.after);
    if (shift.rankBefore != shift.rankAfter)
        out << ", place " << shift.rankBefore << " to " << shift.rankAfter;
    out << '\n';
}

} // namespace

void sayHostHint(std::ostream& out) {
    out << "As host, type /void, /flag WORDS, /accept or /accept ANSWER (of the last question),\n"
           "/adjust POINTS REASON, or /undo for the latest of these.\n";
}

void sayOutlook(
    std::ostream& out, const Match& match, const Request& request, const Outlook& outlook) {
    if (outlook.refusal) {
        out << whyNot(request, *outlook.refusal) << '\n';
        return;
    }
    out << std::visit(About{match}, request) << '\n';
    for (const Shift& shift : outlook.shifts) sayShift(out, shift);
    if (outlook.shifts.empty()) out << "No score changes.\n";
}

} // namespace podium::show
