#include "game/journal/report_html.hpp"
#include "game/journal/html.hpp"
#include "game/journal/report_html_questions.hpp"

namespace podium {
namespace {

using html::words;

// Dark on light, lines instead of colours: it looks the same from every printer.
constexpr std::string_view style =
    "body{font:11pt/1.4 sans-serif;color:#000;background:#fff;max-width:60em;margin:2em auto;"
    "padding:0 1em}"
    "table{border-collapse:collapse;width:100%;margin:0 0 1.5em}"
    "caption{text-align:left;font-weight:bold;padding:.3em 0}"
    "th,td{border:1px solid #666;padding:.2em .5em;text-align:left;vertical-align:top}"
    "thead th{border-bottom:2px solid #000}"
    ".void{text-decoration:line-through}"
    "@media print{body{margin:0;max-width:none;font-size:9.5pt}table,h3{break-inside:avoid}"
    "h2,h3{break-after:avoid}thead{display:table-header-group}}";

std::string number(int value) { return std::to_string(value); }

std::string ended(const Report& report) {
    if (!report.ending) return "The evening is not over.";
    return *report.ending == Ending::Early ? "The evening ended early."
                                           : "The evening was played to its end.";
}

std::string standingsTable(const Report& report) {
    html::Table table("Standings", {"Name", "Rank", "Points"});
    for (const Standing& line : report.standings)
        table.add({words(line.name), (line.tied ? "tied " : "") + number(line.rank),
            number(line.score.value)});
    return table.text();
}

std::string roundsTable(const Report& report) {
    std::vector<std::string> columns = {"Name", "Team"};
    for (const RoundPlan& plan : report.rounds) columns.push_back(plan.round.name);
    columns.push_back("Points");
    html::Table table("Scores by round", columns);
    for (const ReportedSeat& seat : report.seats) {
        std::vector<std::string> cells = {words(seat.name), words(seat.team)};
        for (const Points points : seat.byRound) cells.push_back(number(points.value));
        cells.push_back(number(seat.score.value));
        table.add(cells);
    }
    return table.text();
}

std::string hardestText(const Report& report) {
    if (!report.hardest) return "";
    const ReportedQuestion& question = report.questions[*report.hardest];
    return html::paragraph("Hardest question: number " + number(question.number.value_or(0)) +
        ", " + words(question.question->stem) + " (" + number(question.right) + " of " +
        number(question.played) + " right).");
}

std::string raceText(const Race& race) {
    if (!race.smallestGap || !race.finalGap) return "";
    return html::paragraph("How close it was: first and second were " +
        number(race.finalGap->value) + (race.finalGap->value == 1 ? " point" : " points") +
        " apart at the end, and " + number(race.smallestGap->value) + " after question " +
        number(race.smallestAfter) + ", when it was closest. The lead changed " +
        number(race.leadChanges) + (race.leadChanges == 1 ? " time." : " times."));
}

std::string adjustmentsTable(const Report& report) {
    if (report.adjustments.empty()) return "";
    html::Table table("Changes of the score by the host", {"Name", "Points", "Reason"});
    for (const ReportedAdjustment& change : report.adjustments)
        table.add({words(change.name), number(change.points.value), words(change.reason)});
    return table.text();
}

} // namespace

std::string reportAsHtml(const Report& report) {
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\">\n";
    page += "<title>Podium: an evening's report</title>\n<style>" + std::string(style) +
        "</style></head>\n<body>\n<main>\n";
    page += html::heading(1, report.packTitle.empty() ? "An evening" : report.packTitle);
    page += html::paragraph(ended(report)) + standingsTable(report) + roundsTable(report);
    page += hardestText(report) + raceText(report.race) + adjustmentsTable(report);
    page += html::heading(2, "Every question") + questionsAsHtml(report);
    return page + "</main>\n</body>\n</html>\n";
}

} // namespace podium
