#include "game/show/host_words.hpp"
#include "game/match/history.hpp"
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

std::string replyWords(const Match& match, const RuleAnswer& ruled) {
    const Asked* asked = questionAt(match, ruled.question);
    return asked ? wordsFor(shapeOf(*asked->question), ruled.reply) : "";
}

std::string pointsWords(const Points& points) {
    return (points.value > 0 ? "+" : "") + std::to_string(points.value) + " points";
}

/// The latest decision, by its kind.
std::string takenBack(const Match& match, EntryId entry) {
    const Event* event = eventAt(match, entry);
    if (!event) return "Takes it back.";
    if (const auto* gone = std::get_if<QuestionVoided>(&event->what))
        return "Counts again: " + stemOf(match, gone->question);
    if (const auto* flag = std::get_if<QuestionFlagged>(&event->what))
        return "Takes the flag off " + stemOf(match, flag->question);
    if (std::holds_alternative<AnswerRuled>(event->what)) return "Takes the ruling back.";
    if (const auto* added = std::get_if<ScoreAdjusted>(&event->what))
        return "Takes back " + pointsWords(added->points);
    return "Takes the latest decision back.";
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
        return "Accepts " + replyWords(match, request) + ": " + stemOf(match, request.question);
    }
    std::string operator()(const Adjust& request) const {
        return "Adds " + pointsWords(request.points);
    }
    std::string operator()(const TakeBack& request) const {
        return takenBack(match, request.entry);
    }
    template <typename Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

void sayShift(std::ostream& out, const Shift& shift) {
    out << printable(shift.name) << ": " << shift.before.value << " to " << shift.after.value
        << " points";
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
        const bool undoes = std::holds_alternative<TakeBack>(request);
        out << (undoes ? reasonFor(Refusal::NothingToTakeBack) : reasonFor(*outlook.refusal))
            << '\n';
        return;
    }
    out << std::visit(About{match}, request) << '\n';
    for (const Shift& shift : outlook.shifts) sayShift(out, shift);
    if (outlook.shifts.empty()) out << "No score changes.\n";
}

} // namespace podium::show
