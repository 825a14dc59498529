#pragma once
#include "questions/authoring/words/sorts.hpp"
#include "questions/authoring/words/verbs.hpp"
#include "questions/authoring/words/word_store.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace podium::authoring {

using Words = std::set<std::string>;
using WordList = std::vector<std::string>;

/// A country as we print it, and what else it and its people are called.
struct Country {
    std::string name;
    std::string article; ///< "the", or empty
    WordList also;
    WordList demonyms;
    int fame = 999; ///< 1 is best known

    /// "the Netherlands", "Norway"
    std::string printed() const { return article.empty() ? name : article + " " + name; }
};

/// A sport and the nouns for those who do it.
struct Sport {
    std::string name;
    std::string kind;  ///< "sport", "discipline" or "event"
    std::string field; ///< the sport that an event belongs to
    WordList athletes;
    int fame = 999;
};

/// A round and what belongs to it.
struct RoundTopic {
    std::string name;
    std::string about;
    WordList topics;
    WordList answers;
    std::string people; ///< "athlete": asks for or about one
    std::string scene;  ///< "yes": what belongs to the scene that is told
    WordList names;     ///< of a theme, the best first; "{subject}" is what the article is about
    WordList kinds;     ///< of a theme: what its words are kinds of: "body of water"
};

/// What the authoring knows of the English language and the world at large; never of an article.
struct Lexicon {
    /// How people of one language are called.
    struct NameGroup {
        std::string language;
        WordList men, women, last;
        WordList lastOfWomen; ///< "Ivanova", where it is another form
        WordList endings;     ///< "escu": tells the language of a last name that is not listed
        bool familyFirst = false;
        Words known; ///< all first names that tell the language

        bool hasFirst(const std::string& name) const;
        bool hasLast(const std::string& name) const;
    };

    std::map<std::string, Words> classes;  ///< closed word classes, lowered
    std::map<std::string, WordList> lists; ///< the same, in file order and as written
    Verbs verbs;
    std::map<std::string, Words> verbClasses; ///< speech, winning, ...
    std::vector<Country> countries;
    std::map<std::string, std::size_t> countryByName;    ///< lowered names and aliases
    std::map<std::string, std::size_t> countryByDemonym; ///< lowered, plurals too
    WordList cities;                                     ///< best known first
    std::map<std::string, std::string> countryOfCity;    ///< "Lyon" to France
    std::map<std::string, std::string> continentOf;      ///< a country's name to "Europe"
    std::map<std::string, std::string> regionOf;         ///< to a part of the continent
    std::map<std::string, std::string> placeKinds;       ///< "Danube" to river; "" if of two kinds
    Words maleNames, femaleNames, eitherNames;
    std::vector<NameGroup> nameGroups; ///< in file order
    std::vector<Sport> sports;
    std::map<std::string, std::size_t> sportByAthlete; ///< "swimmer" to swimming
    std::map<std::string, std::string> roleFamily;     ///< "actor" to performer
    std::map<std::string, std::string> kindOfNoun;     ///< "motorcycle" to vehicle
    std::map<std::string, std::string> kindOfBody;     ///< "gazette" to newspaper
    std::map<std::string, Words> nouns;                ///< places, bodies, events, occasions, ...
    std::map<std::string, std::string> verbOfCounted;
    std::map<std::string, WordList> siblings;
    std::vector<Sort> sorts; ///< of common nouns, the most exact first
    std::vector<RoundTopic> topicalRounds;
    std::vector<RoundTopic> themes;      ///< rounds that an article may have, in the order of play
    std::vector<RoundTopic> wholeRounds; ///< for an article of few questions
    std::vector<RoundTopic> otherRounds; ///< for what no theme fits, in the order of play
    std::map<std::string, WordList> stems;
    std::shared_ptr<const WordStore> store; ///< WordNet and the tagger's lexicon; may be missing
    std::vector<std::pair<std::string, WordList>> delicate; ///< "death", and the words that tell it
    WordList harmless; ///< "sudden death": what sounds delicate and is not

    bool is(const std::string& wordClass, const std::string& word) const;
    bool verbIs(const std::string& verbClass, const std::string& plain) const;
    bool nounIs(const std::string& nounClass, const std::string& word) const;
    const Country* country(const std::string& name) const;
    const Country* demonym(const std::string& word) const;
    bool isCity(const std::string& name) const;
    bool isFirstName(const std::string& name) const;
    /// A country, a city of the list, or a name that WordNet has.
    bool isFamous(const std::string& name) const;
    bool isAthlete(const std::string& role) const { return sportByAthlete.contains(role); }
    bool isRole(const std::string& noun) const;
    /// A role, or a noun that mostly means a person.
    bool isPersonNoun(const std::string& noun) const;
};

/// The lexicon in a folder of YAML files, with the file of words where there is one. Problems: a
/// list that is missing or malformed, a damaged file of words.
Expected<Lexicon> readLexicon(const std::filesystem::path& folder);

} // namespace podium::authoring
