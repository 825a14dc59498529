#pragma once
#include "questions/authoring/tables/fact_tables.hpp"
#include "questions/authoring/tables/phrasebook.hpp"
#include "questions/authoring/tables/slider.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include "questions/bank/question.hpp"
#include <utility>

namespace podium::authoring {

/// What a maker wants asked, in the words of no language yet.
struct Ask {
    std::string family;
    std::string fact;    ///< asked about once in a pack
    std::string subject; ///< whom or what it is about: not too often in a pack
    Slots slots;
    const Proof* proof = nullptr;
    int difficulty = 3;
    int charm = 0; ///< how gladly a host would ask it
};

/// A question of a table on its way to the jury.
struct TableQuestion {
    Question question;
    std::string family, fact, subject;
    int charm = 0;
};

enum class Claim { False, True };

/// Sets questions: finds the words of the family, the wrong options among those offered, and an id
/// that stays. What cannot be put well is not put at all.
class Setter {
public:
    Setter(const FactTables& tables, const Phrasebook& book, const Lexicon& lexicon,
        std::uint64_t seed)
        : m_tables(tables), m_book(book), m_lexicon(lexicon), m_seed(seed) {}

    /// The wrong options, nearest first: three of the first few are taken.
    void choice(const Ask& ask, const std::string& answer, const std::vector<std::string>& wrong);
    void several(const Ask& ask, const std::vector<std::string>& right,
        const std::vector<std::string>& wrong);
    void claim(const Ask& ask, Claim claim);
    void number(const Ask& ask, const Measure& measure);
    void order(const Ask& ask, const std::vector<std::string>& things);
    void pairs(const Ask& ask, const std::vector<std::pair<std::string, std::string>>& couples);

    /// Chance that is the same whenever the same is asked.
    Chance chanceOf(const std::string& about) const;
    const FactTables& tables() const { return m_tables; }
    const Phrasebook& book() const { return m_book; }
    const Lexicon& lexicon() const { return m_lexicon; }
    std::vector<TableQuestion> questions() && { return std::move(m_questions); }

private:
    bool begin(const Ask& ask, QuestionType type, Question& question) const;
    bool word(const Ask& ask, Question& question) const;
    void add(const Ask& ask, Question question);

    const FactTables& m_tables;
    const Phrasebook& m_book;
    const Lexicon& m_lexicon;
    std::uint64_t m_seed;
    std::vector<TableQuestion> m_questions;
};

/// The proof of a question, as packs keep it: the more sources agree on its row, the more it is
/// trusted.
Source sourceOf(const Ask& ask);

} // namespace podium::authoring
