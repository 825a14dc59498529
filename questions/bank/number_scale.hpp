#pragma once
#include "questions/bank/form.hpp"

namespace podium {

/// Notes what is wrong with the `number` of a question, each value by itself and all together.
void checkNumberScale(const Yaml& number, Problems& problems);
/// Takes one that has been checked.
NumberScale numberScaleFrom(const Yaml& number);

} // namespace podium
