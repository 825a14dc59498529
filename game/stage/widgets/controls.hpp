#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <span>

namespace podium::stage {

enum class SwitchState { Off, On };
/// A switch of 96 x 48, its left edge at x and its middle at y.
void toggle(Canvas& canvas, const Look& look, float x, float y, SwitchState state);

/// A track with `steps` places (at least two), the knob at one of them, between them while it
/// moves.
void slider(Canvas& canvas, const Look& look, Box track, int steps, float at);

/// Choices side by side in one well; the chosen one is gold. Words shrink to their share. Those
/// that are closed cannot be chosen: they are pale and struck through.
void segments(Canvas& canvas, const Look& look, Box box, std::span<const std::string> choices,
    std::size_t chosen, const std::vector<std::size_t>& closed = {});
/// Where each choice of it lies, for the mouse.
std::vector<Box> segmentBoxes(Box box, std::size_t choices);

} // namespace podium::stage
