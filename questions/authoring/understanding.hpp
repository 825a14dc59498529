#pragma once
#include "questions/authoring/grammar/grammar.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/progress.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// Reads an article from its sentences to its facts, and hears a second reader of its sentences,
/// if there is one. The lexicon must outlive the world. Who is told to stop leaves a world that
/// holds only what was understood until then.
World understood(const Article& article, const Lexicon& lexicon, Watch& watch,
    const Grammar* secondReader = nullptr);
World understood(
    const Article& article, const Lexicon& lexicon, const Grammar* secondReader = nullptr);

} // namespace podium::authoring
