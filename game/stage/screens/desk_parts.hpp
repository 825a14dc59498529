#pragma once
#include "game/stage/screens/screen.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

// Where things stand on the quiz maker's desk, and how they are drawn.

/// To paste, and a place each.
std::vector<Box> deskTabs(std::size_t places);
/// As many lines of a folder are seen at once.
constexpr std::size_t deskLines = 8;
std::vector<Box> deskRows(std::size_t lines);
/// The mouse turns the pages of a long list here.
constexpr Box pageUp{1672, 184, 60, 60}, pageDown{1740, 184, 60, 60};
/// What can be pressed beside a pasted text.
constexpr Box pasteButton{572, 800, 400, 112}, makeButton{1008, 800, 780, 112};

void deskTab(Canvas& canvas, const Showing& showing, std::size_t tab, std::size_t open);
/// The lines from `first` on; `focus` is one of those that are seen.
void deskFolder(
    Canvas& canvas, const Showing& showing, std::size_t first, std::optional<std::size_t> focus);
/// `focus` is 0 for pasting, 1 for making.
void deskPaste(Canvas& canvas, const Showing& showing, std::optional<std::size_t> focus);

} // namespace podium::stage
