#include "media/synth/pitch.hpp"
#include "tests/support/catch.hpp"

using namespace podium::synth;

TEST_CASE("A4 is 440 hertz, and an octave doubles it") {
    CHECK(hertz(*pitchNamed("A4")) == Approx(440));
    CHECK(hertz(*pitchNamed("A5")) == Approx(880));
    CHECK(hertz(*pitchNamed("D4")) == Approx(293.665).epsilon(1e-4));
}

TEST_CASE("A sharp is the flat above it") {
    CHECK(*pitchNamed("F#4") == *pitchNamed("Gb4"));
    CHECK(*pitchNamed("B3") == Pitch{59});
    CHECK(*pitchNamed("Cb4") == Pitch{59});
}

TEST_CASE("What is no tone has no pitch") {
    for (const char* words : {"", "H4", "D", "D#", "d4", "D9", "D44", "F##4", "4D"})
        CHECK_FALSE(pitchNamed(words));
}

TEST_CASE("D major has an F sharp and no F") {
    const auto key = keyNamed("D major");
    REQUIRE(key);
    CHECK(key->holds(*pitchNamed("F#4")));
    CHECK_FALSE(key->holds(*pitchNamed("F4")));
    CHECK(key->holds(*pitchNamed("C#2")));
    CHECK_FALSE(keyNamed("D minor"));
    CHECK_FALSE(keyNamed("major"));
}
