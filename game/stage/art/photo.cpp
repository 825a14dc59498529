#include "game/stage/art/photo.hpp"
#include "game/stage/sfml.hpp"
#include "game/stage/sound/hush.hpp"

namespace podium::stage {

struct Photo::Picture {
    sf::Image image;
    sf::Texture texture;
    bool loaded = false; ///< onto the graphics card
};

Photo::Photo(std::unique_ptr<Picture> picture) : m_picture(std::move(picture)) {}
Photo::~Photo() = default;

std::unique_ptr<Photo> Photo::load(const std::filesystem::path& file) {
    const Hush hush; // the library prints what it cannot read
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return nullptr;
    auto picture = std::make_unique<Picture>();
    if (!picture->image.loadFromFile(file.string())) return nullptr;
    return std::unique_ptr<Photo>(new Photo(std::move(picture)));
}

float Photo::wide() const { return static_cast<float>(m_picture->image.getSize().x); }
float Photo::high() const { return static_cast<float>(m_picture->image.getSize().y); }

const sf::Texture* Photo::texture() const {
    if (!m_picture->loaded) m_picture->loaded = m_picture->texture.loadFromImage(m_picture->image);
    m_picture->texture.setSmooth(true);
    return &m_picture->texture;
}

const Photo* Gallery::photo(const std::filesystem::path& file) {
    if (file != m_file) m_photo = Photo::load(m_file = file);
    return m_photo.get();
}

} // namespace podium::stage
