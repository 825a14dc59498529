#pragma once
#include "game/stage/art/outlook.hpp"

namespace podium::stage {

/// A stone bridge across the window, with a lamp on each pier.
Drawing bridge(const SceneBridge& bridge, const Outlook& outlook);

/// The excursion boat, where its setting has it.
Drawing boat(const SceneBoat& boat, const SkyPalette& colours);
/// What of it the water shows.
Drawing boatMirror(const Drawing& boat, float waterline);

} // namespace podium::stage
