#pragma once
#include "game/stage/art/layer.hpp"
#include "game/stage/art/river.hpp"
#include "game/stage/art/veil.hpp"

namespace podium::stage {

/// The parts that stand still, painted once: what lies behind the clouds, and the city in front
/// of them. Software drawing pays for every pixel, so the city is shown only where there is some.
class StillScenery {
public:
    StillScenery(
        const Outlook& outlook, const std::vector<Drawing>& city, const Water& water, float scale);

    void showBehind(sf::RenderTarget& target) const { m_behind.showOpaque(target); }
    void showCity(sf::RenderTarget& target) const { m_city.show(target, m_places); }

private:
    Layer m_behind;
    std::vector<Box> m_places;
    Layer m_city;
};

/// Boxes that do not overlap and hold all parts above the horizon: one for the low ones from end to
/// end, and one for each group of tall ones.
std::vector<Box> placesOf(std::span<const Box> parts, const Box& whole, float horizon);

} // namespace podium::stage
