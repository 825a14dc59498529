#include "questions/authoring/grammar/plain_clauses.hpp"
#include "questions/authoring/grammar/meant.hpp"
#include "questions/authoring/grammar/reductions.hpp"
#include "questions/authoring/grammar/retelling.hpp"
#include "questions/authoring/grammar/simple_sentences.hpp"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace podium::authoring {
namespace {

/// "No, nails are allowed"
bool isCriedOut(const Link& link, const Linkage& linkage) {
    return link.label.starts_with("CO") && linkage.words[link.left].text.starts_with("no.");
}

/// A sentence of an article gives no orders, and its commas join nothing alone.
bool isTold(const Linkage& linkage) {
    const auto joins = [&](std::size_t comma, const char* mark) {
        return std::any_of(linkage.links.begin(), linkage.links.end(), [&](const Link& link) {
            return (link.left == comma || link.right == comma) && link.label.starts_with(mark);
        });
    };
    for (const auto& link : linkage.links)
        if (link.label.starts_with("Wi") || link.label.starts_with("Wq") ||
            isCriedOut(link, linkage))
            return false;
    for (std::size_t i = 0; i < linkage.words.size(); ++i) {
        if (linkage.words[i].text != ",.j") continue;
        bool inList = false;
        for (const auto& link : linkage.links) {
            const auto other = link.left == i ? link.right : link.left;
            const bool tied = (link.left == i || link.right == i) &&
                (link.label.find("Jl") < 3 || link.label.find("Jr") < 3);
            const auto& word = linkage.words[other].text;
            inList = inList ||
                (tied && (word.starts_with("and") || word.starts_with("or") || word == ",.j"));
        }
        if (!inList && joins(i, "SJ")) return false;
    }
    return isMeant(linkage);
}

/// "drums.v" is a verb.
char sortOf(const std::string& word) {
    const auto dot = word.find('.');
    const bool known = dot != std::string::npos && dot > 0 && dot + 1 < word.size();
    return known && (word[dot + 1] == 'n' || word[dot + 1] == 'v') ? word[dot + 1] : ' ';
}

PlainClause numbered(
    const SimpleSentence& simple, const Linkage& linkage, const Retelling& retelling) {
    const auto number = [&](std::size_t word) {
        return retelling.tokenAt(linkage.words[word].begin);
    };
    PlainClause clause;
    clause.subject = number(simple.subject);
    clause.verb = number(simple.verb);
    clause.bare = simple.bare;
    clause.depends = simple.depends;
    for (std::size_t i = 0; i < simple.words.size(); ++i) {
        const auto token = number(simple.words[i]);
        if (i == simple.opener) clause.opener = clause.tokens.size();
        if (i == simple.predicate) clause.predicate = clause.tokens.size();
        if (!clause.tokens.empty() && clause.tokens.back() == token) continue;
        clause.tokens.push_back(token);
        clause.sorts += sortOf(linkage.words[simple.words[i]].text);
    }
    return clause;
}

/// Whether nothing of what was read is left out of what is said of the subject, but between commas.
bool isOneStretch(const PlainClause& clause, const TokenNumbers& read, const Sentence& sentence) {
    const auto comma = [&](auto place) { return sentence.tokens[*place].tag == Tag::Comma; };
    for (auto i = clause.predicate + 1; i < clause.tokens.size(); ++i) {
        const auto from = std::find(read.begin(), read.end(), clause.tokens[i - 1]);
        const auto to = std::find(from, read.end(), clause.tokens[i]);
        if (from == read.end() || to == read.end()) return false;
        if (to - from > 1 && (!comma(from + 1) || !comma(to - 1))) return false;
    }
    return true;
}

/// How often a clause was read, and how.
struct Ballot {
    std::size_t votes = 0;
    std::vector<std::pair<PlainClause, std::size_t>> readings;

    void cast(const PlainClause& clause) {
        ++votes;
        const auto same = std::find_if(readings.begin(), readings.end(),
            [&](const auto& one) { return one.first.tokens == clause.tokens; });
        if (same == readings.end())
            readings.emplace_back(clause, 1);
        else
            ++same->second;
    }
    /// Of those that several agree on, the one that says most in one stretch: a phrase belongs to
    /// the verb beside it.
    const PlainClause& winner(const TokenNumbers& read, const Sentence& sentence) const {
        constexpr std::size_t few = 6;
        const auto worth = [&](const auto& reading) {
            const auto& [clause, count] = reading;
            const auto length = isOneStretch(clause, read, sentence) ? clause.tokens.size() : 0;
            return std::tuple(few * count >= votes, length, count);
        };
        return std::max_element(readings.begin(), readings.end(),
            [&](const auto& a, const auto& b) { return worth(a) < worth(b); })
            ->first;
    }
};

/// By verb, subject, and whether it is a participle.
using Ballots = std::map<std::tuple<std::size_t, std::size_t, bool>, Ballot>;

/// Whether as many read the verb of another subject.
bool isRivalled(const Ballots::key_type& key, const Ballot& mine, const Ballots& ballots) {
    return std::any_of(ballots.begin(), ballots.end(), [&](const auto& other) {
        return other.first != key && std::get<0>(other.first) == std::get<0>(key) &&
            other.second.votes >= mine.votes;
    });
}

/// Whether the words are told as they were written, or with some left out: then only a reading
/// without rare turns counts, whose verbs ours takes for verbs as well.
enum class Told { Whole, Less };

bool isSure(const Linkage& linkage) {
    constexpr double most = 0.15; // for each word
    return linkage.cost <= most * static_cast<double>(linkage.words.size());
}

/// "caught fire at Lakehurst in": its end was taken for something else's.
bool isStranded(const Sentence& sentence, const PlainClause& clause) {
    static const std::set<std::string> words{
        "in", "of", "from", "at", "by", "with", "for", "to", "as", "into", "the", "a", "and"};
    return words.contains(sentence.tokens[clause.tokens.back()].lower);
}

/// False where the second reader cannot follow.
bool addClauses(const Sentence& sentence, const TokenNumbers& tokens, Told told,
    std::vector<PlainClause>& found) {
    constexpr std::size_t most = 12; // readings: those further down are less likely by far
    const auto retelling = retold(sentence, tokens);
    const auto linkages = linked(retelling.text, isTold, most).linkages;
    if (linkages.empty() || (told == Told::Less && !isSure(linkages.front()))) return false;
    Ballots ballots;
    for (const auto& linkage : linkages)
        for (const auto& simple : simpleSentences(linkage)) {
            const auto clause = numbered(simple, linkage, retelling);
            const bool verb = sentence.tokens[clause.verb].tag == Tag::Verb;
            if ((verb || told == Told::Whole) && !isStranded(sentence, clause))
                ballots[{clause.verb, clause.subject, clause.bare}].cast(clause);
        }
    for (const auto& [key, ballot] : ballots)
        if (2 * ballot.votes >= linkages.size() && !isRivalled(key, ballot, ballots))
            found.push_back(ballot.winner(tokens, sentence));
    return true;
}

/// A part that is not read as it is, is read with less between its commas.
void addReduced(const Sentence& sentence, const TokenNumbers& part, bool fresh,
    std::vector<PlainClause>& found) {
    if (fresh && addClauses(sentence, part, Told::Whole, found)) return;
    for (const auto& less : reductions(sentence, part))
        if (addClauses(sentence, less, Told::Less, found)) return;
}

} // namespace

std::vector<PlainClause> plainClauses(const Sentence& sentence) {
    std::vector<PlainClause> found;
    const auto tokens = withoutBrackets(sentence);
    if (addClauses(sentence, tokens, Told::Whole, found)) return found;
    const auto parts = partsOf(sentence, tokens);
    for (const auto& part : parts) addReduced(sentence, part, parts.size() > 1, found);
    return found;
}

} // namespace podium::authoring
