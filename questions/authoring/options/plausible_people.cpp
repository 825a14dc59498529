#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool holds(const WordList& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Whether the world knows the name from elsewhere.
bool isKnown(const std::string& name, const Lexicon& lexicon) {
    return lexicon.isFamous(name) ||
        (lexicon.store && lexicon.store->instanceOf(lowered(name)).has_value());
}

/// By the last name, which tells more, or else by the first.
const Lexicon::NameGroup* groupOf(
    const std::string& first, const std::string& last, const Lexicon& lexicon) {
    const Lexicon::NameGroup* found = nullptr;
    for (const auto& [language, group] : lexicon.nameGroups) {
        if (group.last.empty()) continue;
        if (holds(group.last, last)) return &group;
        if (!found && (holds(group.men, first) || holds(group.women, first))) found = &group;
    }
    return found;
}

bool stands(const std::string& word, const World& world) {
    return std::any_of(world.sentences.begin(), world.sentences.end(),
        [&](const Sentence& sentence) { return contains(sentence.words, word); });
}

/// Three of a list, in an order of chance, that the article has nowhere.
WordList threeOf(WordList names, const World& world, Chance& chance) {
    constexpr std::size_t enough = 3;
    chance.shuffle(names);
    std::erase_if(names, [&](const std::string& name) { return stands(name, world); });
    if (names.size() > enough) names.resize(enough);
    return names;
}

} // namespace

std::vector<std::string> peopleLike(const Entity& answer, const World& world, Chance& chance) {
    const auto words = wordsOf(answer.name);
    if (words.size() != 2 || isKnown(answer.name, world.lexicon)) return {};
    const auto* group = groupOf(words.front(), words.back(), world.lexicon);
    if (!group) return {};
    const auto gender = world.genderOf(answer.name);
    const bool woman =
        gender == Gender::She || (gender == Gender::Unknown && holds(group->women, words.front()));
    const auto first = threeOf(woman ? group->women : group->men, world, chance);
    const auto last = threeOf(group->last, world, chance);
    std::vector<std::string> people;
    for (std::size_t i = 0; i < first.size() && i < last.size(); ++i)
        if (const auto name = first[i] + " " + last[i]; !isKnown(name, world.lexicon))
            people.push_back(name);
    return people;
}

} // namespace podium::authoring
