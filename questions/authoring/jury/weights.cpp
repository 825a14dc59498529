#include "questions/authoring/jury/weights.hpp"

namespace podium::authoring {

int sum(const Weights& weights) {
    int all = 0;
    for (const auto& weight : weights) all += weight.by;
    return all;
}

std::string told(const Weights& weights) {
    std::string text;
    for (const auto& [by, why] : weights)
        text += (text.empty() ? "" : ", ") + std::string(by < 0 ? "" : "+") + std::to_string(by) +
            " " + why;
    return text;
}

} // namespace podium::authoring
