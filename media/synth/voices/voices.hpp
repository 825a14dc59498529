#pragma once
#include "media/synth/orchestra.hpp"

namespace podium::synth {

// Every voice sounds a strike as a wave of about unit height at full force.

Wave celesta(const Strike& strike);
Wave bell(const Strike& strike);
Wave wood(const Strike& strike);
Wave latch(const Strike& strike);

Wave brass(const Strike& strike);
Wave reed(const Strike& strike);

Wave bass(const Strike& strike);
Wave pluck(const Strike& strike);

Wave tom(const Strike& strike);
Wave snare(const Strike& strike);
Wave roll(const Strike& strike);
Wave brush(const Strike& strike);
Wave tap(const Strike& strike);
Wave shaker(const Strike& strike);
Wave cymbal(const Strike& strike);
Wave firework(const Strike& strike);

} // namespace podium::synth
