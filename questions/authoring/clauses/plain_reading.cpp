#include "questions/authoring/clauses/plain_reading.hpp"
#include "questions/authoring/clauses/clause_reader.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

/// A sentence made of tokens of another, and which they were.
struct Excerpt {
    Sentence sentence;
    std::vector<std::size_t> origins;

    void add(Token token, std::size_t origin) {
        auto& words = sentence.words;
        const bool clings = token.tag == Tag::Comma || token.tag == Tag::Genitive ||
            token.tag == Tag::Stop || words.empty();
        if (!clings) words += ' ';
        token.begin = words.size();
        words += token.text;
        token.end = words.size();
        sentence.tokens.push_back(std::move(token));
        origins.push_back(origin);
    }
};

Token madeToken(const std::string& text, Tag tag, Penn pos) {
    Token token;
    token.text = token.lower = text;
    token.tag = tag;
    token.pos = pos;
    return token;
}

/// Where the two readers take a word for a noun and for a verb, the one who ties the whole sentence
/// together knows better.
Token sorted(Token token, char sort) {
    const bool plain = token.tag == Tag::Word || token.tag == Tag::Verb;
    if (!plain || sort == ' ') return token;
    const bool noun = isNoun(token.pos), verb = token.tag == Tag::Verb;
    const bool ends = token.lower.ends_with("s");
    const bool present = token.pos == Penn::VB || token.pos == Penn::VBP || token.pos == Penn::VBZ;
    if (sort == 'n' && verb && present) { // and no "felt", which is a fabric too
        token.tag = Tag::Word;
        token.pos = ends ? Penn::NNS : Penn::NN;
    }
    if (sort == 'v' && noun && !verb) {
        token.tag = Tag::Verb;
        token.pos = ends ? Penn::VBZ : token.lower.ends_with("ed") ? Penn::VBD : Penn::VBP;
    }
    return token;
}

/// "On the beach, singer NAME and actor | NAME kept": a list of doers is not cut in two.
bool opensInList(const PlainClause& clause, const Sentence& sentence) {
    return std::any_of(clause.tokens.begin(),
        clause.tokens.begin() + static_cast<std::ptrdiff_t>(clause.opener), [&](std::size_t i) {
            return sentence.tokens[i].tag == Tag::Comma || sentence.tokens[i].lower == "and";
        });
}

/// "To see anything so small, researchers": no small researchers.
bool isCutBetween(const std::vector<Token>& tokens, std::size_t one, std::size_t next) {
    return next == one + 2 && tokens[one + 1].tag == Tag::Comma && isAdjective(tokens[one].pos) &&
        isNoun(tokens[next].pos);
}

/// "the capybara | tail": the second reader has let go of an "'s".
bool losesOwner(const PlainClause& clause, std::size_t i, const Sentence& sentence) {
    const auto next = clause.tokens[i] + 1;
    if (next >= sentence.tokens.size() || sentence.tokens[next].tag != Tag::Genitive) return false;
    return i + 1 < clause.tokens.size() && clause.tokens[i + 1] == next + 1;
}

/// Where the noun phrase of a clause's subject begins: "A second | inundation" has lost two words.
std::size_t openingOf(const PlainClause& clause, const Sentence& sentence) {
    auto first = clause.tokens[clause.opener];
    const auto opens = [&](std::size_t i) {
        const auto& token = sentence.tokens[i];
        return token.tag == Tag::Determiner || token.tag == Tag::Ordinal ||
            (token.tag == Tag::Word && isAdjective(token.pos));
    };
    if (sentence.tokens[first].tag != Tag::Word) return first;
    while (first > 0 && opens(first - 1)) --first;
    return first;
}

Excerpt excerptOf(const PlainClause& clause, const Sentence& sentence) {
    Excerpt excerpt;
    excerpt.sentence.number = sentence.number;
    excerpt.sentence.block = sentence.block;
    for (std::size_t i = 0; i < clause.tokens.size(); ++i) {
        if (i > 0 && i == clause.opener && !opensInList(clause, sentence))
            excerpt.add(madeToken(",", Tag::Comma, Penn::Mark), clause.tokens[i]);
        if (clause.bare && i == clause.predicate)
            excerpt.add(madeToken("was", Tag::Verb, Penn::VBD), clause.tokens[i]);
        if (i == clause.opener)
            for (auto k = openingOf(clause, sentence); k < clause.tokens[i]; ++k)
                excerpt.add(sentence.tokens[k], k);
        const auto& token = sentence.tokens[clause.tokens[i]];
        if (i > 0 && isCutBetween(sentence.tokens, clause.tokens[i - 1], clause.tokens[i]))
            excerpt.add(madeToken(",", Tag::Comma, Penn::Mark), clause.tokens[i]);
        excerpt.add(sorted(token, clause.sorts[i]), clause.tokens[i]);
        if (losesOwner(clause, i, sentence))
            excerpt.add(sentence.tokens[clause.tokens[i] + 1], clause.tokens[i] + 1);
    }
    excerpt.add(madeToken(".", Tag::Stop, Penn::None), sentence.tokens.size());
    return excerpt;
}

/// A participle tells nothing that happened later than the sentence: "led by" is as true as it.
Fact placed(Fact fact, const Excerpt& excerpt, const PlainClause& clause) {
    fact.at = excerpt.origins[fact.at];
    fact.seen = Agreement::Yes;
    fact.apposed = fact.apposed || clause.bare;
    return fact;
}

/// "a film star on": a word that ours takes for a noun does what its subject's number allows.
bool agrees(const Sentence& sentence, const PlainClause& clause) {
    const auto& verb = sentence.tokens[clause.verb];
    const auto& subject = sentence.tokens[clause.subject];
    if (!isNoun(verb.pos) || verb.lower.ends_with("ed")) return true;
    const bool plural = subject.pos == Penn::NNS || subject.pos == Penn::NNPS;
    const bool single = subject.tag == Tag::Name || subject.pos == Penn::NN;
    return verb.lower.ends_with("s") ? single : plural;
}

/// "a vent opened and all the inhabitants | were evacuated": no vent were.
bool countsAlike(const Sentence& sentence, const PlainClause& clause) {
    static const std::set<std::string> several{"were", "are", "have"};
    const auto& subject = sentence.tokens[clause.subject];
    const bool single = subject.tag == Tag::Word && subject.pos == Penn::NN;
    const bool joined = std::any_of(clause.tokens.begin(), clause.tokens.end(),
        [&](std::size_t i) { return i < clause.verb && sentence.tokens[i].lower == "and"; });
    for (auto i = clause.verb; single && !joined && i > clause.subject; --i)
        if (several.contains(sentence.tokens[i].lower)) return clause.subject == 0;
    return true;
}

/// "no nails are allowed"
bool denies(const Sentence& sentence, const PlainClause& clause) {
    return std::any_of(clause.tokens.begin(), clause.tokens.end(), [&](std::size_t i) {
        const auto& token = sentence.tokens[i];
        return token.tag == Tag::Negation || token.lower == "no" || token.lower == "none" ||
            token.lower == "neither";
    });
}

/// "a quarrel over whether NAME deserved a share": nobody says that he did.
bool isQuestioned(const Sentence& sentence, const PlainClause& clause) {
    static const std::set<std::string> doubting{"whether", "if", "unless"};
    const auto first = *std::min_element(clause.tokens.begin(), clause.tokens.end());
    const auto subject = std::min(first, clause.subject);
    for (auto i = subject; i-- > 0 && subject - i <= 3;)
        if (doubting.contains(sentence.tokens[i].lower)) return true;
    return false;
}

/// "The airship was filled with hydrogen when it": the sentence itself has named what "it" can be.
bool isAnything(const Sentence& sentence, const PlainClause& clause) {
    const auto& who = sentence.tokens[clause.subject].lower;
    const auto subject = sentence.tokens.begin() + static_cast<std::ptrdiff_t>(clause.subject);
    const bool another = std::any_of(sentence.tokens.begin(), subject,
        [](const Token& token) { return token.tag == Tag::Name; });
    const bool did = std::any_of(sentence.tokens.begin(), subject, [](const Token& token) {
        return token.pos == Penn::VBD || token.pos == Penn::VBZ || token.pos == Penn::VBP;
    }); // and not only "after reading a paper by NAME, he"
    const bool person =
        another && did && (who == "he" || who == "she"); // "for NAME, before he had"
    return did && (who == "it" || who == "they" || person);
}

/// "NAME said on Tuesday it would build": what it said of itself.
bool tellsOfItself(const Sentence& sentence, const PlainClause& clause, const Lexicon& lexicon) {
    if (sentence.tokens[clause.subject].lower != "it") return false;
    auto i = clause.subject;
    while (i-- > 0) {
        const auto& token = sentence.tokens[i];
        const bool between = token.lower == "on" || token.lower == "that" ||
            lexicon.is("weekdays", token.text) || lexicon.is("weekdays", token.lower);
        if (!between) return token.lower == "said" || token.lower == "announced";
    }
    return false;
}

/// "a team led by NAME showed": the team was led, whatever the second reader makes of it.
bool wasDoneBy(const Fact& fact) {
    return fact.turn == Turn::Active && !fact.object && !fact.complements.empty() &&
        fact.complements.front().preposition == "by" &&
        !fact.complements.front().phrase.name.empty();
}

/// A deed of whom nobody can tell.
Fact nobodys(const PlainClause& clause) {
    Fact fact;
    fact.at = clause.verb;
    doubt(fact, "whom or what the pronoun means is not certain");
    return fact;
}

bool isAt(const Fact& fact, std::size_t verb) { return fact.at == verb && !fact.verb.empty(); }

bool has(const Fact& fact, const Complement& wanted) {
    return std::any_of(
        fact.complements.begin(), fact.complements.end(), [&](const Complement& one) {
            return one.preposition == wanted.preposition && one.phrase.text == wanted.phrase.text;
        });
}

/// Whether the whole sentence tells the same, and leaves out nothing.
bool saysAsMuch(const Fact& whole, const Fact& plain) {
    const auto object = [](const Fact& fact) {
        return fact.object ? fact.object->text : std::string();
    };
    return !whole.doubtful && whole.subject.text.starts_with(plain.subject.text) &&
        whole.turn == plain.turn && object(whole).starts_with(object(plain)) &&
        whole.complements.size() >= plain.complements.size();
}

/// "took the proposal seriously until 1895, when NAME treated it with acid": the acid is his.
bool borrows(const Fact& whole, const Fact& plain, const std::vector<Fact>& all) {
    return std::any_of(
        whole.complements.begin(), whole.complements.end(), [&](const Complement& one) {
            return !has(plain, one) && std::any_of(all.begin(), all.end(), [&](const Fact& other) {
                return other.at != plain.at && has(other, one);
            });
        });
}

/// "NAME took the flame, and it set out": the sentence has said what was taken.
bool isOfThem(const Phrase& subject, const std::vector<Fact>& facts) {
    return std::any_of(facts.begin(), facts.end(),
        [&](const Fact& one) { return one.object && one.object->text == subject.text; });
}

/// "that hailstones grow | in layers": what goes on behind its last word may belong to it.
bool endsThere(const PlainClause& clause, const Sentence& sentence) {
    const auto next = clause.tokens.back() + 1;
    if (next >= sentence.tokens.size()) return true;
    const auto tag = sentence.tokens[next].tag;
    return tag == Tag::Comma || tag == Tag::Stop || tag == Tag::Colon || tag == Tag::Dash ||
        tag == Tag::Conjunction;
}

} // namespace

std::vector<Fact> readPlain(
    const Sentence& sentence, const std::vector<PlainClause>& clauses, Reading reading) {
    std::vector<Fact> found;
    for (const auto& clause : clauses) {
        if (clause.bare && sentence.tokens[clause.verb].pos != Penn::VBN) continue;
        if (denies(sentence, clause) || !agrees(sentence, clause)) continue;
        if (isQuestioned(sentence, clause) || !countsAlike(sentence, clause)) continue;
        if (tellsOfItself(sentence, clause, reading.lexicon)) continue; // our reader knows who
        if (isAnything(sentence, clause)) {
            found.push_back(nobodys(clause));
            continue;
        }
        const auto excerpt = excerptOf(clause, sentence);
        ClauseReader reader(excerpt.sentence, reading);
        if (endsThere(clause, sentence)) reader.expectOneClause();
        for (auto& fact : reader.read()) {
            if (fact.at >= excerpt.origins.size()) continue;
            auto told = placed(std::move(fact), excerpt, clause);
            const bool speech =
                reading.lexicon.verbIs("speech", told.verb); // of a quotation's part
            if (wasDoneBy(told)) continue;
            if (isAt(told, clause.verb) && !told.doubtful && !speech)
                found.push_back(std::move(told));
        }
        reading.memory = reader.memory();
    }
    return found;
}

void prefer(std::vector<Fact>& facts, std::vector<Fact> plain) {
    for (auto& fact : plain) {
        const auto first = std::find_if(
            facts.begin(), facts.end(), [&](const Fact& one) { return isAt(one, fact.at); });
        const bool ours = first != facts.end() && isOfThem(first->subject, facts);
        if (fact.doubtful) {
            if (first != facts.end() && !ours) doubt(*first, fact.doubt);
        } else if (first == facts.end())
            facts.push_back(std::move(fact));
        else if (fact.apposed && !first->doubtful)
            continue; // where one sees a verb and one a participle, it is a verb
        else if (!saysAsMuch(*first, fact) || borrows(*first, fact, plain))
            *first = std::move(fact);
    }
    std::stable_sort(facts.begin(), facts.end(),
        [](const Fact& one, const Fact& other) { return one.at < other.at; });
}

} // namespace podium::authoring
