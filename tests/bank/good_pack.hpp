#pragma once
#include <stdexcept>
#include <string>

namespace podium {

/// A pack that a quizmaster might have typed, with nothing wrong in it.
inline const std::string goodPack = R"(podium_pack: 1
title: Winter sports
articles:
  - id: ski-day
    title: A day on the hill
rounds:
  - name: Skiing
    about: Downhill and across
  - name: Skating
    about: On thin blades
questions:
  - id: ski-1
    round: Skiing
    type: choice
    stem: Who won the downhill on Sunday?
    options:
      - Ann
      - Ben
      - Cem
      - Dov
    answer: Cem
    explanation: Cem won by a tenth of a second.
    difficulty: 2
    source:
      article: ski-day
      sentence: 3
      words: "On Sunday: Cem won."
  - id: skate-1
    round: Skating
    type: choice
    stem: How many laps has the long race?
    options: ["20", "25", "30", "35"]
    answer: "25"
    explanation: It has 25 laps.
    difficulty: 4
    source: {article: ski-day, sentence: 9, words: The long race has 25 laps.}
)";

/// The good pack with one piece of it replaced, where it stands first.
inline std::string spoiled(const std::string& piece, const std::string& by) {
    const std::size_t at = goodPack.find(piece);
    if (at == std::string::npos) throw std::logic_error("not in the pack: " + piece);
    return std::string(goodPack).replace(at, piece.size(), by);
}

} // namespace podium
