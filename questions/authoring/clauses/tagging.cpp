#include "questions/authoring/clauses/tagging.hpp"
#include "questions/authoring/page/letters.hpp"

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

/// What a written form is, where no tagger has said it.
Penn guessed(const std::string& word, const Lexicon& lexicon) {
    const std::pair<Form, Penn> forms[] = {{Form::Past, Penn::VBD}, {Form::Third, Penn::VBZ},
        {Form::Participle, Penn::VBN}, {Form::Gerund, Penn::VBG}, {Form::Plain, Penn::VB}};
    for (const auto& [form, tag] : forms)
        if (lexicon.verbs.plain(word, form) && !lexicon.is("noun_first", word)) return tag;
    return Penn::NN;
}

/// "after" and "that" are many things; what they are here, the words around them tell.
Tag classTag(const Token& token, const Lexicon& lexicon) {
    for (const auto& [wordClass, tag] : classTags)
        if (lexicon.is(wordClass, token.lower)) return tag;
    return Tag::Word;
}

bool isAdverb(Penn pos) {
    return pos == Penn::RB || pos == Penn::RBR || pos == Penn::RBS || pos == Penn::RP;
}

Tag tagOf(const Token& token, bool first, const Lexicon& lexicon) {
    if (!first && token.capital && token.text.size() > 1) return Tag::Word;
    const auto closed = classTag(token, lexicon);
    const bool noun = isNoun(token.pos) && !isNamePart(token.pos);
    // "the back of", "last" and "like" are small words in some places only
    const bool open = (closed == Tag::Preposition || closed == Tag::Adverb) &&
        (noun || isVerb(token.pos) || isAdjective(token.pos));
    if (closed != Tag::Word && !open) return closed;
    if (isVerb(token.pos)) return Tag::Verb;
    return isAdverb(token.pos) ? Tag::Adverb : Tag::Word;
}

/// "about 300", "nearly half": a hedge belongs to its number.
void markHedges(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i + 1].tag == Tag::Number && lexicon.is("hedges", tokens[i].lower))
            tokens[i].tag = Tag::Word, tokens[i].pos = Penn::RB;
}

/// "at least one" is no number to ask for.
void mergeAtLeast(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const auto two = tokens[i].lower + " " + tokens[i + 1].lower;
        const auto& third = tokens[i + 2];
        const bool count = third.tag == Tag::Number || third.lower == "a" || third.lower == "an" ||
            third.lower == "half";
        if (lexicon.is("at_least", two) && count) mergeTokens(sentence, i, i + 2, Tag::Determiner);
    }
}

/// "on average", "at first"
void mergeFixed(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        for (std::size_t length = 3; length >= 2; --length) {
            if (i + length > tokens.size()) continue;
            const auto words = lowered(textBetween(sentence, i, i + length - 1));
            if (!lexicon.is("fixed_adverbs", words)) continue;
            mergeTokens(sentence, i, i + length - 1, Tag::Adverb);
            tokens[i].pos = Penn::RB;
            break;
        }
}

} // namespace

void tagWords(Sentence& sentence, const Lexicon& lexicon) {
    mergeAtLeast(sentence, lexicon);
    mergeFixed(sentence, lexicon);
    auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        auto& token = tokens[i];
        if (token.tag != Tag::Word) continue;
        if (token.pos == Penn::None && classTag(token, lexicon) == Tag::Word)
            token.pos = guessed(token.lower, lexicon);
        token.tag = tagOf(token, i == 0, lexicon);
        if (token.lower == "that" && token.pos == Penn::WDT) token.tag = Tag::Relative;
        if (token.lower == "that" && token.pos == Penn::IN) token.tag = Tag::Subordinator;
    }
    markHedges(sentence, lexicon);
}

} // namespace podium::authoring
