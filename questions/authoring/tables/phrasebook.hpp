#pragma once
#include "questions/bank/problem.hpp"
#include "questions/bank/yaml.hpp"
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace podium::authoring {

/// What stands in the braces of a wording: "{team}" becomes its value.
using Slots = std::map<std::string, std::string>;

/// A kind of question that tables give, and how a quizmaster puts it.
struct Family {
    std::string name;
    std::string round;
    int most = 0; ///< at most so many in a pack
    std::vector<std::string> stems;
    std::vector<std::string> told;   ///< explanations
    std::vector<std::string> others; ///< well-known things of the answer's kind, as wrong options
};

/// How a discipline and its events are spoken of.
struct Discipline {
    std::string name;                          ///< as tables have it
    std::string spoken;                        ///< "show jumping"
    std::string phrase;                        ///< "the {event} in tennis"
    int fame = 3;                              ///< 1 is best known
    std::vector<std::vector<std::string>> kin; ///< words of events that are of one kind
};

/// The words that questions of tables are put in; never a fact.
struct Phrasebook {
    std::string file;               ///< for problems
    std::vector<std::string> games; ///< "the {games} Olympics"
    std::map<std::string, Family> families;
    std::map<std::string, Discipline> disciplines;
    std::map<std::string, std::string> events; ///< by "Discipline|Event", where no phrase fits
    std::map<std::string, std::vector<std::string>> lists;

    const Family* family(const std::string& name) const;
    const Discipline* discipline(const std::string& name) const;
    bool isListed(const std::string& list, const std::string& word) const;
};

/// Problems: a page that is missing or malformed, a family without stems or round.
Expected<Phrasebook> readPhrasebook(const std::filesystem::path& lexicon);

/// The wording with its slots filled; a slot that begins with a capital gives its value one.
/// Nothing where a slot has no value.
std::optional<std::string> filled(const std::string& wording, const Slots& slots);

} // namespace podium::authoring
