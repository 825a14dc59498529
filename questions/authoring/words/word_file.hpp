#pragma once
#include "questions/bank/problem.hpp"
#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podium::authoring {

/// The columns of the file of words, in the order they lie there. A column that is named after a
/// list of words is sorted by those words; `...Starts` says where the entries of each row begin
/// in the column behind it, with one more row for the end of the last.
enum class Column : unsigned {
    Lemmas,       ///< words of WordNet, lowered, with spaces
    LemmaClasses, ///< a bit for each class of `ClassBit`
    LemmaVerbCounts,
    LemmaAdjectiveCounts,
    SenseStarts, ///< of each lemma as a noun, the usual sense first
    Senses,      ///< synsets
    SenseCounts, ///< how often met in tagged text
    Kinds,       ///< of each synset: a NounKind, and `namedBit`
    Names,       ///< of each synset: its best-known word, as printed
    ParentStarts,
    Parents,
    ChildStarts,
    Children, ///< best known first
    People,   ///< synsets of those whose years are told, ascending
    PeopleNames,
    PeopleNations, ///< "French"; may be empty
    PeopleBorn,
    PeopleDied, ///< 0: not told
    Plurals,
    PluralSingulars,
    Singulars,
    SingularPlurals,
    VerbForms, ///< irregular ones as written
    VerbFormPlains,
    VerbFormForms, ///< a bit for each Form
    VerbPlains,    ///< the same by the plain form
    VerbPlainForms,
    VerbPlainFormForms,
    TaggedWords,
    TaggedStarts,
    Tags, ///< tag << 24 | -log P(word | tag) in thousandths
    Suffixes,
    SuffixStarts,
    SuffixTags, ///< tag << 24 | -log of P(tag | suffix) / P(tag) in thousandths, 8000 added
    Trigrams,   ///< -log P(third | first, second) in thousandths, all tags times all times all
    Rarest,     ///< -log P(word | tag) in thousandths of a word that was met once
    Count
};

inline constexpr std::uint32_t namedBit = 0x80;
inline constexpr std::uint32_t tagShift = 24;
inline constexpr std::uint32_t suffixZero = 8000;
enum ClassBit : std::uint32_t {
    NounBit = 1,
    VerbBit = 2,
    AdjectiveBit = 4,
    AdverbBit = 8,
    CapitalNounBit = 16,     ///< a noun that is only written with a capital
    CapitalAdjectiveBit = 32 ///< "French"
};

/// What is shipped of WordNet and of the tagger's lexicon: letters, and columns of numbers, most of
/// which are places in the letters.
struct WordFile {
    std::string letters; ///< words, each with a zero byte behind it
    std::array<std::vector<std::uint32_t>, static_cast<std::size_t>(Column::Count)> columns;

    std::vector<std::uint32_t>& operator[](Column column) {
        return columns[static_cast<std::size_t>(column)];
    }
    const std::vector<std::uint32_t>& operator[](Column column) const {
        return columns[static_cast<std::size_t>(column)];
    }
    std::string_view word(std::uint32_t at) const { return letters.c_str() + at; }
    /// The rows of a sorted column that hold the word: from, to.
    std::pair<std::size_t, std::size_t> rows(Column sorted, std::string_view word) const;
};

std::string written(const WordFile& file);
/// Problems: not there, cut short, another version, damaged.
Expected<WordFile> readWordFile(const std::filesystem::path& file);

} // namespace podium::authoring
