#include "questions/authoring/rounds.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t smallestRound = 5; // questions: what one round of a match asks

bool athlete(const std::string& name, const World& world) {
    const auto* entity = world.cast.find(name);
    return entity && world.lexicon.isAthlete(entity->roleNoun);
}

bool person(const std::string& name, const World& world) {
    const auto* entity = world.cast.find(name);
    return entity && entity->kind == Kind::Person;
}

std::string kindName(Kind kind) {
    switch (kind) {
    case Kind::Person: return "Person";
    case Kind::Country: return "Country";
    case Kind::City: return "City";
    case Kind::Place: return "Place";
    case Kind::Group: return "Group";
    case Kind::Nationality: return "Nationality";
    case Kind::Number: return "Number";
    case Kind::Year: return "Year";
    case Kind::Date: return "Date";
    case Kind::Rank: return "Rank";
    case Kind::Score: return "Score";
    case Kind::Role: return "Role";
    case Kind::Sport: return "Sport";
    default: return "Thing";
    }
}

bool mentions(const std::string& text, const WordList& words) {
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return contains(text, " " + word); });
}

bool belongs(const RoundTopic& round, const Draft& draft, const World& world) {
    if (round.scene == "yes") return draft.scope == Scope::Scene;
    if (round.people == "athlete")
        return athlete(draft.topic, world) || athlete(draft.answer.name, world) ||
               mentions(" " + lowered(draft.stem), round.topics);
    return mentions(" " + lowered(draft.fact), round.topics) && !person(draft.topic, world);
}

std::string topicalRound(const Draft& draft, const World& world) {
    for (const auto& round : world.lexicon.topicalRounds)
        if (belongs(round, draft, world)) return round.name;
    return {};
}

std::string genericRound(const Draft& draft, const World& world) {
    const auto kind = kindName(draft.answer.kind);
    for (const auto& round : world.lexicon.genericRounds)
        if (round.answers.empty() ||
            std::find(round.answers.begin(), round.answers.end(), kind) != round.answers.end())
            return round.name;
    return {};
}

std::size_t sizeOf(const std::string& round, const std::vector<Question>& questions) {
    return static_cast<std::size_t>(std::count_if(questions.begin(), questions.end(),
        [&](const Question& question) { return question.round == round; }));
}

/// Rounds too small to be played go where all else goes.
void dissolveSmall(std::vector<Question>& questions, const WordList& into) {
    std::map<std::string, std::size_t> sizes;
    for (const auto& question : questions) ++sizes[question.round];
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (sizes[questions[i].round] < smallestRound) questions[i].round = into[i];
}

std::vector<PackRound> roundsIn(const std::vector<Question>& questions, const Lexicon& lexicon) {
    std::vector<PackRound> rounds;
    for (const auto* list : {&lexicon.topicalRounds, &lexicon.genericRounds})
        for (const auto& round : *list)
            if (sizeOf(round.name, questions) > 0) rounds.push_back({round.name, round.about});
    return rounds;
}

} // namespace

std::vector<PackRound> sortIntoRounds(
    std::vector<Question>& questions, const std::vector<Draft>& drafts, const World& world) {
    WordList generic, last(questions.size(), world.lexicon.genericRounds.back().name);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        generic.push_back(genericRound(drafts[i], world));
        const auto topical = topicalRound(drafts[i], world);
        questions[i].round = topical.empty() ? generic[i] : topical;
    }
    dissolveSmall(questions, generic);
    dissolveSmall(questions, last);
    return roundsIn(questions, world.lexicon);
}

} // namespace podium::authoring
