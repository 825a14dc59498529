#include "game/stage/sound/mix.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

Mix mixWith(int music, int effects) {
    Preferences preferences;
    preferences.musicVolume = music;
    preferences.effectsVolume = effects;
    Mix mix;
    mix.set(preferences);
    return mix;
}

void pass(Mix& mix, Span whole) {
    for (Span left = whole; left > Span{}; left = left - milliseconds(10))
        mix.pass(milliseconds(10));
}

} // namespace

TEST_CASE("A bed fades in to the volume of the music") {
    Mix mix = mixWith(60, 80);
    mix.fadeTo(Bed::Menu);
    CHECK(mix.bed(Bed::Menu) == 0);
    pass(mix, milliseconds(350));
    CHECK(mix.bed(Bed::Menu) == Approx(0.3).margin(0.01));
    pass(mix, seconds(1));
    CHECK(mix.bed(Bed::Menu) == Approx(0.6));
    CHECK(mix.effects() == Approx(0.8));
}

TEST_CASE("One bed comes as the other goes") {
    Mix mix = mixWith(100, 100);
    mix.fadeTo(Bed::Menu);
    pass(mix, seconds(1));
    mix.fadeTo(Bed::Thinking);
    pass(mix, milliseconds(350));
    CHECK(mix.bed(Bed::Menu) == Approx(0.5).margin(0.02));
    CHECK(mix.bed(Bed::Thinking) == Approx(0.5).margin(0.02));
    pass(mix, seconds(1));
    CHECK(mix.bed(Bed::Menu) == 0);
}

TEST_CASE("Without a bed it grows quiet") {
    Mix mix = mixWith(100, 100);
    mix.fadeTo(Bed::Thinking);
    pass(mix, seconds(12));
    mix.fadeTo(Bed::None);
    pass(mix, seconds(1));
    CHECK(mix.bed(Bed::Thinking) == 0);
    CHECK(mix.later(Bed::Thinking) == 0);
}

TEST_CASE("A sting softens the bed by 4 dB, and lets it come back") {
    Mix mix = mixWith(100, 100);
    mix.fadeTo(Bed::Thinking);
    pass(mix, seconds(1));
    mix.duckFor(seconds(1));
    pass(mix, milliseconds(500));
    CHECK(20 * std::log10(mix.bed(Bed::Thinking)) == Approx(-4).margin(0.1));
    pass(mix, seconds(1));
    CHECK(mix.bed(Bed::Thinking) == Approx(1));
}

TEST_CASE(
    "The shaker joins after ten seconds of thinking, and starts again with the next question") {
    Mix mix = mixWith(100, 100);
    mix.fadeTo(Bed::Thinking);
    pass(mix, seconds(10));
    CHECK(mix.later(Bed::Thinking) == 0);
    pass(mix, seconds(2));
    CHECK(mix.later(Bed::Thinking) == Approx(1));
    mix.fadeTo(Bed::None);
    mix.fadeTo(Bed::Thinking);
    pass(mix, seconds(1));
    CHECK(mix.later(Bed::Thinking) == 0);
}

TEST_CASE("Asking for the bed that plays changes nothing") {
    Mix mix = mixWith(100, 100);
    for (int frame = 0; frame < 1300; ++frame) {
        mix.fadeTo(Bed::Thinking);
        mix.pass(milliseconds(10));
    }
    CHECK(mix.bed(Bed::Thinking) == Approx(1));
    CHECK(mix.later(Bed::Thinking) == Approx(1));
}

TEST_CASE("Muted is silent at once, and unmuted is as before") {
    Preferences preferences;
    Mix mix = mixWith(60, 80);
    mix.fadeTo(Bed::Menu);
    pass(mix, seconds(1));
    preferences.muted = true;
    mix.set(preferences);
    CHECK(mix.bed(Bed::Menu) == 0);
    CHECK(mix.effects() == 0);
    preferences.muted = false;
    mix.set(preferences);
    CHECK(mix.bed(Bed::Menu) == Approx(0.6));
}
