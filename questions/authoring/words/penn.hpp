#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace podium::authoring {

/// What a word is in its sentence, in the tags of the Penn Treebank; `None` where nobody tagged it.
enum class Penn : std::uint8_t {
    None,
    CC,
    CD,
    DT,
    EX,
    FW,
    IN,
    JJ,
    JJR,
    JJS,
    LS,
    MD,
    NN,
    NNS,
    NNP,
    NNPS,
    PDT,
    POS,
    PRP,
    PRPS, ///< PRP$: "his"
    RB,
    RBR,
    RBS,
    RP,
    SYM,
    TO,
    UH,
    VB,
    VBD,
    VBG,
    VBN,
    VBP,
    VBZ,
    WDT,
    WP,
    WPS, ///< WP$: "whose"
    WRB,
    Mark, ///< any punctuation
    Of    ///< inside the tagger alone, which knows "of" apart; told as IN
};

inline constexpr std::array<std::string_view, 39> pennNames{"", "CC", "CD", "DT", "EX", "FW", "IN",
    "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNS", "NNP", "NNPS", "PDT", "POS", "PRP", "PRP$", "RB",
    "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP",
    "WP$", "WRB", "PUNC", "OF"};
inline constexpr std::size_t pennCount = pennNames.size();

constexpr std::string_view nameOf(Penn tag) { return pennNames[static_cast<std::size_t>(tag)]; }

constexpr bool isNoun(Penn tag) {
    return tag == Penn::NN || tag == Penn::NNS || tag == Penn::NNP || tag == Penn::NNPS;
}
constexpr bool isNamePart(Penn tag) { return tag == Penn::NNP || tag == Penn::NNPS; }
constexpr bool isVerb(Penn tag) { return tag >= Penn::VB && tag <= Penn::VBZ; }
constexpr bool isAdjective(Penn tag) {
    return tag == Penn::JJ || tag == Penn::JJR || tag == Penn::JJS;
}

} // namespace podium::authoring
