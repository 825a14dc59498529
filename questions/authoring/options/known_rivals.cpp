#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string lastName(const std::string& name) { return name.substr(name.find_last_of(' ') + 1); }

/// Whom the page tells of may have had a hand in it.
bool isOnPage(const std::string& name, const World& world) {
    const auto last = lastName(name);
    return std::any_of(world.cast.entities().begin(), world.cast.entities().end(),
        [&](const Entity& entity) { return lastName(entity.name) == last; });
}

Gender genderBy(const std::string& name, const Lexicon& lexicon) {
    const auto first = name.substr(0, name.find(' '));
    const bool he = lexicon.maleNames.contains(first), she = lexicon.femaleNames.contains(first);
    return he == she ? Gender::Unknown : he ? Gender::He : Gender::She;
}

/// "Leo" and "Francois", which WordNet writes without their accents.
bool losesAccent(const std::string& name, const Lexicon& lexicon) {
    const auto plain = folded(name);
    bool accented = false;
    for (const auto& group : lexicon.nameGroups)
        for (const auto* list : {&group.men, &group.women, &group.last})
            for (const auto& one : *list) {
                if (one == name) return false;
                accented = accented || folded(one) == plain;
            }
    return accented;
}

/// "Clyde Tombaugh", and no "Baron Alexander von Humboldt" or "De Sica".
bool isPlainlyNamed(const std::string& name, const Lexicon& lexicon) {
    const auto words = wordsOf(name);
    const bool bare = std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return losesAccent(word, lexicon); });
    return !bare && contains(name, " ") && lexicon.isFirstName(name.substr(0, name.find(' ')));
}

/// Grown up and alive in the year that is told, or else in the prime of the one asked for.
bool livedIn(const KnownPerson& one, int year, const KnownPerson& asked) {
    constexpr int grown = 18, prime = 35;
    const int then = year > asked.born + grown ? year : asked.born + prime;
    return one.born + grown <= then && (one.died == 0 || one.died >= then);
}

} // namespace

bool Siblings::isOfAnotherAge(const Entity& entity) const {
    constexpr int grown = 15;
    const int year = toldYear();
    if (!m_lexicon.store || year == 0) return false;
    const auto one = m_lexicon.store->person(lowered(entity.name));
    return one && (one->born + grown > year || (one->died > 0 && one->died < year));
}

Names Siblings::knownPeople() const {
    constexpr std::size_t enough = 3, most = 6;
    if (!m_lexicon.store) return {};
    const auto who = m_lexicon.store->person(lowered(m_draft.answer.name));
    if (!who) return {};
    const auto told = m_world.genderOf(m_draft.answer.name);
    const auto sex = asked() != Gender::Unknown ? asked() : told;
    const int year = toldYear();
    constexpr int grown = 15;
    const bool namesake = year > 0 && m_draft.told.turn == Turn::Active &&
        (who->born + grown > year || (who->died > 0 && who->died < year));
    if (namesake) return {}; // "Frank Cooper" in 1874 is no film star
    const auto fits = [&](const KnownPerson& one) {
        if (!isPlainlyNamed(one.name, m_lexicon) || !livedIn(one, year, *who)) return false;
        const auto other = genderBy(one.name, m_lexicon);
        const bool same = sex == Gender::Unknown ? other != Gender::She : other == sex;
        return same && !suspect(one.name) && !isOnPage(one.name, m_world);
    };
    Names found;
    for (const bool wider : {false, true})
        for (const bool home : {true, false}) {
            if (found.size() >= enough) break;
            for (const auto& one : m_lexicon.store->colleagues(*who, wider)) {
                const bool taken = std::find(found.begin(), found.end(), one.name) != found.end();
                const bool near = (one.nation == who->nation) == home;
                if (near && !taken && found.size() < most && fits(one)) found.push_back(one.name);
            }
        }
    return found;
}

} // namespace podium::authoring
