#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t smallestRound = 5; // questions: what one round of a match asks

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
    case Kind::Number: return "Number";
    case Kind::Year: return "Year";
    case Kind::Date: return "Date";
    case Kind::Rank: return "Rank";
    case Kind::Score: return "Score";
    case Kind::Sport: return "Sport";
    default: return "Thing";
    }
}

std::string plainWords(const std::string& text) {
    auto words = " " + lowered(text) + " ";
    for (auto& c : words)
        if (std::string(".,?:;\"'").find(c) != std::string::npos) c = ' ';
    return words;
}

bool mentions(const std::string& text, const WordList& words) {
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return contains(text, " " + word + " "); });
}

bool belongs(const RoundTopic& round, const Draft& draft, const World& world) {
    const auto text = plainWords(draft.stem + " " + draft.fact);
    const bool topical = mentions(text, round.topics);
    const bool someone = person(draft.topic, world) || person(draft.answer.name, world);
    const auto from = world.occasion.sceneFrom;
    if (round.scene == "yes") return topical || (from > 0 && draft.sentence >= from);
    if (round.people == "athlete")
        return world.isAthlete(draft.topic) || world.isAthlete(draft.answer.name) ||
            (topical && draft.scope != Scope::Scene);
    return topical && !someone && draft.scope != Scope::Scene;
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

bool isPlayed(const std::string& round, const std::vector<Candidate>& candidates) {
    return std::any_of(candidates.begin(), candidates.end(),
        [&](const Candidate& candidate) { return candidate.question.round == round; });
}

/// Rounds too small to be played go where all else goes.
void dissolveSmall(std::vector<Candidate>& candidates, const WordList& into) {
    std::map<std::string, std::size_t> sizes;
    for (const auto& candidate : candidates) ++sizes[candidate.question.round];
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (sizes[candidates[i].question.round] < smallestRound)
            candidates[i].question.round = into[i];
}

/// Where the last strays go: the last topical round that is played, or the last round of all.
std::string mainRound(const std::vector<Candidate>& candidates, const Lexicon& lexicon) {
    auto main = lexicon.genericRounds.back().name;
    for (const auto& round : lexicon.topicalRounds)
        if (isPlayed(round.name, candidates)) main = round.name;
    return main;
}

std::vector<PackRound> roundsIn(const std::vector<Candidate>& candidates, const Lexicon& lexicon) {
    std::vector<PackRound> rounds;
    for (const auto* list : {&lexicon.topicalRounds, &lexicon.genericRounds})
        for (const auto& round : *list)
            if (isPlayed(round.name, candidates)) rounds.push_back({round.name, round.about});
    return rounds;
}

} // namespace

std::vector<PackRound> sortIntoRounds(std::vector<Candidate>& candidates, const World& world) {
    WordList generic, last(candidates.size(), world.lexicon.genericRounds.back().name);
    for (auto& [question, draft] : candidates) {
        generic.push_back(genericRound(draft, world));
        const auto topical = topicalRound(draft, world);
        question.round = topical.empty() ? generic.back() : topical;
    }
    dissolveSmall(candidates, generic);
    dissolveSmall(candidates, last);
    dissolveSmall(candidates, WordList(candidates.size(), mainRound(candidates, world.lexicon)));
    return roundsIn(candidates, world.lexicon);
}

} // namespace podium::authoring
