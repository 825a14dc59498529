#include "questions/authoring/options/evenness.hpp"
#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string lastName(const std::string& name) { return name.substr(name.find_last_of(' ') + 1); }

bool isKnown(const std::string& name, const Lexicon& lexicon) {
    return isListed(name, lexicon) ||
        (lexicon.store && lexicon.store->instanceOf(lowered(name)).has_value());
}

/// The country or the part of the world that people are told to come from: "the first man from an
/// Asian nation", "the only Swedish woman". Empty where the stem tells none.
std::string origin(const std::string& stem, const Lexicon& lexicon) {
    const auto words = bareWords(stem);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const auto next = lowered(words[i + 1]);
        if (!lexicon.is("people_from", next) && !lexicon.isRole(next)) continue;
        if (const auto* country = lexicon.demonym(words[i])) return country->name;
        if (lexicon.is("regions", lowered(words[i]))) return lowered(words[i]);
    }
    return {};
}

/// "asian" is of Asia
bool isOf(const std::string& region, const std::string& continent) {
    constexpr std::size_t stem = 4; // letters
    return lowered(lastName(continent)).substr(0, stem) == lastName(region).substr(0, stem);
}

} // namespace

bool Siblings::isFromThere(const Entity& entity) const {
    const auto from = origin(m_draft.stem, m_lexicon);
    if (from.empty() || entity.nationality == from) return true;
    const auto continent = continentOf(entity.nationality);
    return !continent.empty() && isOf(from, continent);
}

bool Siblings::standsApart(const Entity& entity) const {
    const auto& answer = m_draft.answer.name;
    const auto crowned = [&](const std::string& name) {
        const auto* one = m_world.cast.find(name);
        return isCrowned(name, m_lexicon) || (one && m_lexicon.nounIs("crowns", one->roleNoun));
    };
    if (crowned(entity.name) != crowned(answer)) return true;
    const auto* asked = m_world.cast.find(answer);
    const auto beside = [&](const Entity* one) {
        return one && m_lexicon.is("beside_the_pitch", one->roleNoun);
    };
    if (m_world.occasion.sports && beside(&entity) != beside(asked)) return true;
    return isKnown(entity.name, m_lexicon) && !isKnown(answer, m_lexicon);
}

bool Siblings::couldMarry(const Entity& entity) const {
    if (m_draft.told.verb != "marry" && m_draft.told.verb != "divorce") return true;
    const auto sex = m_world.genderOf(m_draft.answer.name), other = m_world.genderOf(entity.name);
    const bool same = sex == Gender::Unknown || other == Gender::Unknown || sex == other;
    return same && !contains(m_draft.stem + " ", " " + lastName(entity.name) + " ");
}

bool Siblings::isBelievable(const Entity& entity) const {
    return !standsApart(entity) && !isOfAnotherAge(entity) && livedThen(entity) &&
        isFromThere(entity) && couldMarry(entity);
}

bool Siblings::isSomebodys(const std::string& name) const {
    const auto& all = m_world.cast.entities();
    return std::any_of(all.begin(), all.end(), [&](const Entity& entity) {
        return entity.kind == Kind::Person && entity.name.ends_with(" " + name);
    });
}

} // namespace podium::authoring
