#pragma once
#include "questions/authoring/page/article.hpp"

namespace podium::authoring {

/// Problems: a text without sentences, in another language, or in capitals throughout. `name`
/// stands for the file.
Expected<void> checkLanguage(
    const Article& article, const std::string& name, const Lexicon& lexicon);

} // namespace podium::authoring
