#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Reads an article from its sentences to its facts. The lexicon must outlive the world.
World understood(const Article& article, const Lexicon& lexicon);

} // namespace podium::authoring
