#pragma once
#include <string>
#include <vector>

namespace podium::authoring {

/// Something that counts for or against a question, and by how much.
struct Weight {
    int by = 0;
    std::string why;
};
using Weights = std::vector<Weight>;

int sum(const Weights& weights);
/// "+2 a long figure, -1 a long stem holds hints"
std::string told(const Weights& weights);

} // namespace podium::authoring
