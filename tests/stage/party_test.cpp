#include "game/stage/art/avatar.hpp"
#include "game/stage/art/confetti.hpp"
#include "game/stage/art/fireworks.hpp"
#include "game/stage/art/podium_block.hpp"
#include "tests/stage/sameness.hpp"
#include "tests/support/catch.hpp"
#include <set>

using namespace podium;
using namespace podium::stage;

namespace {

constexpr Box canvasBox{0, 0, 1920, 1080};

} // namespace

TEST_CASE("Fireworks and confetti are the same at the same time, and never stand still") {
    const auto bursts = podiumFireworks();
    CHECK(same(fireworks(bursts, 7, 1.5f), fireworks(bursts, 7, 1.5f)));
    CHECK_FALSE(same(fireworks(bursts, 7, 1.5f), fireworks(bursts, 7, 1.52f)));
    CHECK(same(confetti(7, 3, canvasBox), confetti(7, 3, canvasBox)));
    CHECK_FALSE(same(confetti(7, 3, canvasBox), confetti(7, 3.02f, canvasBox)));
    CHECK_FALSE(same(confetti(8, 3, canvasBox), confetti(7, 3, canvasBox)));
}

TEST_CASE("There are six fireworks, and no more than three open within a second") {
    const auto bursts = podiumFireworks();
    CHECK(bursts.size() == 6);
    for (const FireworkBurst& first : bursts) {
        const auto within = std::count_if(bursts.begin(), bursts.end(), [&](const auto& burst) {
            return burst.begins >= first.begins && burst.begins < first.begins + 1;
        });
        CHECK(within <= 3);
    }
    CHECK(fireworks(bursts, 7, 0).corners.empty());
    CHECK(fireworks(bursts, 7, fireworkShow).corners.empty());
}

TEST_CASE("Confetti begins with none and falls for ever after") {
    CHECK(confetti(7, 0, canvasBox).corners.empty());
    for (const float time : {8.f, 60.f, 3600.f}) {
        const Mesh papers = confetti(7, time, canvasBox);
        CHECK(papers.corners.size() > 200 * 3);
        for (const Vertex& corner : papers.corners) {
            CHECK(corner.at.y > -120);
            CHECK(corner.at.y < 1080 + 120);
        }
    }
}

TEST_CASE("Sparks go out by themselves") {
    CHECK(sparks({0, 0}, -.1f).corners.empty());
    CHECK_FALSE(sparks({0, 0}, .2f).corners.empty());
    CHECK(sparks({0, 0}, .7f).corners.empty());
}

TEST_CASE("The first step of the podium is the highest, and all stand on the floor") {
    const auto first = podiumBlock(PodiumPlace::First).front;
    const auto second = podiumBlock(PodiumPlace::Second).front;
    const auto third = podiumBlock(PodiumPlace::Third).front;
    CHECK(first.y < second.y);
    CHECK(second.y < third.y);
    CHECK(first.bottom() == third.bottom());
    CHECK(second.right() == first.x);
    CHECK(first.right() == third.x);
}

TEST_CASE("Eight teams have eight faces, each its own body and colour") {
    std::set<AvatarBody> bodies;
    std::set<std::size_t> colours;
    for (std::size_t seat = 0; seat < 8; ++seat) {
        bodies.insert(avatarOf(seat).body);
        colours.insert(avatarOf(seat).colour);
    }
    CHECK(bodies.size() == 8);
    CHECK(colours.size() == 8);
}

TEST_CASE("A face shows how its team feels, and the winner wears the crown") {
    const Avatar avatar = avatarOf(3);
    const auto drawn = [&](AvatarMood mood) {
        return avatarMesh(avatar, mood, {0, 0}, 130, discOf(avatar));
    };
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Happy)));
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Sad)));
    CHECK_FALSE(same(drawn(AvatarMood::Plain), drawn(AvatarMood::Away)));
    CHECK(crowned(avatar).topper == AvatarTopper::Crown);
    CHECK(crowned(avatar).body == avatar.body);
}
