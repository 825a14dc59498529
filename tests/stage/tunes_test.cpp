// The tunes that ship with the game, as a listener would measure them.
#include "game/stage/sound/cue_sheet.hpp"
#include "game/stage/sound/tune_reader.hpp"
#include "media/synth/render.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/ears.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

synth::Tune shipped(const std::string& name) {
    const auto tune =
        readTune(std::filesystem::path(PODIUM_SOURCE_DIR) / "media/tunes" / (name + ".yaml"));
    if (!tune) FAIL(sentences(tune.error()));
    return *tune;
}

synth::Samples sound(const std::string& name, int step = 0) {
    return synth::render(shipped(name), step);
}

/// Every tune the board may ask for, at every step.
template <typename Listen>
void hearAll(Listen listen) {
    std::vector<std::string> names{"menu", "thinking", "thinking_shaker"};
    for (const CueLine& line : cueSheet()) names.emplace_back(line.tune);
    for (const std::string& name : names)
        for (int step = 0; step < shipped(name).steps; ++step) {
            INFO(name << ", step " << step);
            listen(name, sound(name, step));
        }
}

synth::Pitch tone(const char* name) { return *synth::pitchNamed(name); }

/// The strongest tone of a stretch of the sound.
synth::Pitch heard(const synth::Samples& samples, double from, double to, const char* low = "C4",
    const char* high = "C7") {
    return ears::strongest(ears::cut(ears::mono(samples), from, to), tone(low), tone(high));
}

} // namespace

TEST_CASE("Every cue is as long as the look asks, within a tenth") {
    const std::vector<std::pair<const char*, double>> lengths{{"focus", 0.04}, {"choose", 0.12},
        {"back", 0.1}, {"round_intro", 2.5}, {"question_in", 0.6}, {"last_seconds", 1},
        {"lock_in", 0.25}, {"right", 0.9}, {"wrong", 0.7}, {"streak", 0.4}, {"count_up", 1.2},
        {"standings", 3.2}, {"podium", 12}};
    for (const auto& [name, seconds] : lengths) {
        INFO(name);
        CHECK(sound(name).seconds() == Approx(seconds).epsilon(0.1));
    }
    CHECK(shipped("last_seconds").steps == 5);
}

TEST_CASE("Every tune is clean: below full scale, not silent, without direct current, not shrill") {
    hearAll([](const std::string&, const synth::Samples& samples) {
        CHECK(ears::peak(samples) < -1);
        CHECK(ears::peak(samples) > -30);
        double sum = 0;
        for (const int x : samples.interleaved) sum += x;
        CHECK(std::fabs(sum / static_cast<double>(samples.interleaved.size())) < 32.768);
        CHECK(ears::above(ears::mono(samples), 10000) < -15);
    });
}

TEST_CASE("The stings are about as loud as each other, the touches softer, the beds softest") {
    const auto loudness = [](const char* name) { return ears::loudness(ears::mono(sound(name))); };
    for (const char* sting : {"round_intro", "right", "wrong", "streak", "standings", "podium"}) {
        INFO(sting);
        CHECK(loudness(sting) == Approx(-17.5).margin(4));
    }
    for (const char* touch :
        {"focus", "choose", "back", "question_in", "last_seconds", "lock_in", "count_up"}) {
        INFO(touch);
        CHECK(loudness(touch) == Approx(-24.5).margin(5));
    }
    CHECK(loudness("menu") == Approx(-24).margin(3));
    CHECK(loudness("thinking") == Approx(-26).margin(3));
    CHECK(loudness("thinking_shaker") < loudness("thinking") - 6);
}

TEST_CASE("A sound that rings out begins and ends in silence") {
    for (const CueLine& line : cueSheet()) {
        INFO(line.tune);
        const synth::Wave wave = ears::mono(sound(line.tune));
        CHECK(std::fabs(wave.front()) < 0.03f);
        CHECK(std::fabs(wave.back()) < 0.001f);
    }
}

TEST_CASE("The beds go round without a seam") {
    for (const char* bed : {"menu", "thinking", "thinking_shaker"}) {
        INFO(bed);
        const synth::Samples samples = sound(bed);
        const auto& all = samples.interleaved;
        const synth::Wave wave = ears::mono(samples);
        for (const std::size_t side : {0u, 1u}) {
            const int step = std::abs(all[side] - all[all.size() - 2 + side]);
            CHECK(static_cast<float>(step) / 32768.0f < 0.02f);
        }
        // What rings at the end rings on at the beginning.
        const auto seam = ears::decibels(ears::power(ears::cut(wave, 0, 0.004)));
        CHECK(seam > ears::decibels(ears::power(wave)) - 40);
    }
}

TEST_CASE("The two tunes of the thinking bed stay together") {
    CHECK(sound("thinking").frames() == sound("thinking_shaker").frames());
}

TEST_CASE("Right leaps up a major sixth") {
    const synth::Samples right = sound("right");
    CHECK(heard(right, 0.0, 0.13) == tone("D5"));
    CHECK(heard(right, 0.2, 0.7) == tone("B5"));
}

TEST_CASE("Wrong falls, and stays soft") {
    const synth::Samples wrong = sound("wrong");
    const auto first = heard(wrong, 0.05, 0.2, "F#4", "C6");
    const auto second = heard(wrong, 0.3, 0.5, "F#4", "C6");
    CHECK(first == tone("A4"));
    CHECK(second == tone("F#4"));
    CHECK(ears::loudness(ears::mono(wrong)) < ears::loudness(ears::mono(sound("right"))));
}

TEST_CASE("Choosing rises by a fifth, and going back falls by one") {
    CHECK(heard(sound("choose"), 0.0, 0.045) == tone("D5"));
    CHECK(heard(sound("choose"), 0.055, 0.1) == tone("A5"));
    CHECK(heard(sound("back"), 0.0, 0.045) == tone("A5"));
    CHECK(heard(sound("back"), 0.055, 0.09) == tone("D5"));
}

TEST_CASE("The heart beats a semitone higher in each of the last five seconds") {
    for (int second = 0; second < 5; ++second) {
        INFO(second);
        const auto beat = heard(sound("last_seconds", second), 0.1, 0.25, "C2", "C4");
        CHECK(beat.semitones == tone("D2").semitones + second);
    }
}

TEST_CASE("The longer the streak, the higher its flourish") {
    for (int step = 0; step < 3; ++step)
        CHECK(heard(sound("streak", step), 0.2, 0.3, "C5", "C7").semitones ==
            tone("D6").semitones + 2 * step);
}

TEST_CASE("A question's four cards are four rising tones, 70 ms apart") {
    const synth::Wave cards = ears::mono(sound("question_in"));
    const std::vector<const char*> tones{"D5", "F#5", "A5", "D6"};
    for (std::size_t card = 1; card < tones.size(); ++card) {
        INFO(tones[card]);
        const double at = 0.07 * static_cast<double>(card);
        const auto strength = [&](double from) {
            return ears::strength(ears::cut(cards, from, from + 0.06), hertz(tone(tones[card])));
        };
        CHECK(strength(at + 0.005) > 4 * strength(at - 0.065));
    }
}

TEST_CASE("The fanfare stands on the winner's chord when the winner rises") {
    const synth::Samples podium = sound("podium");
    CHECK(heard(podium, 7.25, 7.6, "C4", "C6") == tone("F#5"));
    const auto before = ears::loudness(ears::cut(ears::mono(podium), 2.4, 7.1));
    CHECK(ears::loudness(ears::cut(ears::mono(podium), 7.2, 12)) > before + 2);
}
