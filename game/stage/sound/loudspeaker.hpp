#pragma once
#include "media/synth/samples.hpp"
#include <filesystem>
#include <memory>
#include <optional>

namespace podium::stage {

/// The sound card. Recordings are loaded once and then played by their number.
class Loudspeaker {
public:
    using Reel = std::size_t;

    /// Without a sound card there is none.
    static std::unique_ptr<Loudspeaker> open();
    ~Loudspeaker();
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    Reel load(const synth::Samples& samples);
    /// Nothing, if there is no such file or it is in no form that can be played.
    std::optional<Reel> load(const std::filesystem::path& file);
    /// Once, from the beginning; pitch 1 is as recorded.
    void play(Reel reel, float pitch);
    /// Of everything that is played once, now and later; from 0 to 1.
    void setEffects(float volume);
    /// Round and round while the volume is above 0.
    void loop(Reel reel, float volume, float pitch);
    /// How many sounds are to be heard now.
    std::size_t sounding() const;

private:
    struct Rack;
    explicit Loudspeaker(std::unique_ptr<Rack> rack);
    std::unique_ptr<Rack> m_rack;
};

} // namespace podium::stage
