#pragma once
#include "game/stage/art/mesh.hpp"

namespace podium::stage {

/// What an answer wears beside its letter: A a star, B a drop, C an arch, D a nut.
enum class AnswerShape { Star, Drop, Arch, Nut };

/// Drawn in a square at `at`; its corners are rounded.
Mesh answerShape(AnswerShape shape, Point at, float size, Colour colour);

} // namespace podium::stage
