#include "game/stage/layout_check.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

// In virtual pixels; letters are set on whole device pixels, and italics lean a little.
constexpr float leeway = 2;
constexpr float visible = .05f;
constexpr Box canvasBox{0, 0, 1920, 1080};

bool fits(const Box& box, const Box& room) {
    return box.x >= room.x - leeway && box.right() <= room.right() + leeway &&
        box.y >= room.y - leeway && box.bottom() <= room.bottom() + leeway;
}

bool overlap(const Box& a, const Box& b) {
    const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return across > leeway && down > leeway;
}

/// One holds the other, or they are apart.
bool nested(const Box& a, const Box& b) { return !overlap(a, b) || fits(a, b) || fits(b, a); }

bool isWords(const Placed& placed) { return placed.kind == Placed::Kind::Words; }

/// The same words drawn twice are a word and its shadow. A part may hold words and other parts.
bool clash(const Placed& a, const Placed& b) {
    if (isWords(a) && isWords(b)) return a.name != b.name && overlap(a.box, b.box);
    return !nested(a.box, b.box);
}

std::string placeOf(const Box& box) {
    const auto whole = [](float length) { return std::to_string(static_cast<int>(length)); };
    return whole(box.x) + "," + whole(box.y) + " " + whole(box.w) + "x" + whole(box.h);
}

std::string named(const Placed& placed) {
    return "\"" + placed.name + "\" (" + placeOf(placed.box) + ")";
}

std::vector<std::string> faultsOf(const Placed& one) {
    std::vector<std::string> faults;
    if (!fits(one.box, one.room))
        faults.push_back(named(one) + " leaves its room " + placeOf(one.room));
    if (!fits(one.room, canvasBox))
        faults.push_back("the room of " + named(one) + " leaves the canvas: " + placeOf(one.room));
    return faults;
}

} // namespace

std::vector<std::string> layoutFaults(const std::vector<Placed>& placed) {
    std::vector<Placed> seen;
    std::ranges::copy_if(placed, std::back_inserter(seen),
        [](const Placed& each) { return each.opacity >= visible && each.box.w > 0; });
    std::vector<std::string> faults;
    for (auto one = seen.begin(); one != seen.end(); ++one) {
        std::ranges::move(faultsOf(*one), std::back_inserter(faults));
        for (auto other = std::next(one); other != seen.end(); ++other)
            if (clash(*one, *other)) faults.push_back(named(*one) + " lies on " + named(*other));
    }
    return faults;
}

} // namespace podium::stage
