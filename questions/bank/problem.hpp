#pragma once
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace podium {

/// Where in a file something is wrong; line and column count from 1, 0 means the whole file.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;
    bool operator==(const Place&) const = default;
};

/// The world failed: what happened, where, and what the reader can do about it.
struct Problem {
    std::string what;
    Place where;
    std::string hint;
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// A value, or every problem found on the way to it.
template <typename T>
using Expected = tl::expected<T, Problems>;

/// One line for a person: "pack.yaml:3:5: the stem is empty. Write the question."
std::string sentence(const Problem& problem);
/// All of them, a line each, without a line end after the last.
std::string sentences(const Problems& problems);

} // namespace podium
