#pragma once
#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/page/numbers.hpp"
#include <optional>

namespace podium::authoring {

/// A noun phrase as a question may print it: names in full, pronouns resolved.
struct Phrase {
    Kind kind = Kind::None;
    std::string text;
    std::string head;            ///< the noun that heads it, lowered
    std::string name;            ///< the full name, if a name heads it
    std::vector<Phrase> members; ///< of "A, B and C"
    Number number;               ///< of Kind::Number
    std::string counted;         ///< of Kind::Number: "gold medals"
    std::string held;            ///< "painters" of "a crew of 34 painters", whose number it has
    int place = 0;               ///< of Kind::Rank
    std::string table;           ///< of Kind::Rank: "in the medal table"
    bool loose = false;          ///< holds a word that means nothing outside its sentence
    bool owned = false;          ///< holds "his", "her" or "its"
    bool hedged = false;         ///< "roughly nine"
    bool definite = false;       ///< "the", a name or an owner
    bool plural = false;         ///< "moons"
    bool resolved = false;       ///< stands where the article has a pronoun
};

/// What follows the verb behind a preposition: "from the cauldron".
struct Complement {
    std::string preposition;
    Phrase phrase;
    bool leading = false; ///< stood before the subject
};

enum class Tense { Past, Present, Future };
enum class Turn { Active, Passive };
/// Whether a fact is of the whole event, of the scene that is told, or news of no event.
enum class Scope { Event, Scene, News, None };

/// A part of a fact that a question can leave out and ask for.
struct Slot {
    enum class Part { None, Subject, Object, Second, Complement };
    Part part = Part::None;
    std::size_t complement = 0;
    bool operator==(const Slot&) const = default;
};

/// Whether the second reader sees a fact in its sentence as well; silent where it cannot say.
enum class Agreement { Yes, No, Silent };

/// What one clause of one sentence says.
struct Fact {
    Phrase subject;
    std::string verb;     ///< plain form
    std::string particle; ///< "over" of "hand over"
    Tense tense = Tense::Past;
    Turn turn = Turn::Active;
    std::optional<Phrase> object;
    std::optional<Phrase> second; ///< "called the show X"
    std::vector<Complement> complements;
    std::string tail;      ///< "to close the evening", ", winning all eight titles"
    bool doubtful = false; ///< negated, hedged, or not read to its end
    std::string doubt;     ///< why it is doubtful: "not read to its end: 'which'"
    bool lasting = false;  ///< "has been ... since 1991": still so
    bool timeless = false; ///< "has played": not over, or not then
    bool earlier = false;  ///< "had led": from before the scene that is told
    bool apposed = false;  ///< "NAME, the first woman to fly,": stood beside a name
    Scope scope = Scope::None;
    int sentence = 0;
    std::size_t at = 0; ///< where in the sentence its verb stands
    Agreement seen = Agreement::Silent;
};

/// Makes a fact doubtful; the first reason is kept.
inline void doubt(Fact& fact, const std::string& why) {
    if (fact.doubt.empty()) fact.doubt = why;
    fact.doubtful = true;
}

} // namespace podium::authoring
