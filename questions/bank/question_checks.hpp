#pragma once
#include "questions/bank/field.hpp"

namespace podium {

/// What the pack lists, and its questions may name.
struct Listed {
    Words rounds;
    Words articles;
};

/// Every rule that one question breaks by itself.
void checkQuestion(const Yaml& question, const Listed& listed, Problems& problems);

} // namespace podium
