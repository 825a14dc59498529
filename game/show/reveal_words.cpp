#include "game/show/counted.hpp"
#include "game/show/text_answers.hpp"
#include "game/show/text_words.hpp"
#include "questions/bank/printable.hpp"
#include <ostream>

namespace podium::show {
namespace {

std::string verdict(const AudienceView& view) {
    const QuestionView& question = *view.question;
    if (question.voided) return "This question does not count.";
    if (question.wasRight) return "Right!";
    if (question.award.right > Points{}) return "Partly right.";
    if (question.reply) return "Not this time.";
    return view.clock == Clock::Running ? "Time is up." : "Not answered.";
}

void sayRight(std::ostream& out, const QuestionView& question) {
    if (question.wasRight && question.type != QuestionType::Number) return;
    if (!question.rightReply) return;
    out << "The answer is " << wordsFor(question, *question.rightReply) << '\n';
}

std::string part(Points points, const std::string& reason) {
    if (points == Points{}) return {};
    return (points > Points{} ? " + " : " - ") + std::to_string(std::abs(points.value)) + reason;
}

/// "500 for the answer + 213 for speed = 713 points"; the parts add up to the total.
void sayAward(std::ostream& out, const Award& award, int streak) {
    if (award == Award{}) return;
    const std::string parts = part(award.right, " for the answer") +
        part(award.speed, " for speed") +
        part(award.streak, " for " + std::to_string(streak) + " right in a row") +
        part(award.first, " for being first") + part(award.exact, " for the exact number") +
        part(award.lost, " lost");
    if (parts.starts_with(" + "))
        out << parts.substr(3) << " = " << pointsWords(award.total()) << '\n';
    else // nothing but a loss
        out << pointsWords(-award.total()) << " lost\n";
}

} // namespace

void sayReveal(std::ostream& out, const AudienceView& view) {
    const QuestionView& question = *view.question;
    out << verdict(view) << '\n';
    sayRight(out, question);
    sayAward(out, question.award, view.streak);
    if (!question.explanation.empty()) out << printable(question.explanation) << '\n';
    if (!question.source.words.empty())
        out << "Source: \"" << printable(question.source.words) << "\"\n";
    out << "Score " << view.score.value << '\n';
}

} // namespace podium::show
