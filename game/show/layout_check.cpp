#include "game/show/layout_check.hpp"
#include <algorithm>

namespace podium::show {
namespace {

using stage::Box;
using stage::Placed;

// In virtual pixels; letters are set on whole device pixels, and italics lean a little.
constexpr float leeway = 2;
constexpr float visible = .3f;

bool isWords(const Placed& placed) {
    return placed.kind == Placed::Kind::Words && placed.opacity >= visible && placed.box.w > 0;
}

bool fits(const Box& box, const Box& room) {
    return box.x >= room.x - leeway && box.right() <= room.right() + leeway &&
        box.y >= room.y - leeway && box.bottom() <= room.bottom() + leeway;
}

bool overlap(const Box& a, const Box& b) {
    const float across = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float down = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return across > leeway && down > leeway;
}

std::string placeOf(const Box& box) {
    const auto whole = [](float length) { return std::to_string(static_cast<int>(length)); };
    return whole(box.x) + "," + whole(box.y) + " " + whole(box.w) + "x" + whole(box.h);
}

std::string named(const Placed& placed) {
    return "\"" + placed.name + "\" (" + placeOf(placed.box) + ")";
}

/// The same words drawn twice are a word and its shadow.
bool clash(const Placed& a, const Placed& b) { return a.name != b.name && overlap(a.box, b.box); }

} // namespace

std::vector<std::string> layoutFaults(const std::vector<Placed>& placed) {
    std::vector<Placed> words;
    std::ranges::copy_if(placed, std::back_inserter(words), isWords);
    std::vector<std::string> faults;
    for (auto one = words.begin(); one != words.end(); ++one) {
        if (!fits(one->box, one->room))
            faults.push_back(named(*one) + " leaves its room " + placeOf(one->room));
        for (auto other = std::next(one); other != words.end(); ++other)
            if (clash(*one, *other)) faults.push_back(named(*one) + " lies on " + named(*other));
    }
    return faults;
}

} // namespace podium::show
