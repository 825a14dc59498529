#pragma once
#include "questions/bank/yaml.hpp"

namespace podium {

/// How files of one kind begin: a key, and the number of the format behind it.
struct FileFormat {
    std::string key;
    std::string kind; ///< "question pack"
    std::string noun; ///< "pack", for short
    int version = 1;
};

/// What forbids reading on: a file that does not say it is of that kind, or one from the future, is
/// not searched for mistakes.
Problems checkFormat(const Yaml& root, const FileFormat& format);

} // namespace podium
