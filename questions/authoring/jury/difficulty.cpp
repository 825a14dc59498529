#include "questions/authoring/jury/difficulty.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr int middle = 3;

/// Figures are harder than faces, and long figures harder than short ones.
int byAnswer(const Draft& draft) {
    constexpr long long large = 30;
    switch (draft.answer.kind) {
    case Kind::Number: return draft.answer.number.value > large ? 2 : 1;
    case Kind::Score: return 2;
    case Kind::Date:
    case Kind::Year:
    case Kind::Rank: return 1;
    case Kind::City:
    case Kind::Sport: return -1;
    default: return 0;
    }
}

/// Whom an article names often, a player has heard of.
int byProminence(const Draft& draft, const World& world) {
    constexpr std::size_t often = 3;
    const auto* entity = world.cast.find(draft.answer.name);
    if (!entity || entity->kind != Kind::Person) return 0;
    return entity->sentences.size() >= often ? -1 : entity->sentences.size() == 1 ? 1 : 0;
}

int byFame(const Draft& draft, const World& world) {
    constexpr int famous = 5, known = 20;
    const auto* country = world.lexicon.country(draft.answer.name);
    if (!country || draft.answer.kind != Kind::Country) return 0;
    return country->fame <= famous ? -1 : country->fame > known ? 1 : 0;
}

/// A long stem holds hints.
int byHints(const Question& question) {
    constexpr std::ptrdiff_t many = 16; // words
    const auto words = std::count(question.stem.begin(), question.stem.end(), ' ') + 1;
    return words >= many && question.stem.find('"') == std::string::npos ? -1 : 0;
}

/// What asks several facts at once is as hard as its type.
int ofGathering(QuestionType type) {
    return type == QuestionType::Order || type == QuestionType::Several ? 4 : 3;
}

} // namespace

Weights difficultyWeights(const Draft& draft, const Question& question, const World& world) {
    if (!draft.gathering.kind.empty())
        return {{ofGathering(draft.type) - middle, "for what is asked together"}};
    Weights weights{{byAnswer(draft), "for the kind of answer"},
        {byProminence(draft, world), "for how often the article names the answer"},
        {byFame(draft, world), "for how well the country is known"},
        {byHints(question), "for the hints of a long stem"}};
    std::erase_if(weights, [](const Weight& weight) { return weight.by == 0; });
    return weights;
}

int difficulty(const Draft& draft, const Question& question, const World& world) {
    return std::clamp(middle + sum(difficultyWeights(draft, question, world)), 1, 5);
}

} // namespace podium::authoring
