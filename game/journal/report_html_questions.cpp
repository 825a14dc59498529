#include "game/journal/report_html_questions.hpp"
#include "game/journal/html.hpp"

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
    if (!answer.words) return answer.right ? "right" : "no answer";
    return answer.right ? "\xE2\x9C\x93 right" : "\xE2\x9C\x97 wrong";
}

std::string answersTable(const ReportedQuestion& question) {
    html::Table table("Answers", {"Name", "Answer", "Verdict", "Time", "Points"});
    for (const ReportedAnswer& answer : question.answers)
        table.add({words(answer.name), words(answer.words.value_or("")), verdict(answer),
            answer.words ? inSeconds(answer.took) : "", number(answer.award.total().value)});
    return table.text();
}

std::string questionText(const Report& report, const ReportedQuestion& question) {
    const std::string stem = words(question.question->stem);
    std::string text = "<h3>" + number(question.number) + ". " +
        (question.counts ? stem : "<span class=\"void\">" + stem + "</span> (does not count)") +
        "</h3>\n";
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
