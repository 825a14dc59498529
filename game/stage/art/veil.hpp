#pragma once
#include "game/stage/art/outlook.hpp"

namespace podium::stage {

/// The sheet over the scenery that keeps the words readable. What is painted lies under it at once;
/// what moves is given the colours that it would have under it, which saves a sheet over all.
class Veil {
public:
    explicit Veil(const Outlook& outlook);

    Mesh sheet() const;
    Mesh under(Mesh mesh) const;
    Mesh underLight(Mesh mesh) const; ///< for what is added
    Drawing under(const Drawing& drawing) const;

private:
    Colour down(float y) const;
    Colour across(float x) const;
    Stops m_down, m_across;
    Box m_whole;
};

} // namespace podium::stage
