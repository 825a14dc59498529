#include "questions/authoring/jury/used_clause.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isMark(const Token& token) {
    return token.tag == Tag::Comma || token.tag == Tag::Dash || token.tag == Tag::Colon ||
        token.tag == Tag::Bracket || token.tag == Tag::Stop;
}

bool isFinite(const Token& token) {
    return token.pos == Penn::VBD || token.pos == Penn::VBZ || token.pos == Penn::VBP ||
        token.pos == Penn::MD;
}

/// What begins a clause below another.
bool canSubordinate(const Token& token) {
    static const std::set<std::string> words{"when", "while", "because", "although", "though", "if",
        "unless", "whereas", "after", "before", "since", "until", "as", "once", "where", "that"};
    return words.contains(token.lower) || token.pos == Penn::WDT || token.pos == Penn::WP;
}

/// Whether a verb stands between here and the next mark, the next "and" or the next clause.
bool verbFollows(const std::vector<Token>& tokens, std::size_t i) {
    for (; i < tokens.size() && !isMark(tokens[i]) && tokens[i].tag != Tag::Conjunction; ++i) {
        if (isFinite(tokens[i])) return true;
        if (canSubordinate(tokens[i])) return false;
    }
    return false;
}

bool verbBefore(const std::vector<Token>& tokens, std::size_t i) {
    while (i-- > 0 && !isMark(tokens[i]))
        if (isFinite(tokens[i])) return true;
    return false;
}

/// "when", "while", and "after" before a clause of its own.
bool subordinates(const std::vector<Token>& tokens, std::size_t i) {
    static const std::set<std::string> always{
        "when", "while", "because", "although", "though", "if", "unless", "whereas"};
    static const std::set<std::string> also{"after", "before", "since", "until", "as", "once"};
    const auto& word = tokens[i].lower;
    return always.contains(word) || (also.contains(word) && verbFollows(tokens, i + 1));
}

bool beginsBehind(const std::vector<Token>& tokens, std::size_t i) {
    if (isMark(tokens[i]) || subordinates(tokens, i)) return true;
    return tokens[i].tag == Tag::Conjunction &&
        (tokens[i].lower == "but" || verbFollows(tokens, i + 1));
}

bool beginsBefore(const std::vector<Token>& tokens, std::size_t i) {
    const auto pos = tokens[i].pos;
    const bool relative = pos == Penn::WDT || pos == Penn::WP || pos == Penn::WRB;
    return isMark(tokens[i]) || relative || subordinates(tokens, i) ||
        (tokens[i].tag == Tag::Conjunction && verbBefore(tokens, i));
}

bool isAuxiliary(const Token& token) {
    static const std::set<std::string> words{
        "be", "is", "are", "was", "were", "been", "being", "has", "have", "had", "will", "did"};
    return words.contains(token.lower);
}

bool isCounting(const Token& token) {
    return token.tag == Tag::Number || token.tag == Tag::Ordinal || token.pos == Penn::CD ||
        token.pos == Penn::JJR || token.pos == Penn::JJS || token.pos == Penn::RBR;
}

/// "the Canadian geologist NAME", "a glass violin": what stands before a noun and describes it.
bool describes(const UsedClause& clause, std::size_t i, const ToldWords& words) {
    const auto pos = clause[i].pos;
    const bool word = pos == Penn::JJ || pos == Penn::NN || clause[i].tag == Tag::Name;
    const auto& next = clause[i + 1];
    return word && !words.isPreposition(clause[i]) && !isCounting(clause[i]) &&
        clause.told[i + 1] &&
        (isNoun(next.pos) || next.tag == Tag::Name || next.tag == Tag::Genitive);
}

/// Where a preposition behind the verb need not be said as the sentence has it: before a time, a
/// "him", and where the passive is turned round.
bool goesUnsaid(const UsedClause& clause, std::size_t i) {
    static const std::set<std::string> plain{"by", "in", "on", "at"};
    const auto next = clause[i + 1].tag;
    return i != clause.verb + 1 || plain.contains(clause[i].lower) || next == Tag::Date ||
        next == Tag::Year || next == Tag::Pronoun;
}

bool isToldWith(const UsedClause& clause, std::size_t i, const ToldWords& words) {
    const auto& token = clause[i];
    if (isAuxiliary(token)) return true;
    if (i + 1 >= clause.end) return !isSmall(token) && clause.told[i];
    const bool preposition = words.isPreposition(token);
    if (!isSmall(token) && !preposition) return clause.told[i] || describes(clause, i, words);
    return clause.told[i + 1] &&
        (!preposition || words.writes(token.lower) || goesUnsaid(clause, i));
}

/// Small words and descriptions stand and fall with the word that they lead to.
void tellSmall(UsedClause& clause, const ToldWords& words) {
    for (auto i = clause.end; i-- > clause.first;)
        if (i != clause.verb) clause.told[i] = isToldWith(clause, i, words);
}

/// "the stadium", where the question has its name: told by that.
void tellStandIns(UsedClause& clause, const ToldWords& words, const Sentence& sentence) {
    if (!words.namesBeyond(sentence)) return;
    for (auto i = clause.first; i + 1 < clause.end; ++i) {
        if (clause[i].lower != "the") continue;
        auto noun = i + 1;
        if (noun + 1 < clause.end && isAdjective(clause[noun].pos)) ++noun;
        if (isNoun(clause[noun].pos) && clause[noun].tag == Tag::Word &&
            !words.isTime(clause[noun]))
            clause.told[noun] = true;
    }
}

} // namespace

bool isSmall(const Token& token) {
    return token.tag == Tag::Preposition || token.tag == Tag::Determiner ||
        token.tag == Tag::Owner || token.tag == Tag::Conjunction || token.pos == Penn::IN ||
        token.pos == Penn::TO || token.pos == Penn::DT || token.tag == Tag::Genitive ||
        isAuxiliary(token);
}

UsedClause usedClause(const Sentence& sentence, std::size_t verb, const ToldWords& words) {
    const auto& tokens = sentence.tokens;
    UsedClause clause{tokens, verb, verb, verb + 1, std::vector<bool>(tokens.size())};
    while (clause.first > 0 && !beginsBefore(tokens, clause.first - 1)) --clause.first;
    while (clause.end < tokens.size() && !beginsBehind(tokens, clause.end)) ++clause.end;
    for (auto i = clause.first; i < clause.end; ++i)
        clause.told[i] = i == verb || words.tells(tokens[i]);
    tellStandIns(clause, words, sentence);
    tellSmall(clause, words);
    while (clause.first < verb && !clause.told[clause.first]) ++clause.first;
    return clause;
}

std::vector<Run> leftOutOf(const UsedClause& clause) {
    std::vector<Run> runs;
    for (auto i = clause.first; i < clause.end; ++i) {
        if (clause.told[i]) continue;
        if (runs.empty() || runs.back().end != i) runs.push_back({i, i});
        runs.back().end = i + 1;
    }
    return runs;
}

} // namespace podium::authoring
