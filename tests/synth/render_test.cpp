#include "media/synth/render.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/ears.hpp"

using namespace podium;
using namespace podium::synth;

namespace {

Note note(double start, const char* tone, double beats = 1) {
    return {start, beats, *pitchNamed(tone), 0.6f};
}

Part celestaPart(std::vector<Note> notes) {
    Part part;
    part.notes = std::move(notes);
    return part;
}

Tune twoNotes() {
    Tune tune;
    tune.name = "two notes";
    tune.tempo = 120;
    tune.seconds = 1.5;
    tune.parts = {celestaPart({note(0, "D5"), note(1, "B5")})};
    return tune;
}

Pitch heard(const Samples& samples, double from, double to) {
    return ears::strongest(
        ears::cut(ears::mono(samples), from, to), *pitchNamed("A4"), *pitchNamed("A6"));
}

} // namespace

TEST_CASE("A tune lasts as long as it says") {
    CHECK(render(twoNotes()).seconds() == Approx(1.5).epsilon(1e-4));
}

TEST_CASE("The notes of a tune come when their beat comes") {
    const Samples samples = render(twoNotes());
    CHECK(heard(samples, 0.0, 0.4) == *pitchNamed("D5"));
    CHECK(heard(samples, 0.55, 1.0) == *pitchNamed("B5"));
}

TEST_CASE("The same tune gives the same samples, byte for byte") {
    Tune tune = twoNotes();
    tune.loose = 12;
    CHECK(render(tune) == render(tune));
}

TEST_CASE("Loose players are not machines: another tune's players are late elsewhere") {
    Tune tune = twoNotes();
    tune.loose = 12;
    Tune other = tune;
    other.name = "two other notes";
    CHECK_FALSE(render(tune) == render(other));
}

TEST_CASE("A step plays the tune higher, and a step too many the highest") {
    Tune tune = twoNotes();
    tune.steps = 3;
    tune.rise = 2;
    CHECK(heard(render(tune, 1), 0.0, 0.4) == *pitchNamed("E5"));
    CHECK(heard(render(tune, 2), 0.0, 0.4) == *pitchNamed("F#5"));
    CHECK(render(tune, 9) == render(tune, 2));
    CHECK(render(tune, -1) == render(tune, 0));
}

TEST_CASE("A part that joins at a later step is silent before it") {
    Tune tune = twoNotes();
    tune.steps = 2;
    Part late = celestaPart({note(0, "F#5", 2)});
    late.joins = 1;
    tune.parts.push_back(late);
    CHECK(render(tune, 0) == render(twoNotes()));
    CHECK_FALSE(render(tune, 1) == render(tune, 0));
}

TEST_CASE("In a loop the last note rings on at the beginning") {
    Tune tune = twoNotes();
    tune.parts = {celestaPart({note(2.8, "D5")})};
    const auto beginning = [](const Tune& t) {
        return ears::decibels(ears::power(ears::cut(ears::mono(render(t)), 0, 0.3)));
    };
    CHECK(beginning(tune) < -90);
    tune.ending = Ending::Loops;
    CHECK(beginning(tune) > -40);
}

TEST_CASE("However many play at once, nothing is cut off") {
    Tune tune = twoNotes();
    Part crowd;
    crowd.voice = Voice::Brass;
    for (int i = 0; i < 40; ++i) crowd.notes.push_back(note(0, "D4", 2));
    tune.parts = {crowd};
    tune.gain = 4;
    CHECK(ears::peak(render(tune)) < -1);
}

TEST_CASE("A part panned left is louder on the left") {
    Tune tune = twoNotes();
    tune.parts[0].pan = -0.8f;
    tune.parts[0].room = 0;
    const Samples samples = render(tune);
    double left = 0, right = 0;
    for (std::size_t i = 0; i < samples.frames(); ++i) {
        left += std::abs(samples.interleaved[2 * i]);
        right += std::abs(samples.interleaved[2 * i + 1]);
    }
    CHECK(left > 4 * right);
}

TEST_CASE("Swing holds the off-beat back and leaves the beat alone") {
    Tune tune = twoNotes();
    tune.parts = {celestaPart({note(0.5, "D5")})};
    const auto begins = [](const Tune& t) {
        const Wave wave = ears::mono(render(t));
        const auto first =
            std::find_if(wave.begin(), wave.end(), [](float x) { return std::fabs(x) > 0.01f; });
        return static_cast<double>(first - wave.begin()) / sampleRate;
    };
    CHECK(begins(tune) == Approx(0.25).margin(0.005));
    tune.swing = 0.66f;
    CHECK(begins(tune) == Approx(0.33).margin(0.005));
}
