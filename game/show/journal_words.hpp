#pragma once
#include "game/match/match.hpp"

namespace podium::show {

/// What happened, in words for people; the match is as it was right after. The words of strangers
/// in it are not made printable yet.
std::string wordsFor(const Match& match, const Happening& happening);

// What both halves of the words need.

std::string verdictWords(Verdict verdict);
/// The words for the host's hand, and for what needs no more than its name.
std::string hostWords(const Match& match, const Happening& happening);

} // namespace podium::show
