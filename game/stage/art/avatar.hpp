#pragma once
#include "game/stage/art/mesh.hpp"
#include <cstddef>

namespace podium::stage {

enum class AvatarBody { Circle, Hexagon, Squircle, Drop, Shield, Arch, Gem, Flower };
enum class AvatarEyes { Dots, Wide, Smiling, Shades, Wink, Single, Squint, Tall };
enum class AvatarMouth { Smile, Open, Flat, Round };
enum class AvatarTopper { None, Crown, SoftCap, Star, Headband, Laurel, PartyHat };

/// The face of a player or a team.
struct Avatar {
    AvatarBody body = AvatarBody::Circle;
    std::size_t colour = 0; ///< which of the eight team colours
    AvatarEyes eyes = AvatarEyes::Wide;
    AvatarMouth mouth = AvatarMouth::Open;
    AvatarTopper topper = AvatarTopper::SoftCap;
};

/// The first eight differ in body and colour; after that only the whole face does.
Avatar avatarOf(std::size_t seat);
/// What the winner wears.
Avatar crowned(Avatar avatar);

/// Right answers make it happy, wrong ones sad; away is for whoever has left the room.
enum class AvatarMood { Plain, Happy, Sad, Away };

/// The disc behind the face.
struct AvatarDisc {
    Colour ring;
    float ringWidth = 4; ///< on a face of 130
    Colour ground = hex(0x0D0829, .55f);
};
/// A ring in the team's colour.
AvatarDisc discOf(const Avatar& avatar);

/// Drawn in a square at `at`, disc and all.
Mesh avatarMesh(
    const Avatar& avatar, AvatarMood mood, Point at, float size, const AvatarDisc& disc);

} // namespace podium::stage
