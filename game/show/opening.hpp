#pragma once
#include "game/stage/stage.hpp"

namespace podium::show {

/// What the stage has to know of a pack before it opens; `share` holds its fonts and tunes,
/// `exhibits` the drawings and sounds of the pack.
stage::Opening openingOf(
    const Pack& pack, const std::filesystem::path& share, const std::filesystem::path& exhibits);

} // namespace podium::show
