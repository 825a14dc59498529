#include "questions/authoring/options/duel.hpp"
#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {

/// "Marc Brunel" beside "Marc Isambard Brunel"
static bool isNamesake(const std::string& one, const std::string& other) {
    const auto first = wordsOf(one), second = wordsOf(other);
    return first.size() > 1 && second.size() > 1 && first.front() == second.front() &&
        first.back() == second.back();
}

bool Siblings::suspect(const std::string& name) const {
    const auto& also = m_draft.alsoTrue;
    if (name == m_draft.answer.name || isNamesake(name, m_draft.answer.name) ||
        std::find(also.begin(), also.end(), name) != also.end())
        return true;
    const auto* entity = m_world.cast.find(name);
    return (entity && entity->sentences.contains(m_draft.sentence)) ||
        contains(m_draft.stem, withoutArticle(name));
}

/// "Apollo 11" beside names without a figure would stand out.
bool Siblings::isNumbered(const std::string& name) {
    return std::any_of(
        name.begin(), name.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

Names Siblings::firstThree(std::vector<Names> tiers) {
    Names found;
    const bool numbered = isNumbered(m_draft.answer.text);
    for (auto& tier : tiers) {
        std::erase_if(tier, [&](const auto& name) { return isNumbered(name) && !numbered; });
        m_chance.shuffle(tier);
        for (const auto& name : tier)
            if (found.size() < 3 && std::find(found.begin(), found.end(), name) == found.end())
                found.push_back(name);
    }
    return found;
}

Names Siblings::company() {
    if (const auto other = opponentOf(m_draft, m_world); !other.empty())
        return suspect(other) ? Names{} : Names{other};
    const auto close = people(Alike::Closely);
    const auto* answer = m_world.cast.find(m_draft.answer.name);
    const bool known = answer && !familyOf(*answer).empty();
    const auto unknown = strangers();
    const bool few = close.size() + unknown.size() + m_draft.surelyWrong.size() < 2;
    if (known && few && !anybodyCould(*answer)) return strangersAlike(answer);
    if (m_world.occasion.event.empty() && m_draft.surelyWrong.empty())
        if (auto others = knownPeople(); others.size() >= 3)
            return firstThree({headliners(), close, others});
    auto found = firstThree({m_draft.surelyWrong, headliners(), close, unknown,
        people(Alike::Somewhat), people(Alike::Little), famousWomen()});
    if (found.size() < 3)
        for (const auto& name : strangersAlike(answer))
            if (found.size() < 3) found.push_back(name);
    return found;
}

/// At an event whom few know would stand out among those whom all know.
Names Siblings::strangersAlike(const Entity* answer) {
    const bool page = m_world.occasion.event.empty() && answer && fitsGender(*answer);
    return page ? peopleLike(*answer, m_world, m_chance, asked()) : Names{};
}

Names Siblings::headliners() const {
    const auto named = [&](const std::string& name) {
        return contains(m_draft.story, name.substr(name.find_last_of(' ') + 1));
    };
    Names found;
    if (m_draft.story.empty() || !named(m_draft.answer.name)) return found;
    for (const auto alike : {Alike::Closely, Alike::Somewhat, Alike::Little})
        for (const auto& name : people(alike))
            if (named(name)) found.push_back(name);
    return found;
}

Names Siblings::famousWomen() const {
    const auto known =
        m_lexicon.store && m_lexicon.store->instanceOf(lowered(m_draft.answer.name)).has_value();
    const auto list = m_lexicon.siblings.find("famous woman");
    if (!known || asked() != Gender::She || list == m_lexicon.siblings.end()) return {};
    return othersOf(list->second);
}

bool Siblings::anybodyCould(const Entity& answer) const {
    constexpr std::size_t many = 12; // people: of so many there are enough alike
    std::size_t count = 0;
    for (const auto& entity : m_world.cast.entities()) {
        count += entity.kind == Kind::Person ? 1 : 0;
        const bool said = !entity.roleNoun.empty() && contains(m_draft.stem, entity.roleNoun);
        if (said && entity.kind == Kind::Person) return false;
    }
    return count <= many && (answer.roleNoun.empty() || !contains(m_draft.stem, answer.roleNoun));
}

Names Siblings::strangers() const {
    Names found;
    for (const auto alike : {Alike::Somewhat, Alike::Little})
        for (const auto& name : people(alike)) {
            const auto* entity = m_world.cast.find(name);
            const bool told = entity && entity->sentences.size() > 1; // no mere bystander
            if (told && familyOf(*entity).empty()) found.push_back(name);
        }
    return found;
}

bool Siblings::athlete(const Entity& entity) const { return m_world.isAthlete(entity.name); }

Gender Siblings::asked() const {
    const auto& stem = m_draft.stem;
    if (contains(stem, "women's") || contains(stem, " woman")) return Gender::She;
    const bool man = contains(stem, " men's") || contains(stem, " man ");
    return man ? Gender::He : Gender::Unknown;
}

bool Siblings::fitsGender(const Entity& entity) const {
    const auto gender = m_world.genderOf(entity.name);
    return asked() == Gender::Unknown || gender == Gender::Unknown || gender == asked();
}

Siblings::Alike Siblings::likeness(const Entity& one, const Entity& other) const {
    if (m_world.genderOf(other.name) == Gender::Unknown && asked() != Gender::Unknown)
        return Alike::Little;
    if (!familyOf(one).empty() && familyOf(one) == familyOf(other)) return Alike::Closely;
    return athlete(one) == athlete(other) ? Alike::Somewhat : Alike::Little;
}

Names Siblings::people(Alike alike) const {
    const auto* answer = m_world.cast.find(m_draft.answer.name);
    Names found;
    for (const auto& entity : m_world.cast.entities()) {
        if (entity.kind != Kind::Person || suspect(entity.name) || surnameOnly(entity) ||
            !fitsGender(entity))
            continue;
        if (handlesAlike(entity) || !isBelievable(entity)) continue;
        if (answer && likeness(*answer, entity) == alike) found.push_back(entity.name);
    }
    return found;
}

bool Siblings::surnameOnly(const Entity& entity) const {
    constexpr std::size_t initials = 5; // bytes of "L. P."
    if (entity.name.size() == initials && entity.name[2] == ' ') return true;
    return !contains(entity.name, " ") && familyOf(entity) != "performer";
}

std::string Siblings::familyOf(const Entity& entity) const {
    if (athlete(entity)) return "athlete";
    const auto family = m_lexicon.roleFamily.find(entity.roleNoun);
    return family == m_lexicon.roleFamily.end() ? std::string() : family->second;
}

bool Siblings::handlesAlike(const Entity& entity) const {
    const auto& object = m_draft.told.object;
    if (!object || object->kind == Kind::Number) return false;
    const auto kind = m_lexicon.kindOfNoun.find(object->head);
    if (kind == m_lexicon.kindOfNoun.end() || kind->second != "emblem") return false;
    for (std::size_t i = 0; i < m_world.facts.size(); ++i) {
        const auto& fact = m_world.facts[i];
        const bool same = fact.object && fact.object->head == object->head;
        if (same && contains(m_world.said[i], entity.name)) return true;
    }
    return false;
}

} // namespace podium::authoring
