#include "questions/bank/yaml_limits.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/utf8.hpp"

namespace podium {

namespace {

bool opensTooMany(const std::string& text) {
    int open = 0;
    for (const char c : text) {
        if (c == '[' || c == '{') ++open;
        if ((c == ']' || c == '}') && open > 0) --open; // those in a remark close nothing
        if (open > YamlLimits::openBrackets) return true;
    }
    return false;
}

} // namespace

std::optional<Problem> unfitForYaml(const std::string& text, const std::string& name) {
    if (const std::size_t control = findControlCharacter(text); control != std::string::npos)
        return Problem{
            "there is an invisible control character", placeAt(text, control, name), "Take it out"};
    if (opensTooMany(text))
        return Problem{"lists and maps are nested too deep", {name}, "Close the open brackets"};
    return {};
}

} // namespace podium
