#pragma once
#include "questions/authoring/author.hpp"

namespace podium::authoring {

/// Which question is to be explained.
struct Enquiry {
    std::filesystem::path pack;
    std::string id;
    Commission
        again; ///< the articles it may have come from; none: only what the pack holds is told
};

/// How a question came about, on lines of their own. Problems: a pack, edits or an article that
/// cannot be read, or an id that is not in the pack.
Expected<std::string> explained(const Enquiry& enquiry);

} // namespace podium::authoring
