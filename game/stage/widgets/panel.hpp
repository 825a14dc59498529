#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include "game/stage/theme/palette.hpp"
#include <optional>

namespace podium::stage {

enum class Depth { Flat, Raised }; ///< raised panels cast a shadow on the scenery

/// How a panel differs from the usual one; what is left out is the palette's.
struct PanelStyle {
    float radius = 24;
    std::optional<Fill> fill = {};
    std::optional<Colour> line = {};
    float outline = 0; ///< 0: the palette's
    Depth depth = Depth::Raised;
};

/// The card everything stands on.
void panel(Canvas& canvas, const Look& look, Box box, const PanelStyle& style = {});
/// A well: fields, tracks and segments lie in it.
void well(Canvas& canvas, const Look& look, Box box, float radius);
/// The thin line between two parts of a panel.
void divider(Canvas& canvas, const Look& look, Point from, float wide);
/// What has the focus when it is not gold itself: a cream outline, in high contrast a gold ring.
void focusRing(Canvas& canvas, const Look& look, Box box, float radius);
/// The title of a group of settings or values, in gold capitals; y is its middle.
void groupTitle(
    Canvas& canvas, const Look& look, const std::string& words, float x, float y, float size = 30);

} // namespace podium::stage
