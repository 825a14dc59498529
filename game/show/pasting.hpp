#pragma once
#include "game/show/paths.hpp"
#include "game/stage/desk.hpp"
#include "questions/bank/problem.hpp"

namespace podium::show {

/// What is seen of a text that was pasted.
stage::DeskPaste pasteOf(const std::string& text);
/// Keeps it as a file named after its first line, so that it is an article like any other.
Expected<std::filesystem::path> keepPasted(const std::string& text, const Paths& paths);

} // namespace podium::show
