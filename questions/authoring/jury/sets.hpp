#pragma once
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// Whether it asks for several things at once, which the stem may point to: "these", "they".
bool isSet(const Question& question);
/// Its stem without them.
std::string withoutPointers(const Question& question);
/// Why several things cannot be asked together: a thing that shares a word with the stem, or with
/// its partner, needs no knowing.
std::string setObjection(const Question& question);

} // namespace podium::authoring
