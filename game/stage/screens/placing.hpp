#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/motion/timeline.hpp"
#include "game/stage/theme/look.hpp"

namespace podium::stage {

/// All that is drawn while it lives is on its way in.
class Moving {
public:
    Moving(Canvas& canvas, const Entrance& entrance) : m_canvas(canvas) {
        m_canvas.shift(entrance.shift, entrance.opacity);
    }
    ~Moving() { m_canvas.shift({}, 1); }
    Moving(const Moving&) = delete;
    Moving& operator=(const Moving&) = delete;

private:
    Canvas& m_canvas;
};

/// Small words at the foot of a screen, from the left margin.
void footNote(Canvas& canvas, const Look& look, const std::string& words, float y);
/// The same to the right margin.
void footNoteRight(Canvas& canvas, const Look& look, const std::string& words, float y);
/// The title of a screen, with its icon's place left free.
void screenTitle(
    Canvas& canvas, const Look& look, const std::string& words, float x, float y, float size);

} // namespace podium::stage
