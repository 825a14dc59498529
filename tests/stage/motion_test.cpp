#include "game/stage/motion/easing.hpp"
#include "game/stage/motion/timeline.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {
Timeline at(int ms, Motion motion = Motion::Full) { return {milliseconds(ms), motion}; }
} // namespace

TEST_CASE("Every easing starts at nothing and ends at rest") {
    for (const auto ease : {easeOut, easeIn, easeInOut, easeBack}) {
        CHECK(ease(0) == Approx(0).margin(.0001));
        CHECK(ease(1) == Approx(1));
        CHECK(ease(-1) == Approx(0).margin(.0001));
        CHECK(ease(7) == Approx(1));
    }
}

TEST_CASE("Out is ahead of time, in is behind it, and back overshoots by six per cent") {
    CHECK(easeOut(.5f) == Approx(.875));
    CHECK(easeIn(.5f) == Approx(.125));
    CHECK(easeInOut(.5f) == Approx(.5));
    float highest = 0;
    for (int i = 0; i <= 1000; ++i)
        highest = std::max(highest, easeBack(static_cast<float>(i) / 1000));
    CHECK(highest == Approx(1.06).margin(.01));
}

TEST_CASE("A panel waits for its turn, comes from where it was put, and rests in its place") {
    CHECK(at(40).enters({60, 0}, milliseconds(40)).shift.x == Approx(60));
    CHECK(at(40).enters({60, 0}, milliseconds(40)).opacity == Approx(0));
    const Entrance halfway = at(220).enters({60, 0}, milliseconds(40));
    CHECK(halfway.shift.x == Approx(7.5));
    CHECK(at(400).enters({60, 0}, milliseconds(40)).shift.x == Approx(0));
    CHECK(at(400).enters({60, 0}, milliseconds(40)).opacity == Approx(1));
}

TEST_CASE("With reduced motion nothing moves, everything fades in within 160 ms") {
    const Entrance early = at(80, Motion::Reduced).enters({60, 0}, seconds(3));
    CHECK(early.shift.x == Approx(0));
    CHECK(early.opacity == Approx(.5));
    CHECK(at(160, Motion::Reduced).enters({60, 0}, seconds(3)).opacity == Approx(1));
    CHECK(at(10, Motion::Reduced).counted(0, 900, {}) == 900);
    CHECK(at(10, Motion::Reduced).shake(6, 2, {}, panelTime) == Approx(0).margin(.001));
}

TEST_CASE("A panel goes slowly at first, and is gone where it was sent") {
    const Point away{12.5f, -58.7f};
    CHECK(Timeline({}, Motion::Full).leaves(away).opacity == 1);
    const Entrance halfway = Timeline(milliseconds(100), Motion::Full).leaves(away);
    CHECK(halfway.shift.y > away.y / 4);
    CHECK(halfway.opacity < .5f);
    const Entrance gone = Timeline(leaveTime, Motion::Full).leaves(away);
    CHECK(gone.shift.y == away.y);
    CHECK(gone.opacity == 0);
}

TEST_CASE("With reduced motion a panel that goes is gone at once") {
    CHECK(Timeline({}, Motion::Reduced).leaves({0, -60}).opacity == 0);
}

TEST_CASE("A count-up begins at the old score and ends exactly on the new one") {
    CHECK(at(0).counted(3340, 4236, {}) == 3340);
    const int halfway = at(600).counted(3340, 4236, {});
    CHECK(halfway > 3340);
    CHECK(halfway < 4236);
    CHECK(at(1200).counted(3340, 4236, {}) == 4236);
}

TEST_CASE("A wrong card shakes to both sides and comes to rest") {
    float left = 0;
    float right = 0;
    for (int ms = 0; ms <= 360; ms += 5) {
        left = std::min(left, at(ms).shake(6, 2, {}, panelTime));
        right = std::max(right, at(ms).shake(6, 2, {}, panelTime));
    }
    CHECK(left < -2);
    CHECK(right > 2);
    CHECK(at(360).shake(6, 2, {}, panelTime) == Approx(0).margin(.001));
}

TEST_CASE("A pulse rises once and is over") {
    CHECK(at(0).pulse(1.12f, {}, milliseconds(500)) == Approx(1));
    CHECK(at(250).pulse(1.12f, {}, milliseconds(500)) == Approx(1.12));
    CHECK(at(500).pulse(1.12f, {}, milliseconds(500)) == Approx(1));
}

TEST_CASE("Followers start one step after each other") {
    CHECK(staggered(0, milliseconds(70)) == Span{});
    CHECK(staggered(3, milliseconds(70), milliseconds(100)) == milliseconds(310));
}
