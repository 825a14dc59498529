#include "game/stage/sound/tune_fields.hpp"
#include "game/stage/sound/tune_numbers.hpp"
#include <cmath>

namespace podium::stage {

TuneFields::TuneFields(const Yaml& map, Problems& problems) : m_map(map), m_problems(problems) {
    if (map.kind != Yaml::Kind::Map)
        m_problems.push_back(
            {"fields are missing here", map.place, "Write them as \"name: value\"."});
}

const Yaml* TuneFields::scalar(const std::string& key, bool needed) {
    m_asked.insert(key);
    const Yaml* field = m_map.find(key);
    if (!field && needed) complain(key, "\"" + key + "\" is missing", "Add it.");
    if (!field || field->kind == Yaml::Kind::Scalar) return field;
    complain(key, "\"" + key + "\" is not a single value", "Write \"" + key + ": value\".");
    return nullptr;
}

double TuneFields::number(const std::string& key, Limits limits, std::optional<double> otherwise) {
    const Yaml* field = scalar(key, !otherwise);
    if (!field) return otherwise.value_or(limits.least);
    const auto number = numberIn(field->scalar);
    if (number && *number >= limits.least && *number <= limits.most) return *number;
    complain(key, "\"" + key + "\" is " + field->scalar,
        "Write a number from " + shown(limits.least) + " to " + shown(limits.most) + ".");
    return limits.least;
}

int TuneFields::whole(const std::string& key, Limits limits, int otherwise) {
    const double number = this->number(key, limits, otherwise);
    if (number != std::floor(number))
        complain(key, "\"" + key + "\" is " + shown(number), "Write a whole number.");
    return static_cast<int>(number);
}

std::string TuneFields::word(const std::string& key, const std::optional<std::string>& otherwise) {
    const Yaml* field = scalar(key, !otherwise);
    return field ? field->scalar : otherwise.value_or("");
}

const Yaml* TuneFields::sequence(const std::string& key) {
    m_asked.insert(key);
    const Yaml* field = m_map.find(key);
    if (field && field->kind == Yaml::Kind::Sequence && !field->items.empty()) return field;
    complain(key, "\"" + key + "\" holds nothing", "Write a list under it, a line each.");
    return nullptr;
}

void TuneFields::complain(
    const std::string& key, const std::string& what, const std::string& hint) {
    const Yaml* field = m_map.find(key);
    m_problems.push_back({what, field ? field->place : m_map.place, hint});
}

void TuneFields::complainOfTheRest() {
    for (const auto& [key, value] : m_map.entries)
        if (!m_asked.contains(key))
            complain(
                key, "\"" + key + "\" is not a field of a tune", "Remove it, or mend its name.");
}

} // namespace podium::stage
