#pragma once
#include "questions/authoring/words/word_store.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// A sort of thing that a quiz asks for: "which metal", "what kind of vessel".
struct Sort {
    std::string name;               ///< "metal"
    std::string several;            ///< "metals"
    std::string whichever;          ///< "which", "what kind of", or "what" where it asks alone
    std::string as;                 ///< "stuff" without an article, "things" with one; "" both
    bool made = false;              ///< only of what things are made of: wood
    bool trade = false;             ///< what people do for a living
    bool alone = false;             ///< only where no preposition stands before it
    std::vector<std::string> of;    ///< "dog/animal": the dog that is an animal
    std::vector<std::string> known; ///< neighbours are alike
};

/// How a noun stands in a phrase: "copper", "a goat", "crabs".
enum class Guise { Stuff, One, Several };

/// Whether a noun mainly means something of the sort; what WordNet does not see there at all, but
/// we do, is.
bool isOfSort(const std::string& noun, const Sort& sort, const WordStore& store);
/// The first sort that a noun is of, as it stands; nullptr where it is of none, or where the noun
/// is itself a sort ("a machine").
const Sort* sortOf(
    const std::string& noun, Guise guise, const std::vector<Sort>& sorts, const WordStore& store);
/// What is known of a sort and neither the noun nor wider or narrower, the likest first.
std::vector<std::string> likest(const std::string& noun, const Sort& sort, const WordStore& store);

} // namespace podium::authoring
