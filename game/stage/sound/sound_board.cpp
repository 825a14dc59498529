#include "game/stage/sound/sound_board.hpp"
#include "game/stage/sound/cue_sheet.hpp"
#include "game/stage/sound/loudspeaker.hpp"
#include "game/stage/sound/mix.hpp"
#include "game/stage/sound/studio.hpp"
#include "game/stage/sound/tune_reader.hpp"
#include <algorithm>
#include <map>

namespace podium::stage {
namespace {

constexpr float toneHigher = 1.122462f; ///< two semitones: 2^(2/12)

/// Reads the tunes one by one and gathers what is wrong with any of them.
class TuneShelf {
public:
    explicit TuneShelf(const std::filesystem::path& folder) : m_folder(folder) {
        for (const CueLine& line : cueSheet()) take(line.tune);
        for (const BedLine& line : bedSheet()) {
            take(line.tune);
            if (line.later) take(line.later);
        }
    }
    Expected<std::vector<synth::Tune>> tunes() {
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return std::move(m_tunes);
    }

private:
    void take(const char* name) {
        auto tune = readTune(m_folder / (std::string(name) + ".yaml"));
        if (tune)
            m_tunes.push_back(std::move(*tune));
        else
            m_problems.insert(m_problems.end(), tune.error().begin(), tune.error().end());
    }

    std::filesystem::path m_folder;
    std::vector<synth::Tune> m_tunes;
    Problems m_problems;
};

/// A recording on the loudspeaker.
struct Loaded {
    Loudspeaker::Reel reel;
    Span length;
};

constexpr Span recordingDucks = seconds(4); // as long as an exhibit is listened to

} // namespace

struct SoundBoard::Console {
    std::unique_ptr<Loudspeaker> speaker;
    Studio studio;
    Mix mix;
    Key key = Key::Home;
    std::map<std::filesystem::path, std::optional<Loudspeaker::Reel>> recordings; ///< exhibits
    std::map<std::string, std::vector<Loaded>> shelf; ///< by tune, in the order of its steps

    Console(std::unique_ptr<Loudspeaker> with, std::vector<synth::Tune> tunes)
        : speaker(std::move(with)), studio(std::move(tunes)) {}

    void takeFinished() {
        for (const Recording& done : studio.finished())
            shelf[done.tune].push_back({speaker->load(done.samples),
                milliseconds(static_cast<std::int64_t>(1000 * done.samples.seconds()))});
    }
    float pitch(Tuning tuning) const {
        return key == Key::ToneHigher && tuning == Tuning::FollowsKey ? toneHigher : 1.0f;
    }
    void loop(const char* tune, float volume) {
        const auto found = shelf.find(tune);
        if (found == shelf.end()) return;
        speaker->loop(found->second.front().reel, volume, pitch(Tuning::FollowsKey));
    }
};

Expected<SoundBoard> SoundBoard::open(
    const std::filesystem::path& tunes, const Preferences& preferences) {
    auto music = TuneShelf(tunes).tunes();
    if (!music) return tl::unexpected(music.error());
    auto speaker = Loudspeaker::open();
    if (!speaker) return silent();
    SoundBoard board(std::make_unique<Console>(std::move(speaker), std::move(*music)));
    board.set(preferences);
    return board;
}

SoundBoard SoundBoard::silent() { return SoundBoard(nullptr); }

SoundBoard::SoundBoard(std::unique_ptr<Console> console) : m_console(std::move(console)) {}
SoundBoard::SoundBoard(SoundBoard&&) noexcept = default;
SoundBoard& SoundBoard::operator=(SoundBoard&&) noexcept = default;
SoundBoard::~SoundBoard() = default;

void SoundBoard::play(Cue cue, int step) {
    if (!m_console) return;
    m_console->takeFinished();
    const CueLine& line = lineOf(cue);
    const auto found = m_console->shelf.find(line.tune);
    if (found == m_console->shelf.end()) return;
    const auto last = static_cast<int>(found->second.size()) - 1;
    const Loaded& loaded = found->second[static_cast<std::size_t>(std::clamp(step, 0, last))];
    m_console->speaker->play(loaded.reel, m_console->pitch(line.tuning));
    if (line.ducking == Ducking::SoftensBed) m_console->mix.duckFor(loaded.length);
}

void SoundBoard::play(const std::filesystem::path& recording) {
    if (!m_console) return;
    auto& kept = m_console->recordings;
    const auto found = kept.try_emplace(recording).first;
    if (!found->second) found->second = m_console->speaker->load(recording);
    if (!found->second) return;
    m_console->speaker->play(*found->second, 1);
    m_console->mix.duckFor(recordingDucks);
}

void SoundBoard::bed(Bed bed) {
    if (m_console) m_console->mix.fadeTo(bed);
}

void SoundBoard::key(Key key) {
    if (m_console) m_console->key = key;
}

void SoundBoard::set(const Preferences& preferences) {
    if (!m_console) return;
    m_console->mix.set(preferences);
    m_console->speaker->setEffects(m_console->mix.effects());
}

void SoundBoard::update(Span passed) {
    if (!m_console) return;
    m_console->takeFinished();
    m_console->mix.pass(passed);
    for (const BedLine& line : bedSheet()) {
        m_console->loop(line.tune, m_console->mix.bed(line.bed));
        if (line.later) m_console->loop(line.later, m_console->mix.later(line.bed));
    }
}

std::size_t SoundBoard::sounding() const { return m_console ? m_console->speaker->sounding() : 0; }

} // namespace podium::stage
