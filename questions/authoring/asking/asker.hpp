#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Writes drafts down: the stem with its setting, the answer, and what it was made from.
class Asker {
public:
    Asker(const World& world, std::vector<Draft>& drafts) : m_world(world), m_drafts(drafts) {}

    /// Names the rule by which the next question is asked: "deed-subject".
    Asker& by(const std::string& rule);
    /// `slot` says what of the fact is asked; `label` what siblings the answer has.
    Draft& ask(const Fact& fact, const std::string& question, const Phrase& answer,
        const std::string& slot, const std::string& label);
    /// A stem out of the lexicon, its {words} filled in.
    std::string stem(const std::string& name, const std::string& seed,
        const std::vector<std::pair<std::string, std::string>>& words) const;

    std::vector<Draft>& drafts() { return m_drafts; }
    const World& world() const { return m_world; }
    const Lexicon& lexicon() const { return m_world.lexicon; }
    /// "was" or "were", as the subject has it.
    std::string was(const Fact& fact) const;
    std::string has(const Fact& fact) const;
    /// The noun that says what kind of place or group a phrase is: "beach", "band".
    std::string labelOf(const Phrase& phrase) const;
    /// The list of siblings for that noun: "arena" is a stadium.
    std::string kindLabel(const Phrase& phrase) const;
    std::string team() const;
    /// "who", "which country", "which band".
    std::string wh(const Phrase& phrase) const;

    /// "film" at a film festival: what the works of its event are.
    std::string workNoun() const;

private:
    std::string commonKind(const Phrase& phrase) const;

    const World& m_world;
    std::vector<Draft>& m_drafts;
    std::string m_rule;
};

} // namespace podium::authoring
