#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// The words of a question and its answer, in every form they could be written in.
class ToldWords {
public:
    ToldWords(const Question& question, const Draft& draft, const World& world);

    /// Whether a word, a name, a number or a date of the article is told, whatever form it has.
    bool tells(const Token& token) const;
    /// Whether it names what the sentence calls otherwise: "the stadium".
    bool namesBeyond(const Sentence& sentence) const;
    /// Whether it is the number that is asked for.
    bool isAnswer(const Token& token) const;
    bool asksNumber() const { return !m_asked.empty(); }
    /// "autumn", "1902": no name stands for it.
    bool isTime(const Token& token) const;
    bool isPreposition(const Token& token) const; ///< "past" may be tagged as an adjective
    /// Whether this very word is written there: prepositions, and "roughly".
    bool writes(const std::string& lower) const { return m_written.contains(lower); }

private:
    void add(const std::string& text);
    bool tellsName(const Token& token) const;
    bool tellsNumber(const Token& token) const;
    bool shares(const std::string& word) const;
    std::set<std::string> rootsOf(const std::string& lower) const;

    const World& m_world;
    std::string m_text;
    std::set<std::string> m_written, m_roots;
    std::set<std::string> m_numbers;
    std::string m_asked; ///< the number that is asked for
};

} // namespace podium::authoring
