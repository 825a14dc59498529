#include "game/stage/sound/loudspeaker.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/sound/hush.hpp"
#include <algorithm>
#include <deque>
#include <list>
#include <map>

namespace podium::stage {
namespace {

constexpr std::size_t mostVoices = 16; ///< sounds at once; then the oldest gives way

bool fill(sf::SoundBuffer& buffer, const synth::Samples& samples) {
    static_assert(synth::channels == 2);
    return sfml::loadStereo(buffer, samples.interleaved, synth::sampleRate);
}

/// SFML does not say whether it found a device; but without one nothing can be playing.
bool canPlay() {
    sf::SoundBuffer buffer;
    if (!fill(buffer,
            {std::vector<std::int16_t>(std::size_t{synth::sampleRate} * synth::channels / 5)}))
        return false;
    sf::Sound sound(buffer);
    sound.play();
    return sound.getStatus() == sf::Sound::Status::Playing;
}

} // namespace

/// Sounds are declared after the buffers they play from, so that they go first.
struct Loudspeaker::Rack {
    sf::SoundBuffer device; ///< keeps the device open between canPlay() and the first recording
    std::deque<sf::SoundBuffer> reels;
    std::list<sf::Sound> once; ///< a list: a sound that is moved stops
    std::map<Reel, sf::Sound> loops;
    float effects = 1;
};

std::unique_ptr<Loudspeaker> Loudspeaker::open() {
    const Hush hush;
    auto rack = std::make_unique<Rack>();
    if (!canPlay()) return nullptr;
    return std::unique_ptr<Loudspeaker>(new Loudspeaker(std::move(rack)));
}

Loudspeaker::Loudspeaker(std::unique_ptr<Rack> rack) : m_rack(std::move(rack)) {}

Loudspeaker::~Loudspeaker() {
    const Hush hush;
    m_rack.reset();
}

Loudspeaker::Reel Loudspeaker::load(const synth::Samples& samples) {
    fill(m_rack->reels.emplace_back(), samples);
    return m_rack->reels.size() - 1;
}

std::optional<Loudspeaker::Reel> Loudspeaker::load(const std::filesystem::path& file) {
    const Hush hush;
    std::error_code error;
    sf::SoundBuffer buffer;
    if (!std::filesystem::is_regular_file(file, error) || !buffer.loadFromFile(file.string()))
        return std::nullopt;
    m_rack->reels.push_back(buffer);
    return m_rack->reels.size() - 1;
}

void Loudspeaker::play(Reel reel, float pitch) {
    auto& once = m_rack->once;
    std::erase_if(
        once, [](const sf::Sound& s) { return s.getStatus() == sf::Sound::Status::Stopped; });
    if (once.size() >= mostVoices) once.pop_front();
    sf::Sound& sound = once.emplace_back(m_rack->reels[reel]);
    sound.setVolume(100.0f * m_rack->effects);
    sound.setPitch(pitch);
    sound.play();
}

void Loudspeaker::setEffects(float volume) {
    m_rack->effects = volume;
    for (sf::Sound& sound : m_rack->once) sound.setVolume(100.0f * volume);
}

void Loudspeaker::loop(Reel reel, float volume, float pitch) {
    if (volume <= 0) {
        m_rack->loops.erase(reel);
        return;
    }
    const auto [place, isNew] = m_rack->loops.try_emplace(reel, m_rack->reels[reel]);
    sf::Sound& sound = place->second;
    sound.setVolume(100.0f * volume);
    sound.setPitch(pitch);
    if (!isNew) return;
    sfml::setLooping(sound, true);
    sound.play();
}

std::size_t Loudspeaker::sounding() const {
    const auto plays = [](const sf::Sound& s) {
        return s.getStatus() == sf::Sound::Status::Playing;
    };
    return m_rack->loops.size() +
        static_cast<std::size_t>(std::count_if(m_rack->once.begin(), m_rack->once.end(), plays));
}

} // namespace podium::stage
