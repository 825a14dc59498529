#include "game/stage/widgets/mark.hpp"
#include "game/stage/art/icon.hpp"
#include "game/stage/theme/colours.hpp"

namespace podium::stage {

void mark(Canvas& canvas, Point centre, float radius, Sign sign, Colour onto) {
    const bool wrong = sign == Sign::Cross, padlock = sign == Sign::Padlock;
    const float size = radius * (padlock ? 1 : 1.24f);
    const Colour colour = wrong ? colours::wrongLo : padlock ? onto : colours::rightWords;
    const Icon drawing = wrong ? Icon::Cross : padlock ? Icon::Lock : Icon::Tick;
    Mesh mesh;
    mesh.disc(centre, radius,
        wrong         ? colours::wrong
            : padlock ? colours::ink800
                      : colours::onRight);
    mesh.add(icon(drawing, {centre.x - size / 2, centre.y - size / 2}, size, colour));
    canvas.draw(mesh);
}

} // namespace podium::stage
