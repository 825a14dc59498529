#include "questions/authoring/clauses/tagging.hpp"

namespace podium::authoring {
namespace {

struct ClassTag {
    const char* wordClass;
    Tag tag;
};

// In this order: "her" is an owner before it is a pronoun, "that" a determiner before all else.
constexpr ClassTag classTags[] = {{"owners", Tag::Owner}, {"relatives", Tag::Relative},
    {"pronouns", Tag::Pronoun}, {"future", Tag::Future}, {"modals", Tag::Modal},
    {"conjunctions", Tag::Conjunction}, {"negations", Tag::Negation},
    {"determiners", Tag::Determiner}, {"subordinators", Tag::Subordinator},
    {"prepositions", Tag::Preposition}, {"adverbs", Tag::Adverb}};

bool describesNext(const Token& before) {
    const bool shared = before.lower == "all" || before.lower == "each" || before.lower == "both";
    return (before.tag == Tag::Determiner && !shared) || before.tag == Tag::Owner ||
        before.tag == Tag::Genitive || before.tag == Tag::Number || before.tag == Tag::Ordinal;
}

Tag tagOf(const Sentence& sentence, std::size_t i, const Lexicon& lexicon) {
    const auto& token = sentence.tokens[i];
    if (i > 0 && token.capital && token.text.size() > 1) return Tag::Word;
    const bool noun = i > 0 && describesNext(sentence.tokens[i - 1]) &&
        i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].lower == "of";
    if (noun) return Tag::Word; // "the back of"
    for (const auto& [wordClass, tag] : classTags)
        if (lexicon.is(wordClass, token.lower)) return tag;
    if (isVerb(token.pos)) return Tag::Verb;
    if (token.pos == Penn::RB || token.pos == Penn::RBR || token.pos == Penn::RBS) return Tag::Adverb;
    return token.pos == Penn::RP ? Tag::Adverb : Tag::Word;
}

/// "at least one" is no number to ask for.
void mergeAtLeast(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const auto two = tokens[i].lower + " " + tokens[i + 1].lower;
        if (lexicon.is("at_least", two) && tokens[i + 2].tag == Tag::Number)
            mergeTokens(sentence, i, i + 2, Tag::Determiner);
    }
}

} // namespace

void tagWords(Sentence& sentence, const Lexicon& lexicon) {
    mergeAtLeast(sentence, lexicon);
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
        if (sentence.tokens[i].tag == Tag::Word)
            sentence.tokens[i].tag = tagOf(sentence, i, lexicon);
}

} // namespace podium::authoring
