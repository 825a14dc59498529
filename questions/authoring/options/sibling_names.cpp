#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {

Names Siblings::works() const {
    Names found;
    for (const auto& sentence : m_world.sentences)
        for (const auto& token : sentence.tokens) {
            const auto title = withoutQuotes(token.text);
            const bool short_ = std::count(title.begin(), title.end(), ' ') < 6;
            const bool closed =
                title.empty() || std::ispunct(static_cast<unsigned char>(title.back())) == 0;
            const bool speech =
                sentence.tokens.size() < 3 || !short_ || !closed || !startsUpper(title);
            if (token.tag == Tag::Quote && !speech && sentence.number != m_draft.sentence &&
                !contains(m_draft.stem, title) && title != withoutQuotes(m_draft.answer.text))
                found.push_back(title);
        }
    return found;
}

Names Siblings::teams() {
    Names playing, others;
    for (const auto& entity : m_world.cast.entities()) {
        const bool alike =
            entity.kind == m_draft.answer.kind && m_world.cast.find(entity.name) == &entity;
        if (!alike || contains(m_draft.stem, entity.name) || entity.name == m_draft.answer.name)
            continue;
        const bool scored = std::isdigit(static_cast<unsigned char>(entity.name.back())) != 0;
        const auto word = lowered(entity.name); // "Party", "Cup": a part of a name
        if (m_lexicon.nounIs("bodies", word) || m_lexicon.nounIs("events", word)) continue;
        if (scored || contains(entity.name, "League")) continue; // "Racing Ghent 2": its score
        (plays(entity.name) ? playing : others).push_back(entity.name);
    }
    return firstThree({playing, others});
}

bool Siblings::plays(const std::string& name) const {
    return std::any_of(m_world.facts.begin(), m_world.facts.end(), [&](const Fact& fact) {
        const bool match = m_lexicon.verbIs("defeating", fact.verb) ||
            m_lexicon.verbIs("ranking", fact.verb) || m_lexicon.verbIs("winning", fact.verb) ||
            m_lexicon.verbIs("playing", fact.verb) || m_lexicon.verbIs("losing", fact.verb);
        return match && (fact.subject.name == name || (fact.object && fact.object->name == name));
    });
}

bool Siblings::besideTopic(const Entity& entity) const {
    const auto* topic = m_world.cast.find(m_draft.topic);
    if (!topic || topic->name == m_draft.answer.name) return false;
    return std::any_of(entity.sentences.begin(), entity.sentences.end(),
        [&](int sentence) { return topic->sentences.contains(sentence); });
}

Names Siblings::namesOf(Kind kind) const {
    Names found;
    for (const auto& entity : m_world.cast.entities())
        if (entity.kind == kind && !suspect(entity.name) && !besideTopic(entity) &&
            !isSomebodys(entity.name) && !(kind == Kind::Country && isAtHome(entity.name)))
            found.push_back(entity.name);
    return found;
}

Names Siblings::knownBest(Names names) const {
    constexpr std::size_t enough = 4;
    const auto fame = [&](const std::string& name) { return m_lexicon.country(name)->fame; };
    std::stable_sort(names.begin(), names.end(),
        [&](const std::string& a, const std::string& b) { return fame(a) < fame(b); });
    if (names.size() > enough) names.resize(enough);
    return names;
}

Names Siblings::famousCountries() const {
    constexpr int wellKnown = 24;
    Names found;
    for (const auto& country : m_lexicon.countries)
        if (country.fame <= wellKnown && !suspect(country.name) && !holdsCity(country.name))
            found.push_back(country.name);
    return found;
}

std::string Siblings::continentOf(const std::string& country) const {
    const auto found = m_lexicon.continentOf.find(country);
    return found == m_lexicon.continentOf.end() ? std::string() : found->second;
}

/// What lies in the same part of the world is believed the more.
Names Siblings::countriesIn(const std::map<std::string, std::string>& parts) const {
    constexpr int known = 70;
    const auto partOf = [&](const std::string& country) {
        const auto part = parts.find(country);
        return part == parts.end() ? std::string() : part->second;
    };
    const auto home = partOf(m_draft.answer.name);
    Names found;
    for (const auto& country : m_lexicon.countries)
        if (!home.empty() && partOf(country.name) == home && country.fame <= known &&
            !suspect(country.name) && !holdsCity(country.name))
            found.push_back(country.name);
    return found;
}

/// Of the same part of the continent, where the page has too few of its own.
Names Siblings::neighbouringCountries() const {
    constexpr std::size_t enough = 3;
    const auto near = countriesIn(m_lexicon.regionOf);
    const bool few = namesOf(Kind::Country).size() + m_draft.surelyWrong.size() < enough;
    return few && near.size() >= enough ? near : countriesIn(m_lexicon.continentOf);
}

bool Siblings::isAtHome(const std::string& country) const {
    const auto city = [&](const Phrase& phrase) {
        const auto home = m_lexicon.countryOfCity.find(phrase.name);
        return home != m_lexicon.countryOfCity.end() && home->second == country;
    };
    const auto& told = m_draft.told;
    return told.object && m_draft.asked.part == Slot::Part::Subject && city(*told.object);
}

bool Siblings::holdsCity(const std::string& country) const {
    return std::any_of(
        m_lexicon.countryOfCity.begin(), m_lexicon.countryOfCity.end(), [&](const auto& home) {
            return home.second == country && contains(m_draft.stem, home.first);
        });
}

std::string Siblings::fieldOf(const std::string& name) const {
    for (const auto& sport : m_lexicon.sports)
        if (sport.name == name) return sport.field;
    return {};
}

Names Siblings::sports() const {
    constexpr int wellKnown = 24;
    const auto answer = withoutArticle(m_draft.answer.text);
    Names found;
    for (const auto& sport : m_lexicon.sports)
        if (sport.fame <= wellKnown && sport.name != answer && sport.field != fieldOf(answer) &&
            !contains(m_draft.stem, sport.name))
            found.push_back(withCapital(sport.name));
    return found;
}

Names Siblings::placesAlike() const {
    Names found;
    for (const auto& entity : m_world.cast.entities()) {
        const auto kind = m_lexicon.kindOfNoun.find(entity.label);
        const bool same = kind != m_lexicon.kindOfNoun.end() && kind->second == m_draft.label;
        if (same && !suspect(entity.name) && !isSomebodys(entity.name))
            found.push_back(entity.name);
    }
    return found;
}

Names Siblings::likeInLength(Names names, std::size_t length) {
    constexpr std::size_t enough = 5;
    const auto apart = [&](const std::string& name) {
        return name.size() > length ? name.size() - length : length - name.size();
    };
    std::stable_sort(names.begin(), names.end(),
        [&](const std::string& a, const std::string& b) { return apart(a) < apart(b); });
    if (names.size() > enough) names.resize(enough);
    return names;
}

Names Siblings::listed() const {
    const auto list = m_lexicon.siblings.find(m_draft.label);
    if (list == m_lexicon.siblings.end()) return {};
    return likeInLength(othersOf(list->second), bareAnswer().size());
}

Names Siblings::knownSiblings() const {
    constexpr std::size_t enough = 8;
    if (!m_lexicon.store || m_draft.answer.name.empty()) return {};
    const auto name = lowered(withoutArticle(m_draft.answer.name));
    if (!m_lexicon.store->instanceOf(name)) return {};
    return likeInLength(othersOf(m_lexicon.store->siblings(name, enough)), bareAnswer().size());
}

Names Siblings::nearby() const {
    for (const auto& [kind, names] : m_lexicon.siblings) {
        const bool has = std::any_of(names.begin(), names.end(),
            [&](const auto& name) { return lowered(withoutArticle(name)) == bareAnswer(); });
        if (startsWith(kind, m_draft.label + " in ") && has) return othersOf(names);
    }
    return {};
}

std::string Siblings::bareAnswer() const {
    return lowered(withoutQuotes(withoutArticle(m_draft.answer.text)));
}

Names Siblings::othersOf(const WordList& names) const {
    const auto answer = bareAnswer();
    const bool counted = hasIndefinite(m_draft.answer.text);
    Names found;
    for (const auto& name : names) {
        const auto bare = withoutArticle(name);
        const bool same = contains(answer, lowered(bare)) || contains(lowered(bare), answer);
        const bool many = counted && bare.back() == 's'; // "a drums"
        if (!same && !many && !suspect(bare))
            found.push_back(withCapital(counted ? indefinite(bare) : bare));
    }
    return found;
}

} // namespace podium::authoring
