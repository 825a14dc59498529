#include "game/show/making_words.hpp"
#include "game/show/counted.hpp"
#include "questions/bank/printable.hpp"
#include <algorithm>
#include <array>
#include <ostream>

namespace podium::show {
namespace {

using authoring::Progress;

/// What the player sees of a step, and about how much of the whole time it takes.
struct StepWords {
    const char* name;
    const char* counted; ///< of what `done` and `total` count; empty: of nothing worth telling
    float weight;
};
constexpr std::array steps{StepWords{"Reading the article", "", .05f},
    StepWords{"Finding names and facts", "Sentence", .5f},
    StepWords{"Asking questions", "Trying out question", .35f},
    StepWords{"Choosing the best", "", .1f}};

std::size_t placeOf(const Progress& progress) {
    return std::min(static_cast<std::size_t>(progress.step), steps.size() - 1);
}

float shareOf(const Progress& progress) {
    return std::min(1.f, static_cast<float>(progress.done) / static_cast<float>(progress.total));
}

float shareOfAll(const Progress& progress) {
    float share = steps[placeOf(progress)].weight * shareOf(progress);
    for (std::size_t step = 0; step < placeOf(progress); ++step) share += steps[step].weight;
    return share;
}

std::string countOf(const Progress& progress) {
    const std::string counted = steps[placeOf(progress)].counted;
    if (counted.empty() || progress.total < 2) return {};
    return counted + " " + std::to_string(std::min(progress.done + 1, progress.total)) + " of " +
        std::to_string(progress.total);
}

int questionsOf(const Pack& pack, const PackRound& round) {
    return static_cast<int>(std::ranges::count(pack.questions, round.name, &Question::round));
}

std::string asSentence(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words + (words.empty() || words.back() == '.' ? "" : ".");
}

} // namespace

stage::DeskWork workOf(const std::string& article, const Progress& progress) {
    stage::DeskWork work;
    work.article = article;
    for (const StepWords& step : steps) work.steps.push_back(step.name);
    work.step = placeOf(progress);
    work.share = shareOfAll(progress);
    work.count = countOf(progress);
    return work;
}

stage::DeskQuiz quizOf(const MadePack& made) {
    stage::DeskQuiz quiz{printable(made.pack.title), static_cast<int>(made.pack.questions.size()),
        {}, printable(made.file.stem().string())};
    for (const PackRound& round : made.pack.rounds)
        quiz.rounds.push_back({printable(round.name), questionsOf(made.pack, round)});
    return quiz;
}

stage::DeskTrouble troubleOf(const Problem& problem, const std::string& where) {
    return {
        printable(asSentence(problem.what)), printable(where), printable(asSentence(problem.hint))};
}

authoring::Watcher tellingWatcher(std::ostream& out) {
    return [&out, told = std::string()](const Progress& progress) mutable {
        const int quarters = static_cast<int>(shareOf(progress) * 4);
        std::string line = steps[placeOf(progress)].name;
        if (quarters > 0 && quarters < 4) line += ": " + std::to_string(quarters * 25) + " %";
        if (line != told) out << line << std::endl; // at once, for whoever waits
        told = line;
        return authoring::Going::On;
    };
}

std::string summary(const MadePack& made) {
    const std::string kept =
        made.file.empty() ? "" : ", kept as " + printable(made.file.stem().string());
    return counted(static_cast<int>(made.pack.questions.size()), "question") + " in " +
        counted(static_cast<int>(made.pack.rounds.size()), "round") + kept;
}

} // namespace podium::show
