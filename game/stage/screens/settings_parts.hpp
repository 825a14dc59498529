#pragma once
#include "game/stage/art/icon.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/screens/settings_pages.hpp"
#include "game/stage/theme/look.hpp"
#include <optional>

namespace podium::stage {

// Where the settings stand, and how a row of them is drawn.

std::vector<Box> settingsTabs();
Box widened(Box tab); ///< the page that is open stands out a little
Icon iconOf(SettingsPage page);
Box settingsPanel();
std::vector<Box> settingsRows(std::size_t rows);

enum class RowState { Ready, Focus, Writing };
void settingsRow(Canvas& canvas, const Look& look, Box box, const SettingRow& row,
    const Preferences& preferences, RowState state);
/// Whether the mouse is on the arrow before (-1) or after (1) the name, or on neither.
int nameArrowAt(Box row, Point at);
/// Which value of a row the mouse is on, if its control shows them side by side.
std::optional<int> stepAt(const SettingRow& row, Box box, Point at);

/// Three answers as the game would show them now, under the rows.
void settingsPreview(Canvas& canvas, const Look& look);

} // namespace podium::stage
