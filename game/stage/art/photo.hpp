#pragma once
#include <filesystem>
#include <memory>

namespace sf {
class Texture;
}

namespace podium::stage {

/// A photo or drawing out of a file, as large as it is.
class Photo {
public:
    /// Nothing, if there is no such file or it is in no form that can be shown.
    static std::unique_ptr<Photo> load(const std::filesystem::path& file);
    ~Photo();
    float wide() const;
    float high() const;
    /// On the graphics card from the first call on; needs a display.
    const sf::Texture* texture() const;

private:
    struct Picture;
    explicit Photo(std::unique_ptr<Picture> picture);
    std::unique_ptr<Picture> m_picture;
};

/// The exhibits that hang: the one shown last is kept.
class Gallery {
public:
    const Photo* photo(const std::filesystem::path& file);

private:
    std::filesystem::path m_file;
    std::unique_ptr<Photo> m_photo; ///< none: it could not be loaded
};

} // namespace podium::stage
