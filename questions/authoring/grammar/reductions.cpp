#include "questions/authoring/grammar/reductions.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

using Pieces = std::vector<TokenNumbers>;

/// Between commas, each with the comma before it.
Pieces piecesOf(const Sentence& sentence, const TokenNumbers& tokens) {
    Pieces pieces(1);
    for (const auto i : tokens) {
        if (sentence.tokens[i].tag == Tag::Comma) pieces.emplace_back();
        pieces.back().push_back(i);
    }
    return pieces;
}

/// What the rest would not be true without.
bool carries(const Sentence& sentence, const TokenNumbers& piece) {
    static const std::set<std::string> words{"if", "unless", "until", "except", "without", "not",
        "never", "according", "apparently", "allegedly", "reportedly", "supposedly", "legend"};
    return std::any_of(piece.begin(), piece.end(),
        [&](std::size_t i) { return words.contains(sentence.tokens[i].lower); });
}

bool hasVerb(const Sentence& sentence, const TokenNumbers& piece) {
    return std::any_of(piece.begin(), piece.end(), [&](std::size_t i) {
        const auto pos = sentence.tokens[i].pos;
        return pos == Penn::VBD || pos == Penn::VBZ || pos == Penn::VBP || pos == Penn::MD;
    });
}

bool startsWithVerb(const Sentence& sentence, const TokenNumbers& piece) {
    return piece.size() > 1 && hasVerb(sentence, {piece[1]});
}

/// "It was reluctant, [which is why the airship NAME], was filled": the verb behind the gap would
/// go to the wrong one, where the sentence had a verb before it.
bool stealsVerb(
    const Sentence& sentence, const Pieces& pieces, std::size_t first, std::size_t last) {
    bool told = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i >= first && i <= last) continue;
        if (i > last && told && startsWithVerb(sentence, pieces[i])) return true;
        told = told || (i < first && hasVerb(sentence, pieces[i]));
    }
    return false;
}

/// The pieces without those from one to another; the comma between what is left goes as well,
/// unless something is left out at neither of its sides.
TokenNumbers without(
    const Sentence& sentence, const Pieces& pieces, std::size_t first, std::size_t last) {
    TokenNumbers kept;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i >= first && i <= last) continue;
        const bool joint = i == last + 1 || kept.empty();
        for (const auto token : pieces[i])
            if (!joint || sentence.tokens[token].tag != Tag::Comma) kept.push_back(token);
    }
    return kept;
}

} // namespace

TokenNumbers withoutBrackets(const Sentence& sentence) {
    TokenNumbers kept;
    int depth = 0;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const auto& token = sentence.tokens[i];
        const bool bracket = token.tag == Tag::Bracket;
        if (bracket && (token.text == "(" || token.text == "[")) ++depth;
        if (depth == 0 && !bracket) kept.push_back(i);
        if (bracket && depth > 0 && (token.text == ")" || token.text == "]")) --depth;
    }
    return kept;
}

std::vector<TokenNumbers> partsOf(const Sentence& sentence, const TokenNumbers& tokens) {
    std::vector<TokenNumbers> found(1);
    for (const auto i : tokens) {
        const auto& token = sentence.tokens[i];
        const bool parts = token.tag == Tag::Colon || token.tag == Tag::Dash || token.text == ";";
        if (parts)
            found.emplace_back();
        else
            found.back().push_back(i);
    }
    constexpr std::size_t fewest = 4; // tokens that can tell something
    std::erase_if(found, [](const TokenNumbers& part) { return part.size() < fewest; });
    return found;
}

std::vector<TokenNumbers> reductions(const Sentence& sentence, const TokenNumbers& tokens) {
    constexpr std::size_t most = 10;
    const auto pieces = piecesOf(sentence, tokens);
    std::vector<TokenNumbers> found;
    for (std::size_t width = 1; width < pieces.size() && width < 4; ++width)
        for (auto first = pieces.size() - width + 1; first-- > 0;) {
            const auto last = first + width - 1;
            bool needed = stealsVerb(sentence, pieces, first, last);
            for (auto i = first; i <= last; ++i) needed = needed || carries(sentence, pieces[i]);
            auto kept = without(sentence, pieces, first, last);
            if (!needed && kept.size() > 3 && found.size() < most) found.push_back(std::move(kept));
        }
    return found;
}

} // namespace podium::authoring
