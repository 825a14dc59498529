#pragma once
#include "game/stage/sound/cue.hpp"
#include <array>
#include <span>

namespace podium::stage {

enum class Ducking { LeavesBed, SoftensBed }; ///< stings are heard over a softer bed
enum class Tuning { Fixed, FollowsKey };      ///< whether it is a tone higher in the last round

/// How one cue is played.
struct CueLine {
    Cue cue;
    const char* tune; ///< media/tunes/TUNE.yaml
    Ducking ducking;
    Tuning tuning;
};

/// The tunes that sound together as one bed.
struct BedLine {
    Bed bed;
    const char* tune;
    const char* later; ///< joins after ten seconds; nullptr: nothing does
};

/// In the order of Cue.
std::span<const CueLine> cueSheet();
const CueLine& lineOf(Cue cue);
std::span<const BedLine> bedSheet();

} // namespace podium::stage
