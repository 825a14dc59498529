#pragma once
#include "questions/authoring/words/form.hpp"
#include "questions/authoring/words/noun_kind.hpp"
#include "questions/authoring/words/word_file.hpp"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace podium::authoring {

enum class WordClass { Noun, Verb, Adjective, Adverb };

/// One meaning of a noun; `synset` names it for further questions.
struct Meaning {
    std::uint32_t synset = 0;
    NounKind kind = NounKind::Top;
    int share = 0;      ///< thousandths of how often the noun means this
    bool named = false; ///< one of its kind, with a name: "Paris"
};

/// What one written form of a verb can be.
struct VerbReading {
    std::string plain;
    Form form = Form::Plain;
    bool operator==(const VerbReading&) const = default;
};

/// Somebody whom the world knows.
struct KnownPerson {
    std::uint32_t synset = 0;
    std::string name;       ///< in full, as printed
    std::string nation;     ///< "French"; may be empty
    int born = 0, died = 0; ///< years; 0: not told
};

/// The English words as WordNet has them. Words are asked for lowered, with spaces between their
/// parts, nouns and verbs in their plain form unless it says otherwise.
class WordStore {
public:
    explicit WordStore(WordFile file) : m_file(std::move(file)) {}
    const WordFile& file() const { return m_file; }

    bool is(WordClass wordClass, const std::string& word) const;
    /// Only ever written with a capital: "paris" as a noun, "french" as an adjective.
    bool isCapitalised(WordClass wordClass, const std::string& word) const;
    /// How often the word was met as that in the text that WordNet counted.
    int count(WordClass wordClass, const std::string& word) const;

    /// The meanings of a noun or a name, the usual one first.
    std::vector<Meaning> meanings(const std::string& noun) const;
    /// The thousandths of its meanings that are of this kind.
    int share(const std::string& noun, NounKind kind) const;
    /// "piano", "musical instrument": by the usual meaning, or by any that makes up a tenth.
    bool isKindOf(const std::string& noun, const std::string& wider) const;
    /// The thousandths of a noun's meanings that are below the usual one of `wider`; "dog/animal"
    /// is the dog that is an animal.
    int shareBelow(const std::string& noun, const std::string& wider) const;
    /// The meaning and what is wider, by the first way up, as printed: "river", "stream", ...
    std::vector<std::string> chain(std::uint32_t synset) const;
    std::vector<std::string> chain(const std::string& noun) const;
    /// What a name is one of: "paris" a "national capital". Nothing where it is no name.
    std::optional<std::string> instanceOf(const std::string& name) const;
    /// Whether it has somebody of a first and a last name, whatever it has between them: "werner",
    /// "heisenberg".
    bool hasPerson(const std::string& first, const std::string& last) const;
    /// Somebody by a name of his or hers, where WordNet tells when he or she lived.
    std::optional<KnownPerson> person(const std::string& name) const;
    /// Others of the same first trade, the nearest in time first; of a wider one ("writer" for
    /// "poet") where `wider` says so.
    std::vector<KnownPerson> colleagues(const KnownPerson& one, bool wider) const;
    /// Others right below the same wider meaning, as printed, best known first, names for a name
    /// and nouns for a noun, at most `most`.
    std::vector<std::string> siblings(const std::string& noun, std::size_t most) const;
    /// What is right below a meaning, as printed, best known first.
    std::vector<std::string> below(const std::string& noun, std::size_t most) const;

    /// The verbs that `written` can be a form of, irregular ones first; WordNet's verbs alone.
    std::vector<VerbReading> verbReadings(const std::string& written) const;
    std::string verbForm(const std::string& plain, Form form) const;

    /// "geese" to "goose"; nothing where it is no plural of a noun that is known.
    std::optional<std::string> singular(const std::string& plural) const;
    /// Of any noun, known or not; the last word of several is changed.
    std::string plural(const std::string& singular) const;

private:
    std::optional<std::size_t> row(const std::string& word) const;
    std::string fullName(const std::string& first, const std::string& last) const;
    KnownPerson personAt(std::size_t row) const;
    std::optional<std::uint32_t> synsetOf(const std::string& wider) const;
    std::vector<std::string> relatives(std::uint32_t parent, std::uint32_t than, bool named,
        const std::string& noun, std::size_t most) const;

    WordFile m_file;
};

} // namespace podium::authoring
