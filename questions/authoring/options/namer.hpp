#pragma once
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/options/languages.hpp"

namespace podium::authoring {

/// Makes up people for one page, in the manner of one name and no two of them alike.
class Namer {
public:
    Namer(const PersonName& answer, const NameGroup& group, const World& world, Chance& chance);

    /// Somebody of that sex; nobody when the names have run out.
    std::optional<PersonName> one(bool woman);

private:
    std::string initial();
    /// A name of the list that was not taken and that the page has not; with a letter of its own
    /// and, beside an answer without them, without marks, as long as there are such names.
    std::string next(WordList names, const std::string& kind);
    int cost(const std::string& name, const std::string& kind) const;
    bool stands(const std::string& name) const;

    const PersonName& m_answer;
    const NameGroup& m_group;
    const World& m_world;
    Chance& m_chance;
    bool m_plain;
    Words m_taken, m_letters;
};

} // namespace podium::authoring
