#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace podium::authoring {

/// A word or mark as the parser cut it, and where it stood.
struct LinkedWord {
    std::string text;               ///< with the parser's mark of its part of speech: "flag.n"
    std::size_t begin = 0, end = 0; ///< bytes in the sentence; the same for the walls at its ends
};

/// A tie between two words: "Ss" from a subject to its verb, "Os" from a verb to its object.
struct Link {
    std::size_t left = 0, right = 0; ///< of the words
    std::string label;
};

/// A sentence tied together from end to end, no word left over.
struct Linkage {
    std::vector<LinkedWord> words;
    std::vector<Link> links;
    double cost = 0; ///< of the rarer ways to say things in it, as the dictionary counts them
};

/// What the parser makes of a sentence.
struct Parsing {
    enum class End { Whole, Broken, TooLong };
    End end = End::TooLong;
    std::vector<Linkage> linkages; ///< those taken, the likeliest first, where it is whole
};

/// Says which linkages are taken: the parser also finds readings that nobody would mean.
using Taste = std::function<bool(const Linkage&)>;

/// Whether this program was built with link-grammar, and its English dictionary is here.
bool linkParserIsThere();
/// What to do about it where it is not.
std::string linkParserRemedy();

/// Parses a sentence and gives up to so many linkages of it; beyond 40 words it does not try, so
/// that time has a bound that no clock sets.
Parsing linked(const std::string& sentence, const Taste& taste, std::size_t most = 1);

} // namespace podium::authoring
