#pragma once
#include "game/stage/art/mesh.hpp"

namespace podium::stage {

enum class PodiumPlace { First, Second, Third };

/// One step of the podium as it stands when it has risen.
struct PodiumBlock {
    Box front;
    Colour ink; ///< of its number
    Colour rim; ///< of the plate and the ring around the face
    float numberY, numberSize;
    float faceSize;
};

PodiumBlock podiumBlock(PodiumPlace place);
/// `risen` goes from 0, sunk into the floor, to 1.
Mesh podiumBlockMesh(PodiumPlace place, float risen);

/// The floor they stand on, as wide as the window.
Mesh podiumFloor(const Box& whole);

/// Light from behind the podium, for Blend::Add; `open` fans it out, 0 to 1.
Mesh podiumBeams(float open);

} // namespace podium::stage
