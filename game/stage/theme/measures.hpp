#pragma once
#include "game/stage/art/mesh.hpp"
#include <array>

/// Places and sizes that more than one part of the look shares (LOOK.md, sections 2 and 5).
namespace podium::stage::measures {

inline constexpr float marginX = 96, hintsY = 1018, menuHintsY = 1022;
inline constexpr Box question{96, 184, 1300, 348}, flatQuestion{96, 158, 1420, 276};
inline constexpr std::array<Box, 4> answers{Box{96, 592, 852, 174}, Box{972, 592, 852, 174},
    Box{96, 790, 852, 174}, Box{972, 790, 852, 174}};
inline constexpr std::array<Box, 4> flatAnswers{Box{96, 520, 852, 196}, Box{972, 520, 852, 196},
    Box{96, 738, 852, 196}, Box{972, 738, 852, 196}};
inline constexpr Box explanation{96, 214, 1124, 318}, points{1244, 132, 580, 400};
inline constexpr Box timeBar{96, 446, 1728, 34};
inline constexpr Point sun{1672, 286}; ///< where it stands while all its time is left
inline constexpr float sunRadius = 100, sunSinks = 90;

} // namespace podium::stage::measures
