#include "game/stage/art/avatar.hpp"
#include "game/stage/art/avatar_parts.hpp"
#include "game/stage/theme/colours.hpp"
#include <array>
#include <cmath>

namespace podium::stage {

namespace {

// The disc reaches out of the box of 100 that the face is drawn in; the square holds it all.
constexpr float square = 130;
constexpr float margin = 15;
constexpr float discRadius = 62;
constexpr float faceSize = .83f;
constexpr Point faceCorner{8.5f, 12.5f};

constexpr std::array<Avatar, 8> cast{{
    {AvatarBody::Circle, 0, AvatarEyes::Wide, AvatarMouth::Open, AvatarTopper::SoftCap},
    {AvatarBody::Hexagon, 1, AvatarEyes::Shades, AvatarMouth::Smile, AvatarTopper::None},
    {AvatarBody::Squircle, 2, AvatarEyes::Dots, AvatarMouth::Open, AvatarTopper::Star},
    {AvatarBody::Drop, 3, AvatarEyes::Smiling, AvatarMouth::Smile, AvatarTopper::Laurel},
    {AvatarBody::Shield, 4, AvatarEyes::Wink, AvatarMouth::Flat, AvatarTopper::Headband},
    {AvatarBody::Arch, 5, AvatarEyes::Tall, AvatarMouth::Open, AvatarTopper::PartyHat},
    {AvatarBody::Gem, 6, AvatarEyes::Single, AvatarMouth::Smile, AvatarTopper::None},
    {AvatarBody::Flower, 7, AvatarEyes::Dots, AvatarMouth::Smile, AvatarTopper::Crown},
}};

AvatarMouth mouthFor(const Avatar& avatar, AvatarMood mood) {
    switch (mood) {
    case AvatarMood::Happy: return AvatarMouth::Open;
    case AvatarMood::Sad: return AvatarMouth::Flat;
    case AvatarMood::Plain:
    case AvatarMood::Away: break;
    }
    return avatar.mouth;
}

void tilt(Mesh& mesh, float degrees) {
    const float angle = degrees * 3.14159265f / 180, c = std::cos(angle), s = std::sin(angle);
    for (Vertex& corner : mesh.corners) {
        const float x = corner.at.x - 50, y = corner.at.y - 50;
        corner.at = {50 + x * c - y * s, 50 + x * s + y * c};
    }
}

Mesh faceOf(const Avatar& avatar, AvatarMood mood) {
    constexpr float sadTilt = 6;
    Mesh face = avatarBody(avatar.body, colours::teams[avatar.colour % colours::teams.size()]);
    face.add(avatarEyes(avatar.eyes));
    face.add(avatarMouth(mouthFor(avatar, mood)));
    face.add(avatarTopper(avatar.topper));
    if (mood == AvatarMood::Sad) tilt(face, sadTilt);
    return face;
}

} // namespace

Avatar avatarOf(std::size_t seat) {
    Avatar avatar = cast[seat % cast.size()];
    const std::size_t lap = seat / cast.size();
    avatar.colour = (avatar.colour + lap * 3) % cast.size();
    avatar.eyes = cast[(seat + lap) % cast.size()].eyes;
    avatar.topper = cast[(seat + lap * 2) % cast.size()].topper;
    return avatar;
}

Avatar crowned(Avatar avatar) {
    avatar.topper = AvatarTopper::Crown;
    return avatar;
}

AvatarDisc discOf(const Avatar& avatar) {
    return {colours::teams[avatar.colour % colours::teams.size()]};
}

Mesh avatarMesh(
    const Avatar& avatar, AvatarMood mood, Point at, float size, const AvatarDisc& disc) {
    constexpr float awayOpacity = .45f;
    const float half = disc.ringWidth / 2;
    Mesh drawing, placed;
    drawing.disc({50, 50}, discRadius, disc.ground);
    drawing.ring({50, 50}, discRadius - half, discRadius + half, disc.ring);
    drawing.add(faceOf(avatar, mood), faceCorner, faceSize);
    if (mood == AvatarMood::Away) drawing.fade(awayOpacity);
    const float scale = size / square;
    placed.add(drawing, {at.x + margin * scale, at.y + margin * scale}, scale);
    return placed;
}

} // namespace podium::stage
