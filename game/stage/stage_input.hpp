#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/intents.hpp"
#include "game/stage/sfml.hpp"

namespace podium::stage {

/// The window's events as raw input; nothing for those that mean nothing to a quiz.
std::optional<RawInput> rawInput(const sfml::Event& event, const Canvas& canvas);

} // namespace podium::stage
