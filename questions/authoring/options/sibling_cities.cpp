#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {

Names Siblings::cities() {
    const bool placed = m_lexicon.isCity(m_draft.answer.name);
    const auto near = citiesOf(Whereabouts::Same);
    if (!placed && near.size() < 2) return {}; // a village beside the capitals of the world
    return firstThree(
        {near, neighbouringCities(), citiesOf(Whereabouts::Elsewhere), famousCities()});
}

/// A town that the lexicon does not know may lie anywhere.
Names Siblings::citiesOf(Whereabouts whereabouts) const {
    const auto continent = [&](const std::string& city) {
        const auto home = m_lexicon.countryOfCity.find(city);
        return home == m_lexicon.countryOfCity.end() ? std::string() : continentOf(home->second);
    };
    const auto own = continent(m_draft.answer.name);
    Names found;
    for (const auto& name : namesOf(Kind::City)) {
        const auto other = continent(name);
        const bool same = own.empty() || other.empty() || own == other;
        if (same == (whereabouts == Whereabouts::Same)) found.push_back(name);
    }
    return found;
}

/// The best known cities in the answer's part, by a list of what country is in which.
Names Siblings::citiesIn(const std::map<std::string, std::string>& parts) const {
    constexpr std::size_t known = 250;
    const auto partOf = [&](const std::string& city) {
        const auto part = parts.find(m_lexicon.countryOfCity.at(city));
        return part == parts.end() ? std::string() : part->second;
    };
    const auto& all = m_lexicon.cities;
    const auto own = partOf(m_draft.answer.name);
    const auto at = std::find(all.begin(), all.end(), m_draft.answer.name) - all.begin();
    const auto reach = std::min(all.size(), std::max(known, static_cast<std::size_t>(at) * 3 / 2));
    Names found;
    for (std::size_t i = 0; i < reach; ++i)
        if (!suspect(all[i]) && !isSomebodys(all[i]) && !own.empty() && partOf(all[i]) == own)
            found.push_back(all[i]);
    return found;
}

/// Of the same country if it has several that people know, or else of the same part of the world.
Names Siblings::neighbouringCities() const {
    constexpr std::size_t several = 3;
    if (!m_lexicon.isCity(m_draft.answer.name)) return {};
    std::map<std::string, std::string> itself;
    for (const auto& country : m_lexicon.countries) itself[country.name] = country.name;
    for (const auto* parts : {static_cast<const decltype(itself)*>(&itself), &m_lexicon.regionOf})
        if (auto found = citiesIn(*parts); found.size() >= several) return found;
    return citiesIn(m_lexicon.continentOf);
}

Names Siblings::famousCities() const {
    constexpr std::size_t wellKnown = 24;
    Names found;
    for (std::size_t i = 0; i < wellKnown && i < m_lexicon.cities.size(); ++i)
        if (!suspect(m_lexicon.cities[i])) found.push_back(m_lexicon.cities[i]);
    return found;
}

bool Siblings::worldKnows() const {
    const auto& name = m_draft.answer.name;
    return m_lexicon.isFamous(name) || m_lexicon.placeKinds.contains(name) ||
        isListed(name, m_lexicon) || isListed("the " + name, m_lexicon);
}

bool Siblings::isObscure(std::size_t alike) const {
    constexpr std::size_t enough = 2; // of the page's own
    return alike < enough && !m_draft.answer.name.empty() && !worldKnows();
}

} // namespace podium::authoring
