#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include "questions/authoring/words/lexicon_place.hpp"
#include "questions/bank/yaml.hpp"
#include <cstdlib>

namespace podium::authoring {
namespace {

std::string textOf(const Yaml& map, const std::string& key) {
    const auto* entry = map.find(key);
    return entry ? entry->scalar : std::string();
}

WordList wordsOf(const Yaml* list) {
    WordList words;
    if (!list) return words;
    for (const auto& item : list->items) words.push_back(item.scalar);
    return words;
}

WordList wordsOf(const Yaml& map, const std::string& key) { return wordsOf(map.find(key)); }

Words loweredSet(const WordList& list) {
    Words words;
    for (const auto& word : list) words.insert(lowered(word));
    return words;
}

int fameOf(const Yaml& map) {
    const auto fame = textOf(map, "fame");
    return fame.empty() ? 999 : std::atoi(fame.c_str());
}

void readWords(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [name, list] : page.entries) {
        lexicon.lists[name] = wordsOf(&list);
        lexicon.classes[name] = loweredSet(lexicon.lists[name]);
    }
}

void readVerbs(const Yaml& page, Lexicon& lexicon) {
    const auto doubling = loweredSet(wordsOf(page, "doubling"));
    const auto spelling = [&](const std::string& plain) {
        return doubling.contains(plain) ? Spelling::Doubled : Spelling::Plain;
    };
    for (const auto& verb : wordsOf(page, "regular"))
        lexicon.verbs.addRegular(verb, spelling(verb));
    if (const auto* irregular = page.find("irregular"))
        for (const auto& verb : irregular->items)
            if (verb.items.size() == 3)
                lexicon.verbs.addIrregular(
                    {verb.items[0].scalar, verb.items[1].scalar, verb.items[2].scalar},
                    spelling(verb.items[0].scalar));
    for (const auto& verb : wordsOf(page, "unchanging")) lexicon.verbs.addUnchanging(verb);
    lexicon.classes["noun_first"] = loweredSet(wordsOf(page, "noun_first"));
    if (const auto* classes = page.find("classes"))
        for (const auto& [name, list] : classes->entries)
            lexicon.verbClasses[name] = loweredSet(wordsOf(&list));
}

void indexCountry(const Country& country, std::size_t place, Lexicon& lexicon) {
    lexicon.countryByName.emplace(lowered(country.name), place);
    for (const auto& name : country.also) lexicon.countryByName.emplace(lowered(name), place);
    for (const auto& word : country.demonyms) {
        lexicon.countryByDemonym.emplace(lowered(word), place);
        lexicon.countryByDemonym.emplace(lowered(word) + "s", place);
    }
}

void readCountries(const Yaml& page, Lexicon& lexicon) {
    for (const auto& entry : page.items) {
        lexicon.countries.push_back({textOf(entry, "name"), textOf(entry, "article"),
            wordsOf(entry, "also"), wordsOf(entry, "demonyms"), fameOf(entry)});
        indexCountry(lexicon.countries.back(), lexicon.countries.size() - 1, lexicon);
    }
}

void readSports(const Yaml& page, Lexicon& lexicon) {
    for (const auto& entry : page.items) {
        const Sport sport{textOf(entry, "name"), textOf(entry, "kind"), textOf(entry, "field"),
            wordsOf(entry, "athletes"), fameOf(entry)};
        for (const auto& noun : sport.athletes)
            lexicon.sportByAthlete.emplace(noun, lexicon.sports.size());
        lexicon.sports.push_back(sport);
    }
}

void readRoles(const Yaml& page, Lexicon& lexicon) {
    for (const auto& family : page.items)
        for (const auto& noun : wordsOf(family, "nouns"))
            lexicon.roleFamily.emplace(noun, textOf(family, "family"));
}

void readNouns(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [name, list] : page.entries) lexicon.nouns[name] = loweredSet(wordsOf(&list));
    if (const auto* kinds = page.find("kinds"))
        for (const auto& [kind, list] : kinds->entries)
            for (const auto& noun : wordsOf(&list)) lexicon.kindOfNoun.emplace(noun, kind);
    if (const auto* kinds = page.find("group_kinds"))
        for (const auto& [kind, list] : kinds->entries)
            for (const auto& noun : wordsOf(&list)) lexicon.kindOfBody.emplace(noun, kind);
    if (const auto* counted = page.find("counted"))
        for (const auto& [verb, list] : counted->entries)
            for (const auto& noun : wordsOf(&list)) lexicon.verbOfCounted.emplace(noun, verb);
}

void readSiblings(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [kind, list] : page.entries) lexicon.siblings[kind] = wordsOf(&list);
}

std::string orElse(const std::string& text, const std::string& other) {
    return text.empty() ? other : text;
}

void readSorts(const Yaml& page, Lexicon& lexicon) {
    for (const auto& entry : page.items) {
        const auto name = textOf(entry, "name");
        lexicon.sorts.push_back({name, orElse(textOf(entry, "several"), name + "s"),
            orElse(textOf(entry, "whichever"), "which"), textOf(entry, "as"),
            textOf(entry, "made") == "yes", textOf(entry, "trade") == "yes",
            textOf(entry, "alone") == "yes", wordsOf(entry, "of"), wordsOf(entry, "known")});
    }
}

std::vector<RoundTopic> topicsOf(const Yaml* list) {
    std::vector<RoundTopic> rounds;
    if (!list) return rounds;
    for (const auto& entry : list->items)
        rounds.push_back({textOf(entry, "name"), textOf(entry, "about"), wordsOf(entry, "topics"),
            wordsOf(entry, "answers"), textOf(entry, "people"), textOf(entry, "scene"),
            wordsOf(entry, "names"), wordsOf(entry, "kinds")});
    return rounds;
}

void readRounds(const Yaml& page, Lexicon& lexicon) {
    lexicon.topicalRounds = topicsOf(page.find("topical"));
    lexicon.themes = topicsOf(page.find("themes"));
    lexicon.wholeRounds = topicsOf(page.find("whole"));
    lexicon.otherRounds = topicsOf(page.find("others"));
}

void readStems(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [name, list] : page.entries) lexicon.stems[name] = wordsOf(&list);
}

/// The lists of all languages under one heading.
void readNames(const Yaml* languages, Words& names) {
    if (!languages) return;
    for (const auto& [language, list] : languages->entries)
        for (const auto& name : wordsOf(&list)) names.insert(name);
}

void readLastNames(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [language, group] : page.entries)
        lexicon.nameGroups.push_back({language, wordsOf(group, "men"), wordsOf(group, "women"),
            wordsOf(group, "last"), wordsOf(group, "last_of_women"), wordsOf(group, "endings"),
            textOf(group, "family_first") == "yes", {}});
}

/// Read after the last names, which say what languages there are: "Polish, Czech and Slovak" is
/// Polish for short.
void readLanguages(const Yaml* groups, Lexicon& lexicon) {
    if (!groups) return;
    for (const auto& [name, list] : groups->entries)
        for (auto& group : lexicon.nameGroups)
            if (name.substr(0, name.find_first_of(" ,")) == group.language)
                for (const auto& first : wordsOf(&list)) group.known.insert(first);
}

void readFirstNames(const Yaml& page, Lexicon& lexicon) {
    readLanguages(page.find("male"), lexicon);
    readLanguages(page.find("female"), lexicon);
    readNames(page.find("male"), lexicon.maleNames);
    readNames(page.find("female"), lexicon.femaleNames);
    readNames(page.find("either"), lexicon.eitherNames);
}

void readCities(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [city, country] : page.entries)
        if (lexicon.countryOfCity.emplace(city, country.scalar).second)
            lexicon.cities.push_back(city);
}

void readContinents(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [continent, list] : page.entries)
        for (const auto& country : wordsOf(&list)) lexicon.continentOf.emplace(country, continent);
}

void readRegions(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [region, list] : page.entries)
        for (const auto& country : wordsOf(&list)) lexicon.regionOf.emplace(country, region);
}

/// A name that two kinds share, as the Mississippi and the state, keeps neither.
void knowPlaces(const std::string& kind, const WordList& names, Lexicon& lexicon) {
    for (const auto& name : names) {
        const auto bare = name.rfind("the ", 0) == 0 ? name.substr(4) : name;
        const auto [known, fresh] = lexicon.placeKinds.emplace(bare, kind);
        if (!fresh && known->second != kind) known->second.clear();
    }
}

/// Read after the siblings: the kinds of places among those are known by name too.
void readPlaces(const Yaml& page, Lexicon& lexicon) {
    for (const auto& [kind, names] : lexicon.siblings) {
        const auto plain = kind.substr(0, kind.find(" in "));
        if (lexicon.nounIs("places", plain)) knowPlaces(plain, names, lexicon);
    }
    for (const auto& [kind, list] : page.entries) {
        knowPlaces(kind, wordsOf(&list), lexicon);
        lexicon.siblings.emplace(kind, wordsOf(&list));
    }
}

void readDelicate(const Yaml& page, Lexicon& lexicon) {
    lexicon.harmless = wordsOf(page, "harmless");
    if (const auto* delicate = page.find("delicate"))
        for (const auto& [reason, list] : delicate->entries)
            lexicon.delicate.emplace_back(reason, wordsOf(&list));
}

using PageReader = void (*)(const Yaml&, Lexicon&);
constexpr std::pair<const char*, PageReader> pages[] = {{"words", readWords}, {"verbs", readVerbs},
    {"countries", readCountries}, {"cities", readCities}, {"continents", readContinents},
    {"regions", readRegions}, {"last_names", readLastNames}, {"first_names", readFirstNames},
    {"sports", readSports}, {"roles", readRoles}, {"nouns", readNouns}, {"siblings", readSiblings},
    {"sorts", readSorts}, {"places", readPlaces}, {"rounds", readRounds}, {"stems", readStems},
    {"delicate", readDelicate}};

/// What the questions cannot be put without.
constexpr const char* neededLists[] = {"numbers", "ordinals", "regions"};
constexpr const char* neededStems[] = {"rank_subject", "rank_place", "count", "count_each", "tie",
    "sport", "holder", "duration", "from", "until", "chronology", "chronology_of",
    "chronology_life", "years_of", "years_life", "year_deed_of", "year_deed_life", "ranking",
    "places", "roles", "sports", "matches", "members", "outsider", "acts"};

template <typename Lists>
void missing(
    const Lists& lists, const char* name, const std::filesystem::path& file, Problems& problems) {
    const auto found = lists.find(name);
    if (found == lists.end() || found->second.empty())
        problems.push_back({std::string("there is no list '") + name + "'", {file.string()},
            "Take the lexicon that came with this Podium."});
}

void readStore(const std::filesystem::path& folder, Lexicon& lexicon, Problems& problems) {
    const auto place = wordsPlace(folder);
    if (!place) return;
    if (auto file = readWordFile(*place)) {
        lexicon.store = std::make_shared<const WordStore>(std::move(*file));
        lexicon.verbs.setStore(lexicon.store);
    } else {
        problems.insert(problems.end(), file.error().begin(), file.error().end());
    }
}

} // namespace

Expected<Lexicon> readLexicon(const std::filesystem::path& folder) {
    Lexicon lexicon;
    Problems problems;
    for (const auto& [name, read] : pages) {
        const auto page = readYaml(folder / (std::string(name) + ".yaml"));
        if (page)
            read(*page, lexicon);
        else
            problems.insert(problems.end(), page.error().begin(), page.error().end());
    }
    for (const auto* name : neededLists)
        missing(lexicon.lists, name, folder / "words.yaml", problems);
    for (const auto* name : neededStems)
        missing(lexicon.stems, name, folder / "stems.yaml", problems);
    readStore(folder, lexicon, problems);
    if (!problems.empty()) return tl::unexpected(problems);
    return lexicon;
}

} // namespace podium::authoring
