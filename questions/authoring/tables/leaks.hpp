#pragma once
#include "questions/bank/question.hpp"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace podium::authoring {

/// Watches over a pack so that no stem tells the answer of another question.
class Leaks {
public:
    /// Words that many of these stems have in common tell nothing; words of the wordings do not
    /// make two questions alike.
    Leaks(const std::vector<const Question*>& stems, const std::vector<std::string>& wordings);

    /// Whether one of them tells the answer of the other, or asks the same.
    bool clashes(const Question& question) const;
    /// A question of a table, put in the words of the wordings.
    void add(const Question& question);
    /// One that somebody else asked, in words of their own.
    void addForeign(const Question& question);

private:
    /// What is compared: made once a question.
    struct Traits {
        std::string stem;              ///< folded, a space on both sides
        std::string answer;            ///< the same; empty where there is no single one
        std::set<std::string> telling; ///< the rare words of the stem
        std::set<std::string> own;     ///< those of them that come from the table
        bool foreign = false;
    };
    Traits traitsOf(const Question& question) const;
    static bool tells(const Traits& teller, const Traits& other);
    static bool isSame(const Traits& one, const Traits& other);

    std::map<std::string, int> m_stemsWith;
    std::set<std::string> m_wordings;
    int m_many = 0;
    std::vector<Traits> m_taken;
};

} // namespace podium::authoring
