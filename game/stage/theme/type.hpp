#pragma once
#include <array>

/// The sizes of words (LOOK.md, section 4), in virtual pixels.
namespace podium::stage {

/// One rung of a ladder of sizes: words go down a rung when they need more lines than it has.
struct Rung {
    float size = 28;
    float line = 36; ///< from one line to the next
    int lines = 1;
};

namespace type {

inline constexpr float overline = 29, verdict = 66;

inline constexpr std::array questionLadder{
    Rung{64, 79, 3}, Rung{56, 70, 4}, Rung{48, 60, 5}, Rung{42, 52, 6}};
inline constexpr std::array flatQuestionLadder{
    Rung{74, 92, 3}, Rung{64, 79, 3}, Rung{56, 70, 4}, Rung{48, 60, 4}};
inline constexpr std::array answerLadder{
    Rung{48, 58, 1}, Rung{40, 50, 1}, Rung{34, 42, 2}, Rung{34, 42, 3}, Rung{30, 37, 4}};
inline constexpr std::array flatAnswerLadder{
    Rung{58, 70, 1}, Rung{48, 58, 1}, Rung{40, 50, 2}, Rung{36, 44, 3}, Rung{32, 40, 4}};
inline constexpr std::array explanationLadder{
    Rung{36, 47, 2}, Rung{32, 41, 3}, Rung{28, 36, 4}, Rung{24, 31, 5}};
inline constexpr std::array sourceLadder{Rung{26, 33, 2}, Rung{24, 30, 3}};
inline constexpr std::array reminderLadder{Rung{30, 38, 1}, Rung{26, 30, 2}, Rung{24, 28, 2}};

} // namespace type
} // namespace podium::stage
