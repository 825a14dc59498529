#pragma once
#include <string>

namespace podium::stage {

// Writing a name letter by letter (UTF-8).

std::string written(std::string name, char32_t letter); ///< full after 24 letters
std::string written(std::string words, char32_t letter, std::size_t most);
std::string erased(std::string name);  ///< without its last letter
bool isBlank(const std::string& name); ///< empty, or spaces alone

} // namespace podium::stage
