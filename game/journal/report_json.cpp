#include "game/journal/report_json.hpp"
#include "game/journal/words.hpp"
#include <nlohmann/json.hpp>

namespace podium {
namespace {

using Json = nlohmann::ordered_json;

constexpr int reportVersion = 2;

Json listOf(const auto& things, auto shape) {
    Json list = Json::array();
    for (const auto& thing : things) list.push_back(shape(thing));
    return list;
}

Json numberOrNull(const std::optional<Points>& points) {
    return points ? Json(points->value) : Json();
}
Json numberOrNull(const std::optional<int>& number) { return number ? Json(*number) : Json(); }

Json roundJson(const RoundPlan& plan) {
    return {{"name", plan.round.name}, {"kind", wordFor(plan.rules.kind)}};
}

Json standingJson(const Standing& line) {
    return {
        {"rank", line.rank}, {"tied", line.tied}, {"name", line.name}, {"score", line.score.value}};
}

Json seatJson(const ReportedSeat& seat) {
    return {{"seat", seat.seat.value}, {"name", seat.name}, {"team", seat.team},
        {"score", seat.score.value},
        {"by_round", listOf(seat.byRound, [](Points points) { return points.value; })}};
}

Json pointsJson(const Award& award) {
    return {{"right", award.right.value}, {"speed", award.speed.value},
        {"streak", award.streak.value}, {"first", award.first.value}, {"exact", award.exact.value},
        {"lost", award.lost.value}, {"total", award.total().value}};
}

Json answerJson(const ReportedAnswer& answer) {
    return {{"seat", answer.seat.value}, {"name", answer.name}, {"played", answer.played},
        {"answer", answer.words ? Json(*answer.words) : Json()}, {"right", answer.right},
        {"took_ms", answer.took.milliseconds}, {"points", pointsJson(answer.award)},
        {"stake", numberOrNull(answer.stake)}, {"aloud", answer.aloud}};
}

Json questionJson(const ReportedQuestion& question) {
    const Question& asked = *question.question;
    return {{"number", numberOrNull(question.number)}, {"round", question.round + 1},
        {"type", wordFor(asked.type)}, {"difficulty", asked.difficulty}, {"stem", asked.stem},
        {"options", asked.options}, {"right_answer", question.rightWords},
        {"counts", question.counts}, {"closed", question.closed}, {"played_by", question.played},
        {"right_by", question.right}, {"flags", question.flags},
        {"answers", listOf(question.answers, answerJson)}};
}

Json raceJson(const Race& race) {
    return {{"smallest_gap", numberOrNull(race.smallestGap)},
        {"after_question", race.smallestAfter}, {"final_gap", numberOrNull(race.finalGap)},
        {"lead_changes", race.leadChanges}};
}

Json adjustmentJson(const ReportedAdjustment& change) {
    return {{"name", change.name}, {"points", change.points.value}, {"reason", change.reason}};
}

} // namespace

std::string reportAsJson(const Report& report) {
    const Json json = {{"podium_report", reportVersion}, {"pack", report.packTitle},
        {"fingerprint", report.fingerprint}, {"ended", endWord(report)},
        {"rounds", listOf(report.rounds, roundJson)},
        {"standings", listOf(report.standings, standingJson)},
        {"seats", listOf(report.seats, seatJson)},
        {"questions", listOf(report.questions, questionJson)},
        {"hardest_question",
            report.hardest ? numberOrNull(report.questions[*report.hardest].number) : Json()},
        {"closeness", raceJson(report.race)},
        {"adjustments", listOf(report.adjustments, adjustmentJson)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace podium
