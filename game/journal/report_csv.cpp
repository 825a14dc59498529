#include "game/journal/report_csv.hpp"
#include "game/journal/quoting.hpp"
#include "game/journal/words.hpp"
#include <algorithm>

namespace podium {
namespace {

constexpr std::string_view heading =
    "question,round,round_name,type,difficulty,stem,right_answer,counts,seat,name,team,played,"
    "answer,right,took_ms,points_right,points_speed,points_streak,points_first,points_exact,"
    "points_lost,points,stake,aloud\r\n";

bool isNumber(std::string_view text) {
    text.remove_prefix(text.starts_with('-') || text.starts_with('+'));
    return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
        std::ranges::count(text, '.') < 2 && text != ".";
}

/// A spreadsheet would calculate what begins like a formula: an apostrophe keeps it text.
std::string harmless(const std::string& text) {
    constexpr std::string_view beginsFormula = "=+-@\t\r";
    const bool risky = !text.empty() && beginsFormula.find(text[0]) != std::string_view::npos;
    return (risky && !isNumber(text) ? "'" : "") + text;
}

std::string cell(const std::string& words) {
    const std::string text = harmless(wellFormed(words));
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char sign : text) quoted.append(sign == '"' ? 2 : 1, sign);
    return quoted + '"';
}

std::string cell(std::integral auto number) { return std::to_string(number); }
std::string cell(Points points) { return std::to_string(points.value); }
std::string cellOrNone(const auto& number) { return number ? cell(*number) : ""; }
std::string yesOrNo(bool holds) { return holds ? "yes" : "no"; }

void addRow(std::string& table, const std::vector<std::string>& cells) {
    for (std::size_t place = 0; place < cells.size(); ++place)
        table += (place == 0 ? "" : ",") + cells[place];
    table += "\r\n";
}

void addAnswer(
    std::string& table, const Report& report, const ReportedQuestion& question, std::size_t place) {
    const ReportedAnswer& answer = question.answers[place];
    const Question& asked = *question.question;
    const Award& award = answer.award;
    addRow(table,
        {cellOrNone(question.number), cell(question.round + 1),
            cell(report.rounds[question.round].round.name), std::string(wordFor(asked.type)),
            cell(asked.difficulty), cell(asked.stem), cell(question.rightWords),
            yesOrNo(question.counts), cell(answer.seat.value), cell(answer.name),
            cell(report.seats[place].team), yesOrNo(answer.played), cell(answer.words.value_or("")),
            yesOrNo(answer.right), cell(answer.took.milliseconds), cell(award.right),
            cell(award.speed), cell(award.streak), cell(award.first), cell(award.exact),
            cell(award.lost), cell(award.total()), cellOrNone(answer.stake),
            yesOrNo(answer.aloud)});
}

} // namespace

std::string reportAsCsv(const Report& report) {
    std::string table(heading);
    for (const ReportedQuestion& question : report.questions)
        for (std::size_t place = 0; place < question.answers.size(); ++place)
            addAnswer(table, report, question, place);
    return table;
}

} // namespace podium
