#include "game/stage/screens/screen.hpp"
#include "game/stage/theme/measures.hpp"

namespace podium::stage {

namespace {

constexpr float betweenHints = 36, hintHigh = 56;

Legends legendsFor(std::optional<Device> device) {
    if (!device) return Legends::Both;
    return *device == Device::Pad ? Legends::Pad : Legends::Keys;
}

std::optional<Act> actOf(const Hint& hint) {
    const std::string key = hint.keys.size() == 1 ? hint.keys.front() : "";
    if (key == "Enter") return Act::Choose;
    if (key == "Esc") return Act::Back;
    if (key == "S") return Act::Source;
    if (key == "M") return Act::Mute;
    if (key == "F11") return Act::FullScreen;
    if (key == "Tab") return Act::NextTab;
    if (key == "Del") return Act::Reset;
    return std::nullopt;
}

} // namespace

void Screen::paint(Canvas& canvas, const Showing& showing) {
    m_hintAreas.clear();
    draw(canvas, showing);
}

std::optional<Act> Screen::hintAt(Point at) const {
    for (const HintArea& area : m_hintAreas)
        if (area.box.holds(at)) return area.act;
    return std::nullopt;
}

void Screen::footHints(
    Canvas& canvas, const Showing& showing, const std::vector<Hint>& hints, float y, Align align) {
    const Legends legends = legendsFor(showing.device);
    const float wide = hintsWidth(canvas, hints, legends);
    float x = align == Align::Right ? 1920 - measures::marginX - wide : measures::marginX + 2;
    hintsBar(canvas, lookOf(showing.preferences), hints, legends, x, y);
    for (const Hint& hint : hints) {
        const float w = hintsWidth(canvas, std::span(&hint, 1), legends);
        if (const auto act = actOf(hint); act && w > 0)
            m_hintAreas.push_back({{x, y - hintHigh / 2, w, hintHigh}, *act});
        if (w > 0) x += w + betweenHints;
    }
}

} // namespace podium::stage
