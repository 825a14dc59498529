#include "game/journal/report_html_questions.hpp"
#include "game/journal/html.hpp"
#include <algorithm>

namespace podium {
namespace {

using html::words;

std::string number(int value) { return std::to_string(value); }

std::string inSeconds(Span span) {
    const std::string tenths = std::to_string((span.milliseconds % 1000) / 100);
    return std::to_string(span.milliseconds / 1000) + "." + tenths + " s";
}

std::string verdict(const ReportedAnswer& answer) {
    if (!answer.played) return "did not play";
    if (!answer.words && !answer.aloud) return answer.right ? "right" : "no answer";
    const std::string word = answer.right ? "\xE2\x9C\x93 right" : "\xE2\x9C\x97 wrong";
    return word + (answer.aloud ? ", said aloud" : "");
}

std::vector<std::string> rowOf(const ReportedAnswer& answer) {
    return {words(answer.name), words(answer.words.value_or("")), verdict(answer),
        answer.words ? inSeconds(answer.took) : "", number(answer.award.total().value)};
}

bool hasStakes(const ReportedQuestion& question) {
    return std::ranges::any_of(
        question.answers, [](const ReportedAnswer& answer) { return answer.stake.has_value(); });
}

std::string answersTable(const ReportedQuestion& question) {
    std::vector<std::string> columns = {"Name", "Answer", "Verdict", "Time", "Points"};
    const bool staked = hasStakes(question);
    if (staked) columns.emplace_back("Stake");
    html::Table table("Answers", columns);
    for (const ReportedAnswer& answer : question.answers) {
        std::vector<std::string> row = rowOf(answer);
        if (staked) row.push_back(answer.stake ? number(answer.stake->value) : "");
        table.add(row);
    }
    return table.text();
}

std::string headingText(const ReportedQuestion& question) {
    const std::string stem = words(question.question->stem);
    const std::string before = question.number ? number(*question.number) + ". " : "Exchanged: ";
    if (question.counts) return before + stem;
    return before + "<span class=\"void\">" + stem + "</span> (does not count)";
}

std::string questionText(const Report& report, const ReportedQuestion& question) {
    std::string text = "<h3>" + headingText(question) + "</h3>\n";
    text += html::paragraph("Round: " + words(report.rounds[question.round].round.name) +
        ". Answer: " + words(question.rightWords) + ". " + number(question.right) + " of " +
        number(question.played) + " right.");
    for (const std::string& flag : question.flags)
        text += html::paragraph("Flagged: " + words(flag));
    return text + answersTable(question);
}

} // namespace

std::string questionsAsHtml(const Report& report) {
    std::string text;
    for (const ReportedQuestion& question : report.questions)
        text += questionText(report, question);
    return text;
}

} // namespace podium
