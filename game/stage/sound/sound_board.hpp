#pragma once
#include "game/match/moment.hpp"
#include "game/stage/preferences.hpp"
#include "game/stage/sound/cue.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <memory>

namespace podium::stage {

/// The last round is played a tone higher than the rest of the evening.
enum class Key { Home, ToneHigher };

/// Everything the stage sounds like. Without a sound card, or when silent, it makes no sound and
/// nothing else changes. Used by the thread of the window alone.
class SoundBoard {
public:
    /// Reads every tune (Problems: missing or bad ones) and opens the sound card, if there is one.
    /// The tunes are rendered on a thread of the board's own; one not yet ready is left out.
    static Expected<SoundBoard> open(
        const std::filesystem::path& tunes, const Preferences& preferences);
    /// Reads nothing and opens no device.
    static SoundBoard silent();
    SoundBoard(SoundBoard&&) noexcept;
    SoundBoard& operator=(SoundBoard&&) noexcept;
    ~SoundBoard();

    /// Steps make a cue higher: the n-th of the last five seconds (0 to 4), the streak (0, 1, 2 for
    /// 3, 5, 8 in a row). A step beyond a tune's last plays the last.
    void play(Cue cue, int step = 0);
    /// A sound out of a file, while the bed is softer; one that cannot be played is left out.
    void play(const std::filesystem::path& recording);
    /// Cross-fades to this bed; asking for the one that plays changes nothing.
    void bed(Bed bed);
    void key(Key key);
    void set(const Preferences& preferences);
    /// Once a frame: moves fades and ducking on.
    void update(Span passed);
    /// How many sounds are to be heard now.
    std::size_t sounding() const;

private:
    struct Console;
    explicit SoundBoard(std::unique_ptr<Console> console);
    std::unique_ptr<Console> m_console; ///< none when silent
};

} // namespace podium::stage
