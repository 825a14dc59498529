#include "game/stage/sound/cue_sheet.hpp"
#include "game/stage/sound/loudspeaker.hpp"
#include "game/stage/sound/sound_board.hpp"
#include "game/stage/sound/studio.hpp"
#include "tests/support/catch.hpp"
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace podium;
using namespace podium::stage;

namespace {

const std::filesystem::path tunesFolder = std::filesystem::path(PODIUM_SOURCE_DIR) / "media/tunes";

// OpenAL reads this once, when it is first used: no test is ever heard aloud, and every machine has
// the same sound card, one that plays into nothing.
const int soundCardChosen = setenv("ALSOFT_DRIVERS", "null", 0);

SoundBoard opened() {
    auto board = SoundBoard::open(tunesFolder, {});
    if (!board) FAIL(sentences(board.error()));
    return std::move(*board);
}

/// Goes on until it sounds; the limit of the test run ends it if it never does.
template <typename Ask>
void untilHeard(SoundBoard& board, Ask ask) {
    while (board.sounding() == 0) ask();
}

struct Folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("podium-sound-" + std::to_string(getpid()));
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
};

} // namespace

TEST_CASE("Every cue has its line on the sheet, in the order of the cues") {
    REQUIRE(cueSheet().size() == static_cast<std::size_t>(Cue::Podium) + 1);
    for (std::size_t i = 0; i < cueSheet().size(); ++i)
        CHECK(cueSheet()[i].cue == static_cast<Cue>(i));
    CHECK(std::string(lineOf(Cue::LockIn).tune) == "lock_in");
}

TEST_CASE("Every tune in the folder is one the board plays") {
    std::vector<std::string> known{"menu", "thinking", "thinking_shaker"};
    for (const CueLine& line : cueSheet()) known.emplace_back(line.tune);
    for (const auto& file : std::filesystem::directory_iterator(tunesFolder))
        CHECK(std::count(known.begin(), known.end(), file.path().stem().string()) == 1);
}

TEST_CASE("A cue is heard when it is played") {
    REQUIRE(soundCardChosen == 0);
    SoundBoard board = opened();
    untilHeard(board, [&] { board.play(Cue::Podium); });
    CHECK(board.sounding() > 0);
}

TEST_CASE("A bed is heard while it is wanted") {
    SoundBoard board = opened();
    board.bed(Bed::Menu);
    untilHeard(board, [&] { board.update(milliseconds(16)); });
    board.bed(Bed::None);
    board.update(seconds(1));
    CHECK(board.sounding() == 0);
}

TEST_CASE("Muted, a bed is not played at all") {
    SoundBoard board = opened();
    board.bed(Bed::Menu);
    untilHeard(board, [&] { board.update(milliseconds(16)); });
    Preferences muted;
    muted.muted = true;
    board.set(muted);
    board.update(milliseconds(16));
    CHECK(board.sounding() == 0);
}

TEST_CASE("Hundreds of cues at once are too many for nobody") {
    auto speaker = Loudspeaker::open();
    REQUIRE(speaker);
    const auto reel =
        speaker->load({std::vector<std::int16_t>(synth::sampleRate * synth::channels)});
    for (int i = 0; i < 500; ++i) speaker->play(reel, 1);
    CHECK(speaker->sounding() <= 16);
}

TEST_CASE("A fanfare goes on when a tick before it has ended") {
    auto speaker = Loudspeaker::open();
    REQUIRE(speaker);
    const std::size_t second = std::size_t{synth::sampleRate} * synth::channels;
    const auto tick = speaker->load({std::vector<std::int16_t>(200)});
    const auto fanfare = speaker->load({std::vector<std::int16_t>(60 * second)});
    speaker->play(tick, 1);
    speaker->play(fanfare, 1);
    while (speaker->sounding() > 1) continue;
    speaker->play(fanfare, 1);
    CHECK(speaker->sounding() == 2);
}

TEST_CASE("A silent board plays everything, and nothing is heard") {
    SoundBoard board = SoundBoard::silent();
    board.set({});
    board.bed(Bed::Menu);
    board.key(Key::ToneHigher);
    for (const CueLine& line : cueSheet()) board.play(line.cue, 3);
    board.update(seconds(1));
    CHECK(board.sounding() == 0);
}

TEST_CASE("The studio renders every step of every tune, and can be left in the middle") {
    synth::Tune tune;
    tune.name = "scale";
    tune.steps = 3;
    tune.seconds = 0.1;
    Studio studio({tune});
    std::vector<Recording> all;
    while (all.size() < 3)
        for (Recording& done : studio.finished()) all.push_back(std::move(done));
    CHECK(all[2].step == 2);
    CHECK(all[2].tune == "scale");
    tune.steps = 12;
    tune.seconds = 60;
    const Studio leftInTheMiddle({tune, tune, tune, tune});
}

TEST_CASE("A folder without tunes names every tune that is missing") {
    const Folder folder;
    const auto board = SoundBoard::open(folder.path, {});
    REQUIRE_FALSE(board);
    CHECK(board.error().size() == 16);
    CHECK_THAT(sentences(board.error()), Catch::Matchers::Contains("lock_in.yaml"));
}

TEST_CASE("A broken tune is named, with its line") {
    const Folder folder;
    for (const auto& file : std::filesystem::directory_iterator(tunesFolder))
        std::filesystem::copy(file.path(), folder.path / file.path().filename());
    std::ofstream(folder.path / "right.yaml") << "tempo: 120\nseconds: long\n";
    const auto board = SoundBoard::open(folder.path, {});
    REQUIRE_FALSE(board);
    CHECK_THAT(sentences(board.error()),
        Catch::Matchers::Contains("right.yaml:2:10: \"seconds\" is long"));
}

TEST_CASE("On a machine whose sound cannot be opened", "[.cardless]") {
    SoundBoard board = opened();
    board.bed(Bed::Thinking);
    for (const CueLine& line : cueSheet()) board.play(line.cue);
    board.update(seconds(1));
}

#ifdef __linux__
TEST_CASE("Without a sound card the show goes on, and not a word of it reaches the terminal") {
    const Folder folder;
    const auto said = folder.path / "said";
    const auto self = std::filesystem::read_symlink("/proc/self/exe");
    for (const char* drivers : {"alsa", "nosuchdriver"}) {
        INFO(drivers);
        const std::string command = "ALSOFT_DRIVERS=" + std::string(drivers) + " '" +
            self.string() + "' '[.cardless]' 2>'" + said.string() + "' >/dev/null";
        CHECK(std::system(command.c_str()) == 0);
        CHECK(std::filesystem::file_size(said) == 0);
    }
}
#endif
