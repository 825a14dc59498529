#pragma once
#include "game/stage/art/avatar.hpp"

namespace podium::stage {

// The parts of a face, in a box of 100.
Mesh avatarBody(AvatarBody body, Colour colour);
Mesh avatarEyes(AvatarEyes eyes);
Mesh avatarMouth(AvatarMouth mouth);
Mesh avatarTopper(AvatarTopper topper);

} // namespace podium::stage
