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
    if (token.lower == "her" && token.pos == Penn::PRP) return Tag::Pronoun; // "granted her a"
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
    const bool open = token.lower != "according" &&
        (closed == Tag::Preposition || closed == Tag::Adverb) &&
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

/// "removed over 28 million tonnes": a bound, where "over two days" tells how long.
void mergeOver(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        const bool bound = tokens[i].lower == "over" || tokens[i].lower == "under";
        const bool figure = tokens[i + 1].tag == Tag::Number && isVerb(tokens[i - 1].pos) &&
            !lexicon.is("time_nouns", tokens[i + 2].lower);
        if (bound && figure) mergeTokens(sentence, i, i + 1, Tag::Determiner);
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

bool isBoundary(const Token& token) {
    return token.tag == Tag::Comma || token.tag == Tag::Colon || token.tag == Tag::Dash ||
        token.tag == Tag::Stop || token.tag == Tag::Conjunction || token.tag == Tag::Subordinator ||
        token.tag == Tag::Relative;
}

bool isFinite(const Token& token) {
    const bool tense = token.pos == Penn::VBD || token.pos == Penn::VBZ || token.pos == Penn::VBP;
    return token.tag == Tag::Modal || token.tag == Tag::Future || (token.tag == Tag::Verb && tense);
}

/// Whether a verb in its tense, or a helping one, stands in the clause around a token.
bool hasFinite(const std::vector<Token>& tokens, std::size_t at) {
    for (auto i = at; i-- > 0 && !isBoundary(tokens[i]);)
        if (isFinite(tokens[i])) return true;
    for (auto i = at + 1; i < tokens.size() && !isBoundary(tokens[i]); ++i)
        if (isFinite(tokens[i])) return true;
    return false;
}

/// "boarded a plane and parachuted": the verb before the "and" is no participle.
bool lastVerbIsPast(const std::vector<Token>& tokens, std::size_t at) {
    static const std::set<std::string> helping{"was", "were", "had", "has", "been"};
    for (auto i = at; i-- > 0;)
        if (tokens[i].tag == Tag::Verb)
            return tokens[i].pos == Penn::VBD && !helping.contains(tokens[i].lower);
    return false;
}

/// "NAME, who had been away, returned": the comma before a verb closes what stands beside its
/// subject.
bool closesAside(const std::vector<Token>& tokens, std::size_t comma) {
    for (auto i = comma; i-- > 1;) {
        if (tokens[i].tag != Tag::Comma && tokens[i].tag != Tag::Dash) continue;
        const auto& opening = tokens[i + 1];
        const bool aside = opening.tag == Tag::Relative || opening.tag == Tag::Determiner ||
            opening.tag == Tag::Number || opening.lower == "whose" || opening.lower == "where" ||
            (opening.tag == Tag::Verb && opening.pos == Penn::VBN);
        for (std::size_t k = 0; k < i; ++k)
            if (isFinite(tokens[k])) return false;
        return aside;
    }
    return false;
}

/// "The cat, also called the ounce, is": between the commas that part a subject from its verb a
/// past is a participle.
bool partsSubject(const std::vector<Token>& tokens, std::size_t at) {
    const auto opening = tokens[at - 1].tag == Tag::Adverb && at > 1 ? at - 2 : at - 1;
    if (tokens[opening].tag != Tag::Comma && tokens[opening].tag != Tag::Dash) return false;
    for (std::size_t i = 0; i < opening; ++i)
        if (isFinite(tokens[i]) || isBoundary(tokens[i])) return false;
    for (auto i = at + 1; i + 1 < tokens.size(); ++i) {
        if (isFinite(tokens[i])) return false;
        if (tokens[i].tag == tokens[opening].tag && isFinite(tokens[i + 1])) return true;
    }
    return false;
}

/// "the structure made by hand": a past before "by" is a participle where its clause has a verb.
void mendParticiples(Sentence& sentence) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        auto& token = tokens[i];
        if (token.tag != Tag::Verb || token.pos != Penn::VBD) continue;
        if (partsSubject(tokens, i)) token.pos = Penn::VBN;
        if (tokens[i + 1].lower != "by") continue;
        if (tokens[i - 1].tag == Tag::Word && hasFinite(tokens, i)) token.pos = Penn::VBN;
    }
}

/// "NAME, thought to have been the first, arrived": what is thought of somebody beside the name.
void mendThoughts(Sentence& sentence) {
    static const std::set<std::string> thoughts{"thought", "believed", "known", "said",
        "considered", "reputed", "called", "regarded", "described", "named", "nicknamed"};
    auto& tokens = sentence.tokens;
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        const bool aside = tokens[i - 1].tag == Tag::Comma && tokens[i - 2].tag == Tag::Name &&
            thoughts.contains(tokens[i].lower);
        const bool goesOn = tokens[i + 1].lower == "to" || tokens[i + 1].lower == "as";
        if (aside && goesOn && tokens[i].pos == Penn::VBD) tokens[i].pos = Penn::VBN;
    }
}

/// "the rebuilding has cost", "the scent costs 300 euros": before an amount it is the verb.
void mendCosts(Sentence& sentence, const Lexicon& lexicon) {
    static const std::set<std::string> has{"has", "have", "had"};
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        auto& token = tokens[i];
        if (token.tag != Tag::Word || !isNoun(token.pos) || tokens[i + 1].tag != Tag::Number)
            continue;
        const bool done = has.contains(tokens[i - 1].lower) &&
            lexicon.verbs.plainAnywhere(token.lower, Form::Participle);
        const bool does = token.pos == Penn::NNS && !hasFinite(tokens, i) &&
            lexicon.verbs.plainAnywhere(token.lower, Form::Third) &&
            (tokens[i - 1].tag == Tag::Comma || isNoun(tokens[i - 1].pos));
        if (!done && !does) continue;
        token.tag = Tag::Verb;
        token.pos = done ? Penn::VBN : Penn::VBZ;
    }
}

/// "After 17 days of sport set against the hills,": a preposition leads, and no subject.
bool isWithinPhrase(const std::vector<Token>& tokens, std::size_t at) {
    auto first = at;
    while (first > 0 && !isBoundary(tokens[first - 1])) --first;
    const bool leads = tokens[first].tag == Tag::Preposition;
    for (auto i = first + 1; i < at; ++i)
        if (tokens[i].tag == Tag::Name || tokens[i].tag == Tag::Pronoun) return false;
    return leads;
}

/// "athletes danced": what looks like a participle is a past where its clause has no other verb.
void mendPasts(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i < tokens.size(); ++i) // "the bank said": nobody is a "bank said"
        if (tokens[i].lower == "said" && tokens[i].pos == Penn::VBN &&
            (tokens[i - 1].tag == Tag::Name || isNoun(tokens[i - 1].pos)))
            tokens[i].pos = Penn::VBD;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        auto& token = tokens[i];
        const auto& before = tokens[i - 1];
        const bool noun = before.tag == Tag::Name || before.tag == Tag::Pronoun ||
            (before.tag == Tag::Word && isNoun(before.pos)) || before.tag == Tag::Adverb;
        const bool aside = before.tag == Tag::Comma && closesAside(tokens, i - 1);
        const bool object = i + 1 < tokens.size() &&
            (tokens[i + 1].tag == Tag::Pronoun || tokens[i + 1].tag == Tag::Determiner);
        const bool listed = before.tag == Tag::Comma && object && lastVerbIsPast(tokens, i - 1);
        if (listed && token.tag == Tag::Verb &&
            token.pos == Penn::VBN) { // "took the flag, fixed it"
            token.pos = Penn::VBD;
            continue;
        }
        const bool joined = before.tag == Tag::Conjunction && lastVerbIsPast(tokens, i - 1);
        if (token.tag != Tag::Verb || token.pos != Penn::VBN || !(noun || joined || aside))
            continue;
        const bool by = i + 1 < tokens.size() && tokens[i + 1].lower == "by";
        if ((by && !aside) || hasFinite(tokens, i) || isWithinPhrase(tokens, i)) continue;
        if (lexicon.verbs.plainAnywhere(token.lower, Form::Past)) token.pos = Penn::VBD;
    }
}

/// "Remains of pile dwellings": no verb opens a sentence before "of", nor is "according to" one.
void mendOpening(Sentence& sentence) {
    auto& tokens = sentence.tokens;
    for (auto& token : tokens)
        if (token.lower == "according") token.pos = Penn::IN, token.tag = Tag::Preposition;
    if (tokens.size() < 3 || tokens[1].lower != "of" || tokens[0].pos != Penn::VBZ) return;
    tokens[0].pos = Penn::NNS;
    tokens[0].tag = Tag::Word;
}

/// "The list, which survives, names 212 machines": the verb behind what stands beside a subject.
void mendThirds(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
        auto& token = tokens[i];
        const bool noun = token.tag == Tag::Word && token.pos == Penn::NNS;
        if (!noun || tokens[i - 1].tag != Tag::Comma || !closesAside(tokens, i - 1)) continue;
        const auto next = tokens[i + 1].tag;
        const bool object = next == Tag::Determiner || next == Tag::Number || next == Tag::Owner;
        if (!object || !lexicon.verbs.plainAnywhere(token.lower, Form::Third)) continue;
        token.tag = Tag::Verb;
        token.pos = Penn::VBZ;
    }
}

/// "people pay to go up": behind a plural and without "to" or "will" a plain verb is a present.
void mendPresents(Sentence& sentence) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        auto& token = tokens[i];
        if (token.tag != Tag::Verb || token.pos != Penn::VB || hasFinite(tokens, i)) continue;
        const auto& before = tokens[i - 1];
        const bool noun = before.tag == Tag::Word && isNoun(before.pos);
        const bool told = std::any_of(tokens.begin(), tokens.begin() + static_cast<long>(i),
            [](const Token& one) { return isFinite(one); });
        bool plural = false;
        for (std::size_t k = 0; k < i; ++k) plural = plural || tokens[k].pos == Penn::NNS;
        if (noun && plural && !told) token.pos = Penn::VBP;
    }
}

/// "at Sultaniyya, in what is now Iran,": where it lies today is told beside it.
void leaveOutToday(Sentence& sentence) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 4 < tokens.size(); ++i) {
        const bool today = (tokens[i].lower == "in" || tokens[i].lower == "of") &&
            tokens[i + 1].lower == "what" && tokens[i + 2].lower == "is" &&
            (tokens[i + 3].lower == "now" || tokens[i + 3].lower == "today") &&
            tokens[i + 4].tag == Tag::Name;
        if (!today || tokens[i - 1].tag != Tag::Comma) continue;
        const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(i) - 1;
        const bool closed = i + 5 < tokens.size() && tokens[i + 5].tag == Tag::Comma;
        tokens.erase(first, first + (closed ? 7 : 6));
    }
}

} // namespace

void tagWords(Sentence& sentence, const Lexicon& lexicon) {
    mergeAtLeast(sentence, lexicon);
    mergeOver(sentence, lexicon);
    mergeFixed(sentence, lexicon);
    leaveOutToday(sentence);
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
    mendCosts(sentence, lexicon);
    mendOpening(sentence);
    mendThirds(sentence, lexicon);
    mendPresents(sentence);
    mendThoughts(sentence);
    mendPasts(sentence, lexicon);
    mendParticiples(sentence);
}

} // namespace podium::authoring
