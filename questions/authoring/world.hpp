#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include <map>

namespace podium::authoring {

/// An article as it was understood: all that wrong options and explanations may draw on.
struct World {
    std::vector<Sentence> sentences;
    Cast cast;
    Occasion occasion;
    std::vector<Fact> facts;
    std::set<std::string> athletes;
    std::vector<std::string> said; ///< the facts, in their order, as statements
    const Lexicon& lexicon;
    std::map<std::string, Gender> genders; ///< of whom the article tells, by what it tells

    bool isAthlete(const std::string& name) const { return athletes.contains(name); }
    /// By the first name, or by what the article says of his or her deeds.
    Gender genderOf(const std::string& name) const;
    const Sentence& sentence(int number) const {
        return sentences[static_cast<std::size_t>(number) - 1];
    }
};

/// By "his" and "her" in what somebody did.
std::map<std::string, Gender> gendersIn(const std::vector<Fact>& facts);

/// Whoever has an athlete's role, or is told to have won medals, a sport or a match.
std::set<std::string> athletesIn(
    const Cast& cast, const std::vector<Fact>& facts, const Lexicon& lexicon);

} // namespace podium::authoring
