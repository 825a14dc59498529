#include "questions/bank/type_names.hpp"
#include <algorithm>

namespace podium {

namespace {

std::size_t placeIn(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

} // namespace

const std::vector<std::string>& typeNames() {
    static const std::vector<std::string> names{
        "choice", "several", "true_false", "number", "order", "pairs", "typed"};
    return names;
}

std::string nameOf(QuestionType type) { return typeNames().at(static_cast<std::size_t>(type)); }

std::optional<QuestionType> typeNamed(const std::string& name) {
    const std::size_t place = placeIn(typeNames(), name);
    if (place == typeNames().size()) return std::nullopt;
    return static_cast<QuestionType>(place);
}

const std::vector<std::string>& exhibitNames() {
    static const std::vector<std::string> names{"drawing", "photo", "sound"};
    return names;
}

std::string nameOf(ExhibitKind kind) {
    if (kind == ExhibitKind::None) return {};
    return exhibitNames().at(static_cast<std::size_t>(kind) - 1);
}

ExhibitKind exhibitNamed(const std::string& name) {
    const std::size_t place = placeIn(exhibitNames(), name);
    if (place == exhibitNames().size()) return ExhibitKind::None;
    return static_cast<ExhibitKind>(place + 1);
}

} // namespace podium
