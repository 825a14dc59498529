#pragma once
#include "questions/authoring/grammar/seen_clause.hpp"
#include "questions/authoring/page/tokens.hpp"
#include <map>

namespace podium::authoring {

/// Whether somebody beside us reads what we read and what we write.
enum class SecondReader { Asked, NotAsked };

/// One sentence and a line's end, for whoever asks where no second reader is; empty where one is.
std::string secondReaderAbsence();

/// What the second reader says of a sentence.
enum class Verdict { Whole, Broken, Silent };

/// The second reader: it knows English grammar and nothing else. Where it is not asked, not
/// installed, or given too long a sentence, it is silent.
class Grammar {
public:
    /// The lexicon must outlive the grammar.
    Grammar(const Lexicon& lexicon, SecondReader reader) : m_lexicon(lexicon), m_reader(reader) {}

    const Lexicon& lexicon() const { return m_lexicon; }
    /// Whether it will be heard. Asking this loads its dictionary.
    bool listens() const;

    /// Of a question or a claim; a stem that was heard before is not parsed again.
    Verdict verdict(const std::string& stem);
    /// The ways in which it can read a sentence of the article, the likeliest first; none where it
    /// is silent.
    std::vector<std::vector<SeenClause>> readings(const Sentence& sentence) const;

private:
    const Lexicon& m_lexicon;
    SecondReader m_reader;
    std::map<std::string, Verdict> m_heard;
};

} // namespace podium::authoring
