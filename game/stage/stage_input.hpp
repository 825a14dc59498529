#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/intents.hpp"

namespace sf {
class Event;
}

namespace podium::stage {

/// The window's events as raw input; nothing for those that mean nothing to a quiz.
std::optional<RawInput> rawInput(const sf::Event& event, const Canvas& canvas);

} // namespace podium::stage
