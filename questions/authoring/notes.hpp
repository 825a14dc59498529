#pragma once
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/jury/weights.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/world.hpp"

namespace podium::authoring {

/// A sentence of an article, or a line that is none, and what came of it.
struct LineNote {
    int number = 0; ///< of the sentence; 0: a line that nothing is asked from
    std::string words;
    std::vector<std::string> asked; ///< ids of the questions it gave
    std::string why;                ///< why it gave none
};

/// A wrong option, where it came from and why it is believed wrong.
struct OptionNote {
    std::string option;
    std::string origin;
};

/// How one question came about.
struct QuestionNote {
    std::string id;
    std::string fact; ///< what was read of the sentence
    Weights trust;
    Weights difficulty; ///< around the middle, 3
    std::vector<OptionNote> wrong;
};

/// What the author thought while reading an article.
struct ArticleNotes {
    std::string article; ///< its id
    std::vector<LineNote> lines;
    std::vector<QuestionNote> questions;
    std::vector<Rejected> rejected;
};

QuestionNote noteOn(const Candidate& asked, const World& world);
/// A note on each line of the article, in its order.
std::vector<LineNote> lineNotes(const Article& article, const World& world,
    const std::vector<Candidate>& asked, const std::vector<Rejected>& rejected);

} // namespace podium::authoring
