#include "questions/authoring/jury/rounds.hpp"
#include "questions/authoring/jury/themes.hpp"
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

void sortByTopic(std::vector<Candidate>& candidates, const World& world) {
    for (auto& [question, draft] : candidates) question.round = topicalRound(draft, world);
}

using Sizes = std::map<std::string, std::size_t>;

/// The topical rounds that are large enough to be played.
Sizes playedRounds(const std::vector<Candidate>& candidates) {
    Sizes sizes;
    for (const auto& candidate : candidates) ++sizes[candidate.question.round];
    sizes.erase("");
    std::erase_if(sizes, [](const auto& round) { return round.second < smallestRound; });
    return sizes;
}

/// Whether an article is of the kind that the topical rounds were made for: they hold most of it.
bool isTopical(const Sizes& played, std::size_t questions) {
    std::size_t inside = 0;
    for (const auto& [name, size] : played) inside += size;
    return inside > 0 && inside * 2 >= questions;
}

std::vector<PackRound> roundsIn(const Sizes& played, const Lexicon& lexicon) {
    std::vector<PackRound> rounds;
    for (const auto& round : lexicon.topicalRounds)
        if (played.contains(round.name)) rounds.push_back({round.name, round.about});
    return rounds;
}

} // namespace

std::vector<PackRound> sortIntoRounds(std::vector<Candidate>& candidates, const World& world) {
    sortByTopic(candidates, world);
    const auto played = playedRounds(candidates);
    if (!isTopical(played, candidates.size())) return sortByTheme(candidates, world);
    const auto rounds = roundsIn(played, world.lexicon);
    for (auto& candidate : candidates) // strays go where the last topical round is played
        if (!played.contains(candidate.question.round))
            candidate.question.round = rounds.back().name;
    return rounds;
}

} // namespace podium::authoring
