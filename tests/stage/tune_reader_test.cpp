#include "game/stage/sound/tune_reader.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using namespace podium::stage;

namespace {

const std::string head = "tempo: 120\nseconds: 1\nparts:\n  - voice: celesta\n    bars:\n";

synth::Tune good(const std::string& text) {
    const auto tune = parseTune(text, "tune.yaml");
    if (!tune) FAIL(sentences(tune.error()));
    return *tune;
}

std::string complaint(const std::string& text) {
    const auto tune = parseTune(text, "tune.yaml");
    return tune ? "nothing to complain of" : sentences(tune.error());
}

using Catch::Matchers::Contains;

} // namespace

TEST_CASE("A line of notes is read with its tones, beats, chords, rests and force") {
    const synth::Tune tune = good(head + "      - f D4:1/2 F#4+A4 -:0.25 pp B4:1\n");
    const auto& notes = tune.parts.at(0).notes;
    REQUIRE(notes.size() == 4);
    CHECK(notes[0].pitch == *synth::pitchNamed("D4"));
    CHECK(notes[1].start == Approx(0.5));
    CHECK(notes[2].start == Approx(0.5));
    CHECK(notes[2].pitch == *synth::pitchNamed("A4"));
    CHECK(notes[3].start == Approx(1.25));
    CHECK(notes[3].beats == Approx(1));
    CHECK(notes[3].force < notes[0].force);
}

TEST_CASE("A part that is played several times is written once") {
    const synth::Tune tune = good("tempo: 120\nloop_bars: 2\nparts:\n  - voice: tap\n    times: 2\n"
                                  "    bars:\n      - x:1 x:1 x:1 x:1\n");
    REQUIRE(tune.parts[0].notes.size() == 8);
    CHECK(tune.parts[0].notes[7].start == Approx(7));
    CHECK(tune.ending == synth::Ending::Loops);
    CHECK(tune.seconds == Approx(4));
}

TEST_CASE("A level of -6 dB is half") {
    const synth::Tune tune = good("level: -6.0206\n" + head + "      - D4:1\n");
    CHECK(tune.gain == Approx(0.5).epsilon(1e-3));
}

TEST_CASE(
    "A wrong bar, a wrong tone and a tone outside the key are all told of, with their lines") {
    const std::string told = complaint(head + "      - D4:1 D4:1 D4:1 | D4:1\n      - H4:1 F4:1\n");
    CHECK_THAT(told, Contains("tune.yaml:6:9: the bar line stands after 3 beats"));
    CHECK_THAT(told, Contains("tune.yaml:7:9: \"H4\" is no tone"));
    CHECK_THAT(
        told, Contains("tune.yaml:7:9: F4 is not of the tune's key. Write F4! if you mean it."));
}

TEST_CASE("A tone outside the key is welcome when it is meant") {
    CHECK(good(head + "      - F4!:1\n").parts[0].notes.size() == 1);
    CHECK(good("key: C major\n" + head + "      - F4:1\n").parts[0].notes.size() == 1);
}

TEST_CASE("A note without a sensible length is told of") {
    for (const char* word : {"D4:0", "D4:-1", "D4:1/0", "D4:x", "D4:1e9", "D4:nan"}) {
        INFO(word);
        CHECK_THAT(complaint(head + "      - " + word + " D4:1\n"), Contains("has no length"));
    }
}

TEST_CASE("A line that YAML takes for something else is told of") {
    CHECK_THAT(complaint(head + "      - D4: D4:1\n"),
        Contains("tune.yaml:6:9: this is not a line of notes"));
    CHECK_THAT(complaint(head + "      - [D4:1]\n"), Contains("this is not a line of notes"));
}

TEST_CASE("A tune without what it needs says what is missing") {
    CHECK_THAT(complaint("seconds: 1\nparts: []\n"), Contains("\"tempo\" is missing"));
    CHECK_THAT(complaint("seconds: 1\nparts: []\n"), Contains("\"parts\" holds nothing"));
    CHECK_THAT(complaint("tempo: 120\n"), Contains("either \"seconds\" or \"loop_bars\""));
    CHECK_THAT(complaint("tempo: 90\nseconds: 1\nparts:\n  - bars: [D4]\n"),
        Contains("\"voice\" is missing"));
}

TEST_CASE("A field out of its range, unknown or of the wrong kind is told of") {
    CHECK_THAT(complaint("tempo: 9000\nseconds: 1\nparts: []\n"),
        Contains("Write a number from 20 to 400"));
    CHECK_THAT(complaint("swung: 1\n" + head + "      - D4\n"),
        Contains("tune.yaml:1:8: \"swung\" is not a field of a tune"));
    CHECK_THAT(complaint("level: [1]\n" + head + "      - D4\n"), Contains("not a single value"));
    CHECK_THAT(complaint("steps: 1.5\n" + head + "      - D4\n"), Contains("whole number"));
    CHECK_THAT(complaint("key: D minor\n" + head + "      - D4\n"), Contains("major key"));
}

TEST_CASE("A voice that nobody plays is told of") {
    CHECK_THAT(complaint("tempo: 90\nseconds: 1\nparts:\n  - voice: vuvuzela\n    bars: [D4:1]\n"),
        Contains("tune.yaml:4:12: there is no such voice"));
}

TEST_CASE("A part longer than its tune is told of") {
    CHECK_THAT(complaint(head + "      - D4:4 D4:1\n"), Contains("longer than its tune"));
}

TEST_CASE("A part with more notes than anybody could play is told of") {
    std::string bars;
    for (int i = 0; i < 70; ++i) bars += "x:0.0001 ";
    CHECK_THAT(complaint("tempo: 20\nseconds: 60\nparts:\n  - voice: tap\n    times: 64\n"
                         "    bars:\n      - " +
                   bars + "\n"),
        Contains("too many notes"));
}

TEST_CASE("A tone that rises or falls out of what the voices can play is told of") {
    const auto climbing = [](const std::string& steps, const std::string& tone) {
        return complaint("steps: 12\nrise: " + steps +
            "\ntempo: 120\nseconds: 1\nparts:\n  - voice: pluck\n    bars:\n      - " + tone +
            "\n");
    };
    for (const char* tone : {"D8", "D4", "x"}) {
        CHECK_THAT(climbing("12", tone), Contains("a tone leaves the range from C0 to B8"));
        CHECK_THAT(climbing("-12", tone), Contains("a tone leaves the range"));
    }
    CHECK(climbing("1", "D4") == "nothing to complain of");
}

TEST_CASE("A loop of more than a minute is told of") {
    CHECK_THAT(complaint("tempo: 20\nmetre: 12\nloop_bars: 64\nparts:\n  - voice: tap\n"
                         "    bars: [x:1]\n"),
        Contains("the loop lasts 2304 seconds. Write fewer bars or a faster tempo"));
}

TEST_CASE("What is no tune at all is a problem and not a crash") {
    for (const char* text : {"", "just words", "- 1\n- 2\n", "tempo: [", "parts: {a: b}\n",
             "\x01\xff", "tempo: 120\nseconds: 1\nparts: [1, [2], {voice: brass, bars: {}}]\n"}) {
        INFO(text);
        CHECK_FALSE(parseTune(text, "tune.yaml"));
    }
}

TEST_CASE("A tune that is not there is named") {
    const auto tune = readTune("no/such/folder/right.yaml");
    REQUIRE_FALSE(tune);
    CHECK_THAT(sentences(tune.error()), Contains("no/such/folder/right.yaml"));
}
