#pragma once
#include "game/match/reply.hpp"

namespace podium {

/// A number as people write it: "9.58", with as many decimals as it has.
std::string numberWords(Quantity number);
/// A reply in words, as a person at the table would have said it.
std::string replyWords(const Question& question, const Reply& reply);

} // namespace podium
