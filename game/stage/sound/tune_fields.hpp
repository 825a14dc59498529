#pragma once
#include "questions/bank/yaml.hpp"
#include <optional>
#include <set>
#include <string>

namespace podium::stage {

struct Limits {
    double least;
    double most;
};

/// The fields of one map in a tune file; notes every problem on the way, and which fields nobody
/// asked for.
class TuneFields {
public:
    TuneFields(const Yaml& map, Problems& problems);

    bool has(const std::string& key) const { return m_map.find(key) != nullptr; }
    double number(const std::string& key, Limits limits, std::optional<double> otherwise = {});
    int whole(const std::string& key, Limits limits, int otherwise);
    std::string word(const std::string& key, const std::optional<std::string>& otherwise = {});
    /// Never empty: an empty or missing one is a problem, and nullptr.
    const Yaml* sequence(const std::string& key);
    void complain(const std::string& key, const std::string& what, const std::string& hint);
    /// Call last: whatever has not been asked for is unknown.
    void complainOfTheRest();

private:
    const Yaml* scalar(const std::string& key, bool needed);

    const Yaml& m_map;
    Problems& m_problems;
    std::set<std::string> m_asked;
};

} // namespace podium::stage
