#include "game/stage/widgets/light.hpp"
#include <algorithm>

namespace podium::stage {

void topLight(Mesh& mesh, Box box, float radius, float height, Colour colour, float lean) {
    const float r = std::min({radius, box.w / 2, box.h / 2});
    std::vector<Point> edge;
    for (const Point& point : roundedCorners(box, r))
        if (point.y <= box.y + r) edge.push_back(point);
    std::sort(edge.begin(), edge.end(), [](Point a, Point b) { return a.x < b.x; });
    const auto leaning = [&](float x, float y) {
        return Vertex{{x - lean * (y - box.centre().y), y}, colour};
    };
    for (std::size_t i = 0; i + 1 < edge.size(); ++i) {
        const Point a = edge[i], b = edge[i + 1];
        mesh.quad(leaning(a.x, a.y), leaning(b.x, b.y), leaning(b.x, b.y + height),
            leaning(a.x, a.y + height));
    }
}

} // namespace podium::stage
