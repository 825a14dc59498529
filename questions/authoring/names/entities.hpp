#pragma once
#include "questions/authoring/page/tokens.hpp"
#include <map>

namespace podium::authoring {

/// What kind of thing a name, a phrase or an answer is.
enum class Kind {
    None,
    Person,
    Country,
    City,
    Place,
    Group,
    Event,
    Work,
    Sport,

    Number,
    Year,
    Date,
    Rank,
    Score,

    Thing,
    Quote
};

/// How often a sentence treats a name as a person's, a team's or company's, a thing's, or as where
/// something is.
struct Vote {
    int person = 0, group = 0, thing = 0, place = 0;
};
using Votes = std::map<std::string, Vote>;

enum class Gender { Unknown, He, She };

/// Someone or something with a name, and what the article proves about it.
struct Entity {
    std::string name; ///< the fullest name
    Kind kind = Kind::None;
    std::string label;       ///< kind of place or group: "beach", "band"
    std::string role;        ///< "swimmer", "mayor of Paris"
    std::string roleNoun;    ///< the noun of the role alone: "mayor"
    std::string nationality; ///< name of a country
    bool articled = false;   ///< "the Louvre"
    bool introduced = false; ///< "the robot NAME": its label stands before it
    Gender gender = Gender::Unknown;
    int roleSentence = 0;    ///< in which the role is told
    std::set<int> sentences; ///< in which it is named
};

/// Everyone and everything named in an article.
class Cast {
public:
    /// `title` is the headline: an article about a person means that one by a surname two share.
    Cast(const std::vector<Sentence>& sentences, const std::string& title, const Lexicon& lexicon);

    const std::vector<Entity>& entities() const { return m_entities; }
    /// Who is meant by a name as it is written; nullptr when nobody certain.
    const Entity* find(const std::string& name) const;

private:
    void meet(const Sentence& sentence, std::size_t token, const Lexicon& lexicon);
    void provePersons(const Votes& votes);
    void nameClubs(const Votes& votes, const Lexicon& lexicon);
    void nameFirstParts(const Votes& votes, const std::string& title, const Lexicon& lexicon);
    void nameShortForms();
    void nameCourtesies(const Lexicon& lexicon);
    void nameBirths(const std::vector<Sentence>& sentences);
    void nameByTitle(const std::vector<Sentence>& sentences, const std::string& title);
    void tellGender(const std::vector<Sentence>& sentences, const std::string& title);
    void nameAlso(const std::string& name, const std::string& other);
    void nameSurnames(const std::string& title, const Votes& votes, const Lexicon& lexicon);
    void nameInitials();
    void nameShips(const Lexicon& lexicon);

    std::vector<Entity> m_entities;
    std::map<std::string, std::size_t> m_byName;
};

} // namespace podium::authoring
