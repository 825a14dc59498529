#pragma once
#include "questions/bank/problem.hpp"
#include "questions/bank/yaml.hpp"
#include <string>
#include <vector>

namespace podium {

/// What the pack lists, and its questions may name.
struct Listed {
    std::vector<std::string> rounds;
    std::vector<std::string> articles;
};

/// Every rule that one question breaks by itself.
void checkQuestion(const Yaml& question, const Listed& listed, Problems& problems);

} // namespace podium
