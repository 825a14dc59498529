#include "questions/authoring/tagging.hpp"

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
    return before.tag == Tag::Determiner || before.tag == Tag::Owner ||
           before.tag == Tag::Genitive || before.tag == Tag::Number || before.tag == Tag::Ordinal;
}

bool canBeVerb(const Sentence& sentence, std::size_t i, const Lexicon& lexicon) {
    const auto& token = sentence.tokens[i];
    if (!lexicon.verbs.knows(token.lower)) return false;
    if (i > 0 && describesNext(sentence.tokens[i - 1])) return false;
    const bool past = lexicon.verbs.plain(token.lower, Form::Past).has_value();
    return past || !lexicon.is("noun_first", token.lower);
}

Tag tagOf(const Sentence& sentence, std::size_t i, const Lexicon& lexicon) {
    const auto& token = sentence.tokens[i];
    for (const auto& [wordClass, tag] : classTags)
        if (lexicon.is(wordClass, token.lower)) return tag;
    return canBeVerb(sentence, i, lexicon) ? Tag::Verb : Tag::Word;
}

} // namespace

void tagWords(Sentence& sentence, const Lexicon& lexicon) {
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
        if (sentence.tokens[i].tag == Tag::Word) sentence.tokens[i].tag = tagOf(sentence, i, lexicon);
}

} // namespace podium::authoring
