#include "game/stage/screens/wording.hpp"

namespace podium::stage {

namespace {

using Part = PointsPart::Part;

/// What was answered, in as few words as a row has room for.
struct Told {
    const QuestionView& question;
    std::string operator()(const OneOption& one) const {
        return std::string("Your answer: ") + letterOf(one.option) + ", " +
            question.options[one.option];
    }
    std::string operator()(const ManyOptions&) const {
        return question.type == QuestionType::Order ? "Your order" : "Your answer";
    }
    std::string operator()(const Quantity& number) const {
        return "Your guess: " + withUnit(number, question.scale.unit);
    }
    std::string operator()(const Wording& wording) const { return "Your answer: " + wording.text; }
};

std::string told(const QuestionView& question) {
    return question.reply ? std::visit(Told{question}, *question.reply) : "No answer";
}

std::string answerRow(const AudienceView& view) {
    const bool climbs = view.rules.kind == RoundKind::Ladder;
    switch (faredIn(*view.question)) {
    case Fared::Right:
        return climbs ? "Rung " + std::to_string(view.rung) + " reached" : "Right answer";
    case Fared::Partly: return "Partly right";
    case Fared::Voided: return "Does not count";
    default: return told(*view.question);
    }
}

std::string speedRow(const AudienceView& view) {
    const QuestionView& question = *view.question;
    const bool timed = view.clock == Clock::Running && faredIn(question) == Fared::Right &&
        question.timeLeftAtAnswer > Span{};
    return timed ? "Speed, " + inSeconds(question.timeLeftAtAnswer) + " left" : "Speed";
}

std::string streakRow(const AudienceView& view, std::optional<int> before) {
    if (view.streak > 1) return "Streak of " + std::to_string(view.streak);
    const bool ended = before && *before > 1 && view.streak == 0;
    return ended ? "Streak, ends at " + std::to_string(*before) : "Streak";
}

void addIfAny(std::vector<PointsPart>& parts, Part part, const std::string& what, Points points) {
    if (points != Points{}) parts.push_back({part, what, points});
}

std::vector<PointsPart> extras(const Award& award) {
    std::vector<PointsPart> parts;
    addIfAny(parts, Part::Extra, "First of all", award.first);
    addIfAny(parts, Part::Extra, "Exactly", award.exact);
    addIfAny(parts, Part::Lost, "Lost", award.lost);
    return parts;
}

} // namespace

/// Speed and streak are named even where they brought nothing, as long as there is room.
std::vector<PointsPart> pointsParts(const AudienceView& view, std::optional<int> streakBefore) {
    const Award& award = view.question->award;
    const Scoring& scoring = view.rules.scoring;
    const auto more = extras(award);
    const bool roomy = more.empty() && view.rules.kind != RoundKind::Ladder;
    const bool timed = view.clock == Clock::Running && scoring.speed != Speed::None;
    std::vector<PointsPart> parts{{Part::Answer, answerRow(view), award.right}};
    if (award.speed != Points{} || (timed && roomy))
        parts.push_back({Part::Speed, speedRow(view), award.speed});
    if (award.streak != Points{} || (scoring.streakStep > Points{} && roomy))
        parts.push_back({Part::Streak, streakRow(view, streakBefore), award.streak});
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

} // namespace podium::stage
