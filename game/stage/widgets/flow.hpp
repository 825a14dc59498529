#pragma once
#include "game/stage/widgets/passage.hpp"

namespace podium::stage {

/// A word and how wide it stands at size 1; widths grow with the size.
struct Word {
    std::string words;
    std::size_t run = 0;
    float em = 0;
};

/// The words of the runs in their order, measured.
std::vector<Word> measured(Canvas& canvas, std::span<const Run> runs);
float emOf(Canvas& canvas, const std::string& words, Face face);

/// Sets the words one after the other, in a new line where the next would not fit.
Passage flowed(Canvas& canvas, std::span<const Run> runs, const std::vector<Word>& words,
    const Rung& rung, float wide);

} // namespace podium::stage
