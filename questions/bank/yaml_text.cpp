#include "questions/bank/yaml_text.hpp"
#include <algorithm>
#include <array>
#include <cctype>

namespace podium {

namespace {

/// What YAML 1.1 or 1.2 takes for something else than a text.
constexpr std::array reserved{
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"};

bool isReserved(std::string word) {
    std::transform(word.begin(), word.end(), word.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(reserved.begin(), reserved.end(), word) != reserved.end();
}

bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalpha(byte) != 0;
}

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7f;
}

bool isBare(const std::string& text) {
    return !text.empty() && isLetter(text.front()) && text.back() != ' ' && text.back() != ':' &&
        text.find(": ") == std::string::npos && text.find(" #") == std::string::npos &&
        std::none_of(text.begin(), text.end(), isControl) && !isReserved(text);
}

std::string escaped(char c) {
    constexpr const char* digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') return {'\\', c};
    if (c == '\n') return "\\n";
    if (c == '\t') return "\\t";
    if (isControl(c)) return {'\\', 'x', digits[byte >> 4], digits[byte & 15]};
    return {c};
}

} // namespace

std::string yamlText(const std::string& text) {
    if (isBare(text)) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += escaped(c);
    return quoted + "\"";
}

std::string yamlLine(const std::string& lead, const std::string& key, const std::string& value) {
    return lead + key + ": " + value + "\n";
}

std::string yamlTextLine(const std::string& lead, const std::string& key, const std::string& text) {
    return yamlLine(lead, key, yamlText(text));
}

} // namespace podium
