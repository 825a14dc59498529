#pragma once
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/progress.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Reads an article from its sentences to its facts. The lexicon must outlive the world. Who is
/// told to stop leaves a world that holds only what was understood until then.
World understood(const Article& article, const Lexicon& lexicon, Watch& watch);
World understood(const Article& article, const Lexicon& lexicon);

} // namespace podium::authoring
