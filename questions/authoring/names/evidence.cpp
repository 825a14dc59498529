#include "questions/authoring/names/evidence.hpp"
#include "questions/authoring/names/name_kind.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

std::string singular(const std::string& noun, const Lexicon& lexicon) {
    if (lexicon.isRole(noun) || noun.size() < 3 || noun.back() != 's') return noun;
    const auto cut = noun.substr(0, noun.size() - 1);
    return lexicon.isRole(cut) || lexicon.kindOfNoun.contains(cut) ? cut : noun;
}

bool isNounLike(const Token& token) { return token.tag == Tag::Word || token.tag == Tag::Verb; }

/// The longest role that ends at `last`: "tennis player", "pole vaulter"; its first token.
std::optional<std::size_t> roleEndingAt(
    const Sentence& sentence, std::size_t last, const Lexicon& lexicon) {
    std::optional<std::size_t> found;
    for (std::size_t first = last + 1; first-- > 0 && last - first < 3;) {
        if (!isNounLike(sentence.tokens[first])) break;
        if (lexicon.isRole(singular(lowered(textBetween(sentence, first, last)), lexicon)))
            found = first;
    }
    return found;
}

std::string demonymBefore(const Sentence& sentence, std::size_t at, const Lexicon& lexicon) {
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
        const auto& token = sentence.tokens[at - back];
        if (token.tag != Tag::Word) break;
        if (const auto* country = lexicon.demonym(token.text)) return country->name;
        if (const auto* country = lexicon.country(token.text)) return country->name;
    }
    return {};
}

/// "swimming hero", "rugby hero": stars are named by their sport.
std::string sportBefore(const Sentence& sentence, std::size_t role, const Lexicon& lexicon) {
    if (role == 0) return {};
    for (const auto& sport : lexicon.sports)
        if (sport.name == sentence.tokens[role - 1].lower && !sport.athletes.empty())
            return sport.athletes.front();
    return {};
}

/// "Olympic Committee president NAME": what one is the president of.
std::string ofBody(const Sentence& sentence, std::size_t role, const Lexicon& lexicon) {
    if (role > 1 && sentence.tokens[role - 1].tag == Tag::Genitive &&
        sentence.tokens[role - 2].tag == Tag::Name)
        return " of " + sentence.tokens[role - 2].text; // "Kolp's boss NAME"
    if (role == 0 || sentence.tokens[role - 1].tag != Tag::Name) return {};
    const auto& body = sentence.tokens[role - 1].text;
    const auto kind = kindOfName(body, lexicon);
    if (kind == Kind::City || kind == Kind::Country) return " of " + body;
    return kind == Kind::Group ? " of the " + body : std::string();
}

/// The start of the list a name belongs to: "the rappers NAME and NAME".
std::size_t listStart(const Sentence& sentence, std::size_t name) {
    const auto& tokens = sentence.tokens;
    if (name >= 2 && tokens[name - 1].lower == "and" && tokens[name - 2].tag == Tag::Name)
        return name - 2;
    return name;
}

/// "the asteroid NAME", "the robot NAME": a thing that can bear a name; behind "the" also one that
/// no list knows, if it is no sort of person.
bool isConcrete(
    const Token& token, const std::string& noun, bool definite, const Lexicon& lexicon) {
    const bool word = token.tag == Tag::Word && !token.capital &&
        (token.pos == Penn::NN ||
            (token.pos == Penn::JJ &&
                (definite ||
                    (lexicon.store && lexicon.store->count(WordClass::Adjective, noun) == 0))));
    if (!lexicon.store || !word) return false;
    const bool nobody = lexicon.store->share(noun, NounKind::Person) == 0 &&
        !lexicon.store->is(WordClass::Adjective, noun) && !lexicon.store->is(WordClass::Verb, noun);
    if (definite && nobody && noun.size() > 3) return true;
    int share = 0;
    for (const auto kind :
        {NounKind::Artifact, NounKind::Object, NounKind::Animal, NounKind::Group})
        share += lexicon.store->share(noun, kind);
    return share > 500;
}

/// Whether the phrase that ends at `noun` begins with "the" or with an owner.
bool isDefinite(const Sentence& sentence, std::size_t noun) {
    for (auto i = noun; i-- > 0;) {
        const auto& token = sentence.tokens[i];
        if (token.lower == "the" || token.tag == Tag::Owner || token.tag == Tag::Genitive)
            return true;
        if (token.tag != Tag::Word) return false;
    }
    return false;
}

/// "the first steamship on the lake": the steamship heads the phrase that ends at the lake.
std::size_t headBefore(const Sentence& sentence, std::size_t last, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    auto head = last;
    for (auto i = last; i > 1; --i) {
        if (lexicon.is("prepositions", tokens[i].lower)) {
            if (tokens[i - 1].tag != Tag::Word || !isNoun(tokens[i - 1].pos)) return head;
            head = i - 1;
            continue;
        }
        if (tokens[i].tag != Tag::Word && tokens[i].tag != Tag::Determiner &&
            tokens[i].tag != Tag::Name && tokens[i].tag != Tag::Genitive)
            return head;
    }
    return head;
}

/// "In the fifth set NAME": the set is when, and not what NAME is.
bool isOpener(const Sentence& sentence, std::size_t noun) {
    const auto& tokens = sentence.tokens;
    auto first = noun;
    while (first > 0 && (tokens[first].tag == Tag::Word || tokens[first].tag == Tag::Ordinal))
        --first;
    return first == 1 && noun > 1 && tokens[0].tag == Tag::Preposition &&
        tokens[1].tag == Tag::Determiner;
}

/// "the probe, called NAME,"
void readCalled(
    const Sentence& sentence, std::size_t name, const Lexicon& lexicon, Evidence& evidence) {
    const auto& tokens = sentence.tokens;
    if (name < 2 || !lexicon.is("calling", tokens[name - 1].lower)) return;
    const auto noun = name - (tokens[name - 2].tag == Tag::Comma ? 3 : 2);
    if (noun >= tokens.size() || tokens[noun].tag != Tag::Word || !isNoun(tokens[noun].pos)) return;
    const auto word = singular(tokens[noun].lower, lexicon);
    if (!lexicon.kindOfNoun.contains(word) && !isConcrete(tokens[noun], word, true, lexicon))
        return;
    evidence.label = word;
    evidence.labelBefore = true;
}

void readBefore(
    const Sentence& sentence, std::size_t name, const Lexicon& lexicon, Evidence& evidence) {
    auto start = listStart(sentence, name);
    if (start > 1 && sentence.tokens[start - 1].lower == "the") --start;
    if (start == 0) return;
    const auto& tokens = sentence.tokens;
    const bool apposed = start > 2 && tokens[start - 1].tag == Tag::Comma &&
        start + 1 < tokens.size() &&
        (tokens[start + 1].tag == Tag::Comma || tokens[start + 1].tag == Tag::Stop) &&
        isDefinite(sentence, start - 2);
    if (apposed) --start;                                 // "its mother ship, NAME,"
    const bool verb = tokens[start - 1].tag == Tag::Verb; // "who heads NAME": nobody's role
    const bool deed = name + 1 < tokens.size() && tokens[name + 1].tag == Tag::Verb;
    const auto given = wordsOf(tokens[name].text).front();
    const bool person = deed && lexicon.isFirstName(given) && tokens[name].text != given &&
        tokens[start - 1].tag == Tag::Word && !lexicon.isRole(tokens[start - 1].lower);
    if (verb || person || (deed && isOpener(sentence, start - 1)))
        return; // "the firm NAME founded"
    const auto role = apposed ? std::nullopt : roleEndingAt(sentence, start - 1, lexicon);
    if (!role) {
        const auto head = apposed ? headBefore(sentence, start - 1, lexicon) : start - 1;
        const auto noun = singular(sentence.tokens[head].lower, lexicon);
        if (lexicon.kindOfNoun.contains(noun) || lexicon.nounIs("businesses", noun) ||
            isConcrete(sentence.tokens[head], noun, isDefinite(sentence, head), lexicon))
            evidence.label = noun, evidence.labelBefore = isDefinite(sentence, head);
        return;
    }
    const auto noun = singular(lowered(textBetween(sentence, *role, start - 1)), lexicon);
    evidence.roleNoun = noun;
    const bool star = lexicon.roleFamily.contains(noun) && lexicon.roleFamily.at(noun) == "star";
    if (star) evidence.roleNoun = sportBefore(sentence, *role, lexicon);
    evidence.role = evidence.roleNoun + ofBody(sentence, *role, lexicon);
    evidence.nationality = demonymBefore(sentence, *role, lexicon);
}

std::size_t appositionEnd(const Sentence& sentence, std::size_t from) {
    auto at = from;
    while (at < sentence.tokens.size() && sentence.tokens[at].tag != Tag::Comma &&
        sentence.tokens[at].tag != Tag::Dash && sentence.tokens[at].tag != Tag::Stop &&
        sentence.tokens[at].tag != Tag::Conjunction)
        ++at;
    return at;
}

/// ", a swimmer," or ", president of the Committee,": closed by a mark on both sides.
void readAfter(
    const Sentence& sentence, std::size_t name, const Lexicon& lexicon, Evidence& evidence) {
    const auto& tokens = sentence.tokens;
    auto at = name + 1;
    if (at + 1 >= tokens.size() || tokens[at].tag != Tag::Comma) return;
    ++at;
    const auto end = appositionEnd(sentence, at);
    if (end >= tokens.size() || tokens[end].tag == Tag::Conjunction) return;
    const bool definite = tokens[at].tag == Tag::Determiner;
    if (definite) ++at;
    const auto first = at;
    for (; at < end && isNounLike(tokens[at]); ++at) {
        const auto role = roleEndingAt(sentence, at, lexicon);
        const bool ends = at + 1 == end || tokens[at + 1].lower == "of";
        if (!role || !ends) continue;
        evidence.roleNoun = lowered(textBetween(sentence, *role, at));
        evidence.role = at + 1 == end
            ? evidence.roleNoun
            : evidence.roleNoun + " " + textBetween(sentence, at + 1, end - 1);
        if (*role > first) evidence.nationality = demonymBefore(sentence, *role, lexicon);
        return;
    }
}

bool isBe(const Token& token) {
    return token.lower == "is" || token.lower == "was" || token.lower == "are" ||
        token.lower == "were";
}

/// "the only link to NAME was a ferry": the link was, and not NAME.
bool hangsOn(const Sentence& sentence, std::size_t name) {
    const auto& tokens = sentence.tokens;
    const auto before = name > 1 && tokens[name - 1].tag == Tag::Determiner ? name - 2 : name - 1;
    return name > 1 && tokens[before].tag == Tag::Preposition && before > 0;
}

/// "NAME is the eighth planet from", "NAME, the second moon to": the noun that says what it is.
void readNoun(
    const Sentence& sentence, std::size_t name, const Lexicon& lexicon, Evidence& evidence) {
    const auto& tokens = sentence.tokens;
    auto at = name + 1;
    if (at < tokens.size() && tokens[at].tag == Tag::Bracket) {
        for (++at; at < tokens.size() && tokens[at].tag != Tag::Bracket;) ++at;
        ++at;
    }
    if (at >= tokens.size() || (!isBe(tokens[at]) && tokens[at].tag != Tag::Comma)) return;
    if (isBe(tokens[at]) && hangsOn(sentence, name)) return;
    if (++at >= tokens.size() || tokens[at].tag != Tag::Determiner) return;
    std::size_t head = 0;
    for (++at; at < tokens.size(); ++at) {
        const bool noun = tokens[at].tag == Tag::Word && isNoun(tokens[at].pos);
        const bool describes = tokens[at].tag == Tag::Word || tokens[at].tag == Tag::Adverb ||
            tokens[at].tag == Tag::Ordinal ||
            (tokens[at].tag == Tag::Verb && tokens[at].pos == Penn::VBN);
        if (noun) head = at;
        if (!describes) break;
    }
    const bool owner =
        at < tokens.size() && tokens[at].tag == Tag::Genitive; // "the firm's founder"
    if (head == 0 || owner) return;
    const auto noun = tokens[head].lower;
    const bool aged = noun.ends_with("-year-old"); // somebody, and no sort of thing
    if (!lexicon.isRole(noun) && !aged) evidence.label = noun;
}

/// "A survey ship, the NAME,": what sort of thing stands before the comma.
void readNounBefore(
    const Sentence& sentence, std::size_t name, const Lexicon& lexicon, Evidence& evidence) {
    const auto& tokens = sentence.tokens;
    if (name < 3 || tokens[name - 1].lower != "the" || tokens[name - 2].tag != Tag::Comma) return;
    const auto head = headBefore(sentence, name - 3, lexicon);
    const auto noun = tokens[head].lower;
    const bool concrete =
        lexicon.kindOfNoun.contains(noun) || isConcrete(tokens[head], noun, false, lexicon);
    if (concrete && !lexicon.isRole(noun)) evidence.label = noun;
}

} // namespace

Evidence evidenceFor(const Sentence& sentence, std::size_t name, const Lexicon& lexicon) {
    Evidence evidence;
    readBefore(sentence, name, lexicon, evidence);
    if (evidence.label.empty()) readCalled(sentence, name, lexicon, evidence);
    if (evidence.role.empty()) readAfter(sentence, name, lexicon, evidence);
    if (evidence.role.empty() && evidence.label.empty())
        readNoun(sentence, name, lexicon, evidence);
    if (evidence.role.empty() && evidence.label.empty())
        readNounBefore(sentence, name, lexicon, evidence);
    return evidence;
}

} // namespace podium::authoring
