#pragma once
#include "questions/authoring/page/tokens.hpp"

namespace podium::authoring {

using TokenNumbers = std::vector<std::size_t>;

/// The sentence without what stands in brackets.
TokenNumbers withoutBrackets(const Sentence& sentence);
/// What stands between semicolons, colons and dashes, each by itself.
std::vector<TokenNumbers> partsOf(const Sentence& sentence, const TokenNumbers& tokens);
/// The same sentence with less between its commas, the least taken away first; never an "if".
std::vector<TokenNumbers> reductions(const Sentence& sentence, const TokenNumbers& tokens);

} // namespace podium::authoring
