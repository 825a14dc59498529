#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/options/namer.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Whether the world knows somebody of that name from elsewhere, with a title or without.
bool isKnown(PersonName name, const Lexicon& lexicon) {
    const auto full = name.text();
    name.title.clear();
    const bool listed = isListed(full, lexicon) || isListed(name.text(), lexicon);
    return listed || lexicon.isFamous(full) || lexicon.isFamous(name.text()) ||
        (lexicon.store &&
            lexicon.store->hasPerson(lowered(name.given.front()), lowered(name.last)));
}

/// Unknown where the first name tells neither, or both.
Gender sexOf(const Entity& answer, const PersonName& name, const NameGroup& group,
    const World& world, Gender asked) {
    const auto told = world.genderOf(answer.name);
    if (told != Gender::Unknown) return told;
    if (asked != Gender::Unknown) return asked;
    const auto has = [&](const WordList& names) {
        return std::find(names.begin(), names.end(), name.given.front()) != names.end();
    };
    if (has(group.men) == has(group.women)) return Gender::Unknown;
    return has(group.men) ? Gender::He : Gender::She;
}

} // namespace

bool isListed(const std::string& name, const Lexicon& lexicon) {
    return std::any_of(lexicon.siblings.begin(), lexicon.siblings.end(), [&](const auto& list) {
        return std::find(list.second.begin(), list.second.end(), name) != list.second.end();
    });
}

std::vector<std::string> peopleLike(
    const Entity& answer, const World& world, Chance& chance, Gender asked) {
    constexpr std::size_t enough = 3;
    constexpr int tries = 6; // a few of them may be known
    const auto name = personName(answer.name, world.lexicon);
    if (!name || isKnown(*name, world.lexicon)) return {};
    const auto* group = languageOf(*name, world);
    if (!group) return {};
    const auto sex = sexOf(answer, *name, *group, world, asked);
    Namer namer(*name, *group, world, chance);
    std::vector<std::string> people;
    for (int i = 0; i < tries && people.size() < enough; ++i) {
        const bool woman = sex == Gender::She || (sex == Gender::Unknown && i % 2 == 0);
        const auto made = namer.one(woman);
        if (made && !isKnown(*made, world.lexicon)) people.push_back(made->text());
    }
    return people;
}

} // namespace podium::authoring
