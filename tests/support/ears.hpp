#pragma once
// What a listener would say of a sound, measured.
#include "media/synth/filter.hpp"
#include "media/synth/pitch.hpp"
#include "media/synth/samples.hpp"
#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace podium::ears {

using synth::Samples;
using synth::Wave;

inline float decibels(double power) { return static_cast<float>(10 * std::log10(power + 1e-12)); }

/// Both channels as one, full scale at 1.
inline Wave mono(const Samples& samples) {
    Wave wave(samples.frames());
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const float left = samples.interleaved[2 * i], right = samples.interleaved[2 * i + 1];
        wave[i] = (left + right) / 65536.0f;
    }
    return wave;
}

inline float peak(const Wave& wave) {
    float most = 0;
    for (const float x : wave) most = std::max(most, std::fabs(x));
    return most;
}

/// Of the loudest channel, in decibels of full scale.
inline float peak(const Samples& samples) {
    int most = 0;
    for (const int x : samples.interleaved) most = std::max(most, std::abs(x));
    return decibels(std::pow(most / 32768.0, 2));
}

inline double power(const Wave& wave) {
    double sum = 0;
    for (const float x : wave) sum += static_cast<double>(x) * x;
    return wave.empty() ? 0 : sum / static_cast<double>(wave.size());
}

inline Wave cut(const Wave& wave, double from, double to) {
    const auto begin = std::min(wave.size(), synth::framesIn(from));
    const auto end = std::min(wave.size(), synth::framesIn(to));
    return Wave(wave.begin() + static_cast<long>(begin), wave.begin() + static_cast<long>(end));
}

/// Loudness of the loudest tenth of a second, in decibels.
inline float loudness(const Wave& wave) {
    const double whole = static_cast<double>(wave.size()) / synth::sampleRate;
    if (whole <= 0.1) return decibels(power(wave));
    double most = 0;
    for (double at = 0; at + 0.1 <= whole; at += 0.02)
        most = std::max(most, power(cut(wave, at, at + 0.1)));
    return decibels(most);
}

/// The part of the power that lies above so many hertz, in decibels below the whole.
inline float above(const Wave& wave, float hertz) {
    synth::Sweep first(hertz), second(hertz);
    Wave high;
    for (const float x : wave) high.push_back(second.high(first.high(x)));
    return decibels(power(high) / (power(wave) + 1e-12));
}

/// How much of one tone is in the sound (Goertzel 1958).
inline double strength(const Wave& wave, float hertz) {
    const double turn = 2 * 3.14159265358979 * hertz / synth::sampleRate;
    double re = 0, im = 0;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        re += wave[i] * std::cos(turn * static_cast<double>(i));
        im += wave[i] * std::sin(turn * static_cast<double>(i));
    }
    return re * re + im * im;
}

/// The strongest tone of the scale between two.
inline synth::Pitch strongest(const Wave& wave, synth::Pitch low, synth::Pitch high) {
    synth::Pitch best = low;
    for (synth::Pitch pitch = low; pitch.semitones <= high.semitones; ++pitch.semitones)
        if (strength(wave, hertz(pitch)) > strength(wave, hertz(best))) best = pitch;
    return best;
}

/// How many cents the sound is off the tone it should be, by the peak within a semitone.
inline float centsOff(const Wave& wave, float hertz) {
    float best = 0;
    double most = 0;
    for (float cents = -60; cents <= 60; cents += 2)
        if (const double now = strength(wave, hertz * std::exp2(cents / 1200)); now > most) {
            most = now;
            best = cents;
        }
    return best;
}

/// The largest step from one sample to the next.
inline float steepest(const Wave& wave) {
    float most = 0;
    for (std::size_t i = 1; i < wave.size(); ++i)
        most = std::max(most, std::fabs(wave[i] - wave[i - 1]));
    return most;
}

} // namespace podium::ears
