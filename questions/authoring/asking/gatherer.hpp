#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Looks over all facts of an article at once, and writes down what can be asked of several.
class Gatherer {
public:
    using Filling = std::vector<std::pair<std::string, std::string>>; ///< {word} and what it says

    Gatherer(const World& world, std::vector<Draft>& drafts) : m_world(world), m_drafts(drafts) {}

    const World& world() const { return m_world; }
    const Lexicon& lexicon() const { return m_world.lexicon; }

    /// Told for certain, over and done, and without a word that needs its sentence.
    bool isProven(const Fact& fact) const;
    /// "won her medal": nothing to say of somebody who is asked for.
    static bool needsItsSubject(const Fact& fact);
    /// A name that a player can know without the article.
    bool standsAlone(const Phrase& phrase) const;
    /// How a name is printed among options: "United States".
    static std::string printed(const Phrase& phrase);
    /// "athletes", "countries", "teams": what all of these are.
    std::string manyOf(Kind kind, const std::vector<std::string>& names) const;
    /// "athlete", "country", "song": what one of these is.
    std::string oneOf(Kind kind, const std::vector<std::string>& names) const;
    /// " at the Paris 2024 Games"; empty where neither event nor day of news is known.
    std::string where(const std::string& text, Scope scope) const;

    /// What an article without an event is about, as a stem names it: "the Eiffel Tower". Nothing
    /// where a surname alone is known.
    std::string subject() const;
    /// The event, or of a place or a work " in the story of the Eiffel Tower".
    std::string whereOrStory(Scope scope) const;

    /// Writes the draft down; the stem comes out of the lexicon, its {words} filled in.
    Draft& gather(QuestionType type, const Gathering& gathering, const std::string& stem,
        const Filling& words);

private:
    const World& m_world;
    std::vector<Draft>& m_drafts;
};

/// So many of a longer list, from its first to its last, evenly.
template <typename T>
std::vector<T> spread(const std::vector<T>& all, std::size_t count) {
    if (all.size() <= count) return all;
    std::vector<T> some;
    for (std::size_t i = 0; i < count; ++i) some.push_back(all[i * (all.size() - 1) / (count - 1)]);
    return some;
}

/// A city that plays is a team.
inline Kind asTeam(Kind kind) { return kind == Kind::City ? Kind::Group : kind; }

/// "A, B and C"
std::string listed(const std::vector<std::string>& parts);

} // namespace podium::authoring
