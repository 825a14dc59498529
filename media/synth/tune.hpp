#pragma once
#include "media/synth/orchestra.hpp"
#include "media/synth/pitch.hpp"
#include <string>
#include <vector>

namespace podium::synth {

/// One tone of one part; times in beats from the start of the tune.
struct Note {
    double start = 0;
    double beats = 1;
    Pitch pitch;
    float force = 0.6f; ///< from 0 to 1: pp to ff
};

/// What one voice plays.
struct Part {
    Voice voice = Voice::Celesta;
    float gain = 1;    ///< factor
    float pan = 0;     ///< -1 left to 1 right
    float room = 0.2f; ///< how much of it goes to the reverberation
    int joins = 0;     ///< the step from which on it plays
    std::vector<Note> notes;
};

enum class Ending { RingsOut, Loops };

/// A piece of music as numbers; the reader in the stage makes it from a file.
struct Tune {
    std::string name;   ///< also the seed of its small human irregularities
    double tempo = 120; ///< beats a minute
    double seconds = 1; ///< of the whole
    Ending ending = Ending::RingsOut;
    float gain = 1;
    float swing = 0.5f; ///< where in the beat the off-beat falls: 0.5 straight, 0.67 triplets
    float loose = 0;    ///< milliseconds that a player may be early or late
    int steps = 1;      ///< how many times it can be played higher, the first included
    int rise = 0;       ///< semitones from step to step
    std::vector<Part> parts;
};

} // namespace podium::synth
