#pragma once
#include <string>

namespace podium {

/// The text as one YAML value on one line: bare where every reader of YAML takes it for a text,
/// in double quotes where not.
std::string yamlText(const std::string& text);
/// A line of a map: what stands before the key, the key, and its value as it is.
std::string yamlLine(const std::string& lead, const std::string& key, const std::string& value);
/// The same with a text as the value.
std::string yamlTextLine(const std::string& lead, const std::string& key, const std::string& text);

} // namespace podium
