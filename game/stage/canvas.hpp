#pragma once
#include "game/stage/art/mesh.hpp"
#include "questions/bank/problem.hpp"
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace sf {
class RenderTarget;
}

namespace podium::stage {

class Photo;

enum class Face {
    Spartan,
    Bebas,
    DisplayBold,
    DisplayExtraBold,
    DisplayBlack,
    InterBold,
    InterSemiBold,
    InterMedium
};
enum class Blend { Over, Add };
enum class Align { Left, Centre, Right };

/// One line of words. `y` is the optical middle of its capitals (LOOK.md, section 4).
struct Line {
    std::string words; ///< UTF-8
    Face face = Face::InterSemiBold;
    float size = 28;
    Colour colour = hex(0xFFF8EC);
    Align align = Align::Left;
    float tracking = 0;
};

/// A text or part as it was drawn, for the test of the layout.
struct Placed {
    enum class Kind { Words, Part };
    Kind kind = Kind::Words;
    std::string name; ///< the words, or the part's name
    Box box;          ///< as drawn
    Box room;         ///< what it had to stay in
    float opacity = 1;
};

/// Every font that a canvas needs and this folder lacks; ask before making a canvas.
Problems missingFonts(const std::filesystem::path& folder);

/// What screens draw on: 1920 x 1080 virtual pixels, scaled by one factor and centred.
class Canvas {
public:
    /// Fonts are read from `fonts`. The target is whatever frame() was last given.
    explicit Canvas(const std::filesystem::path& fonts);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void frame(
        sf::RenderTarget& target); ///< begins a picture: scale, clear, forget what was placed
    /// Begins a picture that nobody sees: nothing is drawn, all is placed. Needs no display.
    void rehearse(int deviceWidth, int deviceHeight);
    /// Ends a picture: what was drawn reaches the target only now. Before display() or a capture.
    void finish();
    int drawCalls() const; ///< of the last finished picture
    float scale() const;   ///< device pixels per virtual pixel
    Box
    whole() const; ///< the whole window in virtual pixels; larger than 1920x1080 in other shapes
    Point toVirtual(int deviceX, int deviceY) const;
    Box snapped(Box box) const; ///< its edges on whole device pixels: for panels and bars

    void draw(const Mesh& mesh, Blend blend = Blend::Over);
    void draw(
        const Mesh& mesh, Point moved, float scaled, float opacity, Blend blend = Blend::Over);
    /// The one round soft sprite, additive.
    void glow(Point centre, float rx, float ry, Colour colour, float opacity);
    /// The soft shadow under a panel; the soft light around one (over, not additive).
    void shadow(Box box, float radius, float lean = 0, float opacity = .5f);
    void halo(Box box, float reach, Colour colour, float opacity, float lean = 0);

    /// A photo stretched over a box.
    void photo(const Photo& photo, Box box);

    float width(const Line& line);
    /// Draws the line at x, y; returns the box of its ink. `room` is what it must stay in.
    Box words(const Line& line, float x, float y, const Box* room = nullptr);
    /// Words with colours by height (titles), over a copy in ink `drop` px lower; shrunk until they
    /// are no wider than `widest`.
    void titleWords(const Line& line, float x, float y, float drop, float widest);

    /// Everything drawn from now on is moved and faded: for motion.
    void shift(Point by, float opacity); ///< absolute, not added up; shift({0,0},1) ends it

    /// A whole picture moved and faded, its own shifts within it; carry({0,0},1) ends it.
    void carry(Point by, float opacity);

    void note(const std::string& part, Box box); ///< names a part for the layout test
    void cover(Box box); ///< what was placed in it will be painted over: it is not seen any more
    const std::vector<Placed>& placed() const;
    sf::RenderTarget& target(); ///< finishes first; what is drawn to it by hand lies on top

private:
    struct Press;
    std::unique_ptr<Press> m_press;
};

} // namespace podium::stage
