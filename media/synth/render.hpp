#pragma once
#include "media/synth/samples.hpp"
#include "media/synth/tune.hpp"

namespace podium::synth {

/// Plays the tune; the same tune and step give the same samples on every run. Steps count from 0,
/// and one beyond the tune's last plays the last.
Samples render(const Tune& tune, int step = 0);

} // namespace podium::synth
