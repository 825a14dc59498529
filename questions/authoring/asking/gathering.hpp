#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace podium::authoring {

/// Several facts of an article that are asked together.
struct Gathering {
    std::string kind;                 ///< "chronology", "roles", ...; empty: a single fact is asked
    std::vector<std::string> options; ///< Of Order: in their right order. Of Pairs: the left side
    std::vector<std::string> partners; ///< Of Pairs: the right side, each beside its option
    std::vector<std::size_t> answers;  ///< Of Several: the right options. Of Choice: the right one
    std::vector<std::string> facts;    ///< what is gathered, as statements
    std::vector<int> sentences;        ///< which tell them, ascending
    std::string telling;               ///< all of it as a sentence, for the reveal

    bool life = false; ///< options are deeds of one whom only the stem names: "Led the crossing"

    bool holds(const std::string& option) const;
};

} // namespace podium::authoring
