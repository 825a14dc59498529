#pragma once
#include "questions/bank/problem.hpp"
#include <cstddef>
#include <optional>

namespace podium {

/// How far a YAML file may go: beyond this it is no file of ours, and could only cost memory.
struct YamlLimits {
    static constexpr std::size_t depth = 32;
    static constexpr std::size_t parts = 1'000'000;
    static constexpr std::size_t problems = 100;
    static constexpr int openBrackets = 10'000;
};

/// More problems than anybody mends at one go; looking for others would only take time.
inline bool isEnough(const Problems& problems) { return problems.size() >= YamlLimits::problems; }

/// What forbids handing the text to the parser at all: control characters, or so many open
/// brackets that it would pile them all up before it reports the first.
std::optional<Problem> unfitForYaml(const std::string& text, const std::string& name);

} // namespace podium
