#pragma once
#include "game/stage/canvas.hpp"
#include "game/stage/press/font_tables.hpp"
#include <memory>
#include <string_view>

namespace sf {
class Font;
}

namespace podium::stage {

/// One font: its letters by the tables of its file, and its pictures once one is drawn.
struct Type {
    FontTables tables;
    std::filesystem::path file;
    float capital = .72f; ///< height of its capitals in em
    std::unique_ptr<sf::Font> pictures;
    sf::Font& font(); ///< needs a display
};

/// The fonts of the game, and which of them can write a line.
class TypeCase {
public:
    explicit TypeCase(const std::filesystem::path& folder);
    ~TypeCase();
    /// The asked face when it has all letters, or the first that has; where none has them all, the
    /// asked face.
    Type& typeFor(Face face, const std::u32string& words);

private:
    std::vector<Type> m_types; ///< the faces in their order, then whatever else the folder holds
};

/// The letters of a text; bytes that are no UTF-8 are left out.
std::u32string lettersOf(std::string_view utf8);
/// How wide the letters stand, at this size, the last one's tracking not counted.
float widthOf(const Type& type, const std::u32string& words, float size, float tracking);

} // namespace podium::stage
