#pragma once
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <string>
#include <vector>

namespace podium {

struct YamlEntry;

/// A YAML document as a plain value, each part with its place in the file.
struct Yaml {
    enum class Kind { Null, Scalar, Sequence, Map };
    Kind kind = Kind::Null;
    std::string scalar;             ///< of a Scalar
    std::vector<Yaml> items;        ///< of a Sequence
    std::vector<YamlEntry> entries; ///< of a Map, in file order
    Place place;
    Place keyPlace{}; ///< of the key before it, for an entry of a Map

    /// The entry of a map, or nullptr.
    const Yaml* find(const std::string& key) const;
};

/// A key of a map, and what stands behind it.
struct YamlEntry {
    std::string key;
    Yaml value;
};

/// Problems: missing, unreadable, too large (over 16 MiB), not UTF-8, not YAML, nested too deep,
/// aliases.
Expected<Yaml> readYaml(const std::filesystem::path& file);
Expected<Yaml> parseYaml(const std::string& text, const std::string& name);

} // namespace podium
