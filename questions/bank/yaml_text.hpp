#pragma once
#include <string>

namespace podium {

/// The text as one YAML value on one line: bare where every reader of YAML takes it for a text,
/// in double quotes where not.
std::string yamlText(const std::string& text);

} // namespace podium
