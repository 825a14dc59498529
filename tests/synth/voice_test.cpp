#include "media/synth/orchestra.hpp"
#include "media/synth/voices/voices.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/ears.hpp"

using namespace podium;
using namespace podium::synth;

namespace {

const std::vector<const char*> voices{"celesta", "brass", "bass", "reed", "pluck", "bell", "tom",
    "snare", "roll", "brush", "tap", "shaker", "cymbal", "wood", "latch", "firework"};

Wave played(const char* voice, const Strike& strike) { return play(*voiceNamed(voice), strike); }

} // namespace

TEST_CASE("Every voice of the orchestra sounds, and none shouts") {
    for (const char* voice : voices) {
        INFO(voice);
        const Wave wave = played(voice, {220, 0.5f, 1, 7});
        CHECK(ears::peak(wave) > 0.1f);
        CHECK(ears::peak(wave) < 2.0f);
    }
}

TEST_CASE("A string that is too high to be heard is played without harm") {
    for (const char* voice : {"pluck", "bass"})
        for (const float hertz : {30'000.0f, 60'000.0f, 1e6f}) {
            CAPTURE(voice, hertz);
            const Wave wave = played(voice, {hertz, 0.1f, 1, 7});
            CHECK(ears::peak(wave) < 2.0f);
        }
}

TEST_CASE("Every voice begins and ends without a click") {
    for (const char* voice : voices) {
        INFO(voice);
        const Wave wave = played(voice, {220, 0.5f, 1, 7});
        CHECK(std::fabs(wave.front()) < 0.12f);
        CHECK(std::fabs(wave.back()) < 0.02f);
    }
}

TEST_CASE("A softer stroke is softer") {
    for (const char* voice : voices) {
        INFO(voice);
        const Wave loud = played(voice, {220, 0.5f, 0.9f, 7});
        const Wave soft = played(voice, {220, 0.5f, 0.3f, 7});
        CHECK(ears::loudness(soft) < ears::loudness(loud) - 6);
    }
}

TEST_CASE("The same stroke sounds the same every time") {
    for (const char* voice : voices) {
        INFO(voice);
        CHECK(played(voice, {220, 0.3f, 0.8f, 7}) == played(voice, {220, 0.3f, 0.8f, 7}));
    }
}

TEST_CASE("The voices that carry a tune are in tune") {
    for (const char* voice : {"celesta", "brass", "reed", "bell"})
        for (const char* tone : {"D4", "F#5"}) {
            const float wanted = hertz(*pitchNamed(tone));
            INFO(voice << " " << tone);
            const Wave wave = played(voice, {wanted, 1.0f, 0.7f, 7});
            CHECK(std::fabs(ears::centsOff(ears::cut(wave, 0.1, 0.9), wanted)) <= 8);
        }
}

TEST_CASE("A string is in tune whatever its length") {
    for (const char* voice : {"bass", "pluck"})
        for (const char* tone : {"E2", "A2", "D3", "F#4", "D6"}) {
            const float wanted = hertz(*pitchNamed(tone));
            INFO(voice << " " << tone);
            const Wave wave = played(voice, {2 * wanted, 1.0f, 0.7f, 7});
            CHECK(std::fabs(ears::centsOff(ears::cut(wave, 0.05, 0.9), 2 * wanted)) <= 8);
        }
}

TEST_CASE("A string speaks at once, the brass swells, and the cymbal blooms") {
    const auto early = [](const char* voice) {
        const Wave wave = played(voice, {220, 1.0f, 0.8f, 7});
        return ears::decibels(ears::power(ears::cut(wave, 0, 0.02))) - ears::loudness(wave);
    };
    CHECK(early("bass") > -6);
    CHECK(early("celesta") > -6);
    CHECK(early("brass") < -8);
    CHECK(early("cymbal") < -30);
}

TEST_CASE("No voice is shrill") {
    for (const char* voice : voices) {
        INFO(voice);
        CHECK(ears::above(played(voice, {440, 0.5f, 1, 7}), 10000) < -18);
    }
}

TEST_CASE("A name that is no voice gets none") { CHECK_FALSE(voiceNamed("vuvuzela")); }
