#pragma once
#include "game/show/making.hpp"
#include "game/stage/desk.hpp"
#include <iosfwd>

namespace podium::show {

// How the making of a pack is told, in the window and on a terminal.

/// How far it is.
stage::DeskWork workOf(const std::string& article, const authoring::Progress& progress);
/// What came of it.
stage::DeskQuiz quizOf(const MadePack& made);
/// Why nothing did; `where` stands for the place that a problem names.
stage::DeskTrouble troubleOf(const Problem& problem, const std::string& where);

/// Tells every step, and every quarter of one that takes its time.
authoring::Watcher tellingWatcher(std::ostream& out);
/// "24 questions in 3 rounds, kept as NAME".
std::string summary(const MadePack& made);

} // namespace podium::show
