#include "game/show/counted.hpp"
#include "game/show/lifeline_words.hpp"
#include "game/show/text_answers.hpp"
#include "game/show/text_words.hpp"
#include "questions/bank/printable.hpp"
#include <algorithm>
#include <ostream>

namespace podium::show {
namespace {

std::string inSeconds(Span span) { return counted((span.milliseconds + 999) / 1000, "second"); }

std::string optionLine(const QuestionView& question, std::size_t option) {
    const std::string mark = question.type == QuestionType::Pairs
        ? std::to_string(option + 1)
        : std::string(1, letterOf(option));
    return mark + ") " + printable(question.options[option]) + "\n";
}

void sayOptions(std::ostream& out, const QuestionView& question) {
    for (std::size_t i = 0; i < question.options.size(); ++i) out << optionLine(question, i);
    for (std::size_t i = 0; i < question.partners.size(); ++i)
        out << letterOf(i) << ") " << printable(question.partners[i]) << '\n';
}

void sayExhibit(std::ostream& out, const Exhibit& exhibit) {
    if (exhibit.kind == ExhibitKind::None) return;
    out << (exhibit.kind == ExhibitKind::Sound ? "To hear: " : "To see: ")
        << printable(exhibit.words) << '\n';
}

/// What it is about, beside points: a rung, a life.
void sayOccasion(std::ostream& out, const AudienceView& view) {
    const auto rung = static_cast<std::size_t>(view.rung);
    if (view.rules.kind == RoundKind::Ladder && rung < view.rules.rungs.size())
        out << "Rung " << rung + 1 << " of " << view.rules.rungs.size() << ", for "
            << pointsWords(view.rules.rungs[rung]) << '\n';
    if (view.rules.kind == RoundKind::Survival) out << "Lives: " << view.lives << '\n';
}

bool isLeft(const QuestionView& question, std::size_t option) {
    return std::ranges::count(question.removed, option) == 0;
}

std::string roomWords(const QuestionView& question) {
    std::string words;
    for (std::size_t i = 0; i < question.votes.size(); ++i)
        if (isLeft(question, i))
            words += (words.empty() ? "The room says: " : ", ") + std::string(1, letterOf(i)) +
                " " + std::to_string(question.votes[i]);
    return words.empty() ? words : words + "\n";
}

/// What the lifelines have come to so far.
std::string helpSoFar(const QuestionView& question) {
    std::string words;
    if (!question.removed.empty()) words += "Left are:\n";
    for (std::size_t i = 0; i < question.options.size() && !question.removed.empty(); ++i)
        if (isLeft(question, i)) words += optionLine(question, i);
    return words + roomWords(question);
}

std::string howTo(const QuestionView& question) {
    if (question.buzz && question.buzz->own == BuzzState::Open) return "Press Enter to buzz.\n";
    if (question.buzz && question.buzz->own != BuzzState::Accepted) return "Wait.\n";
    if (question.firstTry)
        return "Not " + wordsFor(question, *question.firstTry) + ". " + howToAnswer(question) +
            ".\n";
    if (question.reply) return "Type another answer, or press Enter to close the question.\n";
    return (question.dips ? "You have two tries. " : "") + howToAnswer(question) + ".\n";
}

} // namespace

bool needsMark(const QuestionView& question) {
    return question.type == QuestionType::Typed || question.type == QuestionType::Number;
}

void sayQuestion(std::ostream& out, const AudienceView& view) {
    const QuestionView& question = *view.question;
    out << "\nQuestion " << view.numberOverall << " of " << view.questionsOverall << " - "
        << printable(view.rounds[static_cast<std::size_t>(view.round)].round.name) << '\n';
    sayOccasion(out, view);
    out << printable(question.stem) << '\n';
    sayExhibit(out, question.exhibit);
    sayOptions(out, question);
    if (view.clock == Clock::Running) out << "Time: " << inSeconds(view.timeLeft) << '\n';
}

std::string promptFor(const AudienceView& view) {
    const QuestionView& question = *view.question;
    const std::string mark = needsMark(question) ? "!" : "";
    std::string prompt = helpSoFar(question) + howTo(question);
    for (const Lifeline lifeline : view.helpNow) prompt += mark + callFor(lifeline) + ".\n";
    if (view.mayWalkAway) prompt += mark + "walk leaves the ladder with what you have.\n";
    return prompt;
}

} // namespace podium::show
