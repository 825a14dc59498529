#pragma once
#include "game/match/moment.hpp"
#include "game/stage/canvas.hpp"
#include "game/stage/theme/look.hpp"
#include <string>

namespace podium::stage {

/// One sentence over the foot of whatever is on: something did not go as the player wanted. It
/// stays long enough to be read, and then until somebody presses something.
class Notice {
public:
    Notice() = default;
    void say(const std::string& sentence) { *this = Notice(sentence); }
    void pass(Span passed);
    void pressed() { m_pressed = true; }
    bool stands() const { return !m_sentence.empty(); }
    void draw(Canvas& canvas, const Look& look) const;

private:
    explicit Notice(std::string sentence) : m_sentence(std::move(sentence)) {}
    std::string m_sentence;
    Span m_stood;
    bool m_pressed = false;
};

} // namespace podium::stage
