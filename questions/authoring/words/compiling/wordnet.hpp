#pragma once
#include "questions/bank/problem.hpp"
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace podium::authoring {

/// When somebody lived and what people he or she belonged to.
struct Life {
    std::string name;                 ///< in full: "Georges Bizet"
    std::string nation;               ///< "French"; may be empty
    std::uint32_t born = 0, died = 0; ///< years; 0: not told, or before our era
};

/// A meaning that some nouns share.
struct Synset {
    std::uint32_t kind = 0;         ///< the number of the lexicographers' file, 3 for the widest
    bool named = false;             ///< one of its kind, with a name: "Paris"
    std::vector<std::string> words; ///< as printed
    std::vector<std::uint32_t> parents; ///< byte offsets while reading, then rows
    std::optional<Life> life;           ///< of somebody with a name whose years are told
};

struct Sense {
    std::uint32_t synset = 0;
    std::uint32_t count = 0;
};

/// What WordNet has on one word, lowered.
struct Lemma {
    std::uint32_t classes = 0; ///< of ClassBit
    std::uint32_t verbCount = 0;
    std::uint32_t adjectiveCount = 0;
    std::vector<Sense> senses; ///< as a noun
};

/// A line of an exception list: "geese goose".
struct Exception {
    std::string written;
    std::string plain;
};

/// The part of WordNet that we ship.
struct WordNet {
    std::map<std::string, Lemma> lemmas;
    std::vector<Synset> synsets;
    std::vector<Exception> nounExceptions, verbExceptions;
};

/// Reads the folder of Debian's wordnet-base. Problems: a file is missing or is not as we know it.
Expected<WordNet> readWordNet(const std::filesystem::path& folder);

} // namespace podium::authoring
