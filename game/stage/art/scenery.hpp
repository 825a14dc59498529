#pragma once
#include "game/stage/art/scene_setting.hpp"
#include "game/stage/preferences.hpp"
#include <memory>

namespace podium::stage {

class Canvas;

/// The river city behind a screen, filling the window whatever its shape.
/// What stands still is painted once for each size of the window and kept; ripples, clouds, stars,
/// lamps and the boat move.
class Scenery {
public:
    explicit Scenery(const SceneSetting& setting);
    ~Scenery();
    Scenery(Scenery&&) noexcept;
    Scenery& operator=(Scenery&&) noexcept;

    void draw(Canvas& canvas, float seconds, Motion motion);
    /// The sun's light sinks with the clock; nothing is painted anew for that.
    void sinkSun(float y);

private:
    class Painted;
    SceneSetting m_setting;
    std::unique_ptr<Painted> m_painted;
};

} // namespace podium::stage
