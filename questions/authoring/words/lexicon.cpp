#include "questions/authoring/words/lexicon.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

template <typename Map>
bool holds(const Map& map, const std::string& key, const std::string& word) {
    const auto found = map.find(key);
    return found != map.end() && found->second.contains(word);
}

const Country* at(const Lexicon& lexicon, const std::map<std::string, std::size_t>& index,
    const std::string& word) {
    const auto found = index.find(lowered(word));
    return found == index.end() ? nullptr : &lexicon.countries[found->second];
}

bool among(const WordList& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

bool Lexicon::NameGroup::hasFirst(const std::string& name) const {
    return among(men, name) || among(women, name);
}

bool Lexicon::NameGroup::hasLast(const std::string& name) const {
    return among(last, name) || among(lastOfWomen, name);
}

bool Lexicon::is(const std::string& wordClass, const std::string& word) const {
    return holds(classes, wordClass, word);
}

bool Lexicon::verbIs(const std::string& verbClass, const std::string& plain) const {
    return holds(verbClasses, verbClass, plain);
}

bool Lexicon::nounIs(const std::string& nounClass, const std::string& word) const {
    return holds(nouns, nounClass, word);
}

const Country* Lexicon::country(const std::string& name) const {
    return at(*this, countryByName, name);
}

const Country* Lexicon::demonym(const std::string& word) const {
    return at(*this, countryByDemonym, word);
}

bool Lexicon::isCity(const std::string& name) const { return countryOfCity.contains(name); }

bool Lexicon::isFirstName(const std::string& name) const {
    return maleNames.contains(name) || femaleNames.contains(name) || eitherNames.contains(name);
}

bool Lexicon::isRole(const std::string& noun) const {
    return roleFamily.contains(noun) || isAthlete(noun);
}

bool Lexicon::isPersonNoun(const std::string& noun) const {
    constexpr int mostly = 500; // of a thousand
    return isRole(noun) || (store && store->share(noun, NounKind::Person) > mostly);
}

bool Lexicon::isFamous(const std::string& name) const {
    return country(name) || isCity(name) || (store && store->instanceOf(lowered(name)));
}

} // namespace podium::authoring
