#pragma once
#include "questions/authoring/notes.hpp"
#include "questions/bank/edits.hpp"
#include "questions/bank/pack.hpp"

namespace podium::authoring {

/// What a pack alone tells of how a question came about, on lines of their own.
std::string provenance(const Pack& pack, const Question& question);
/// What the author thought while making it.
std::string provenance(const QuestionNote& note);
/// What an editor has decided about it; empty if nothing.
std::string provenance(const Edits& edits, const std::string& id);

/// A line for each line of an article: its number, its words cut short, and the questions it gave
/// or why it gave none.
std::string whyLines(const ArticleNotes& notes);

} // namespace podium::authoring
