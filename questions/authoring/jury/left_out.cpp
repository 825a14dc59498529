#include "questions/authoring/jury/left_out.hpp"
#include "questions/authoring/jury/used_clause.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

/// What a rule looks at: one run of left out words and what stands around it.
struct Gap {
    const UsedClause& clause;
    Run run;
    const Lexicon& lexicon;
    const Fact& fact;
    const ToldWords& words;
    const Occasion& occasion;

    const Token& first() const { return clause[run.begin]; }
    const Token& before() const { return clause[run.begin - 1]; }
    bool hasNext() const { return run.end < clause.end; }
    const Token& next() const { return clause[run.end]; }
    bool behindVerb() const { return run.begin == clause.verb + 1; }
    template <typename Is>
    bool any(Is is) const {
        for (auto i = run.begin; i < run.end; ++i)
            if (is(clause[i])) return true;
        return false;
    }
    template <typename Is>
    bool all(Is is) const {
        return !any([&](const Token& token) { return !is(token); });
    }
};

bool isPreposition(const Token& token) {
    return token.tag == Tag::Preposition || token.pos == Penn::IN || token.pos == Penn::TO;
}
bool toVerb(const Gap& gap, std::size_t i) {
    return gap.clause[i].lower == "to" && i + 1 < gap.clause.end &&
        gap.clause[i + 1].pos == Penn::VB;
}
bool isRelative(const Token& token) {
    return token.tag == Tag::Relative || token.pos == Penn::WDT || token.pos == Penn::WP;
}
bool isThat(const Token& token) { return token.lower == "that"; }
bool isCompared(const Token& token) {
    return token.pos == Penn::JJR || token.pos == Penn::RBR || token.lower == "than";
}
bool isCount(const Token& token) {
    return token.tag == Tag::Number || token.tag == Tag::Ordinal || token.pos == Penn::CD ||
        token.pos == Penn::JJS;
}
bool isNominal(const Token& token) { return isNoun(token.pos) || token.tag == Tag::Name; }
bool isTime(const Token& token, const Lexicon& lexicon) {
    return token.tag == Tag::Date || token.tag == Tag::Year ||
        lexicon.is("time_nouns", token.lower) || lexicon.is("weekdays", token.text) ||
        lexicon.is("weekdays", token.lower) || lexicon.is("other_times", token.lower) ||
        lexicon.is("relative_times", token.lower);
}
bool tellsTime(const Gap& gap) {
    return gap.any([&](const Token& token) { return isTime(token, gap.lexicon); });
}

/// "the first man", "the only", "the longest": where the words before a run put one above its like.
bool isRanked(const Gap& gap) {
    for (auto i = gap.run.begin; i-- > gap.clause.verb + 1 && gap.clause.told[i];) {
        const auto& token = gap.clause[i];
        if (isPreposition(token)) return false;
        if (token.pos == Penn::JJS || token.pos == Penn::RBS || token.tag == Tag::Ordinal ||
            token.lower == "only" || token.lower == "last")
            return true;
    }
    return false;
}

/// Nothing, or only when it was: "argued | for the dissolution | in 1905".
bool nothingToldBehind(const Gap& gap) {
    if (!gap.behindVerb()) return false;
    for (auto i = gap.run.end; i < gap.clause.end; ++i) {
        const auto& token = gap.clause[i];
        if (gap.clause.told[i] && !isPreposition(token) && !isTime(token, gap.lexicon))
            return false;
    }
    return true;
}

/// "twice as many", "nearly all", "only two": a limit on what is told behind it.
bool losesLimit(const Gap& gap) {
    for (auto i = gap.run.end; i-- > gap.run.begin;) {
        const auto& word = gap.clause[i].lower;
        const bool just = word == "just" && gap.hasNext() && gap.next().tag == Tag::Number;
        const bool comment = (word == "only" || just) && gap.hasNext() && i + 1 == gap.run.end &&
            gap.words.isAnswer(gap.next());
        if (comment) return false; // "had only 49 keys": that these are few is no part of how many
        if (just || gap.lexicon.is("limits", word))
            return gap.hasNext() &&
                !(gap.words.writes("roughly") && gap.lexicon.is("hedges", word));
        if (gap.clause[i].tag != Tag::Determiner && word != "as" && word != "many" &&
            word != "much")
            return false;
    }
    return false;
}

bool losesNot(const Gap& gap) {
    return gap.any([](const Token& token) { return token.tag == Tag::Negation; });
}

/// "came together", "held out"
bool losesParticle(const Gap& gap) {
    const auto& word = gap.first().lower;
    const bool parted = word == "together" || gap.lexicon.verbIs("particles", word);
    return (gap.behindVerb() && parted && (!isPreposition(gap.first()) || !tellsTime(gap)) &&
               (word != "in" && word != "on")) ||
        (gap.behindVerb() && gap.first().pos == Penn::RP);
}

/// "flew past Halvorsen", asked as whether it flew Halvorsen.
bool losesPreposition(const Gap& gap) {
    return gap.behindVerb() && gap.hasNext() && gap.run.end == gap.run.begin + 1 &&
        gap.words.isPreposition(gap.first());
}

/// "was the first man from an Asian nation to reach a final", asked as who was the first man.
bool losesRank(const Gap& gap) {
    const bool hangs = isPreposition(gap.first()) || isRelative(gap.first()) ||
        isThat(gap.first()) || gap.first().pos == Penn::VBG || gap.first().pos == Penn::VBN;
    return hangs && isRanked(gap);
}

/// "at 1,500 m | above sea level"
bool losesLevel(const Gap& gap) {
    const bool level = gap.first().lower == "above" || gap.first().lower == "below";
    return level && gap.run.begin > 1 &&
        (gap.before().tag == Tag::Number || gap.clause[gap.run.begin - 2].tag == Tag::Number);
}

/// "in the first recording": which of several it was.
bool losesWhichTime(const Gap& gap) {
    if (!isPreposition(gap.first()) || toVerb(gap, gap.run.begin) || tellsTime(gap)) return false;
    return gap.any([](const Token& token) { return token.tag == Tag::Ordinal; });
}

/// "singles final" of "the Grand Slam singles final"; "nine" of "nine shots" is as bad.
bool losesHead(const Gap& gap) {
    const bool noun = isNoun(gap.first().pos) && gap.first().tag != Tag::Name;
    const auto& before = gap.before();
    const bool phrase = isNominal(before) || isAdjective(before.pos) || before.tag == Tag::Number;
    const bool premodifier = gap.hasNext() && isNominal(gap.next());
    const bool setting =
        contains(lowered(gap.occasion.eventName()), before.lower); // told by chance
    return noun && phrase && !premodifier && !setting && !isTime(gap.first(), gap.lexicon);
}

bool losesCount(const Gap& gap) {
    const auto& last = gap.clause[gap.run.end - 1];
    const bool plain = gap.hasNext() && isNominal(gap.next()) && gap.next().tag != Tag::Name;
    return plain && isCount(last) && gap.first().tag != Tag::Conjunction && !gap.any(isPreposition);
}

/// "40,000 eggs and" before the bottles that are counted, "and 34 dogs" behind the companions: each
/// number of a list is asked for alone.
bool isOtherSum(const Gap& gap) {
    const bool behind = gap.first().lower == "and" && gap.run.end > gap.run.begin + 1 &&
        gap.clause[gap.run.begin + 1].tag == Tag::Number;
    const auto& last = gap.clause[gap.run.end - 1];
    const auto next = gap.run.end + (last.lower == "and" ? 0 : 1);
    const bool joined = last.lower == "and" || (gap.hasNext() && gap.next().lower == "and");
    const bool before = gap.first().tag == Tag::Number && joined && next < gap.clause.end &&
        gap.words.isAnswer(gap.clause[next]);
    bool told = false; // "has 118 rooms, 40 chimneys and": asked is what stands behind the comma
    for (auto i = gap.clause.first; i < gap.clause.end; ++i)
        told = told || gap.words.isAnswer(gap.clause[i]);
    const bool first = gap.first().tag == Tag::Number && !told && !gap.any(isPreposition);
    return gap.words.asksNumber() && (behind || before || first);
}

bool losesObject(const Gap& gap) {
    const auto& first = gap.first();
    const bool noun = isNominal(first) || first.tag == Tag::Determiner || first.pos == Penn::DT ||
        first.tag == Tag::Number || first.tag == Tag::Quote || isAdjective(first.pos);
    const bool premodifier = gap.hasNext() && isNominal(gap.next());
    return gap.behindVerb() && noun && !premodifier && !tellsTime(gap);
}

bool losesComparison(const Gap& gap) {
    const bool as = gap.first().lower == "as" && gap.before().tag != Tag::Name;
    return gap.first().lower == "than" || (as && !isNominal(gap.before())) ||
        (isCompared(gap.first()) && (gap.hasNext() || gap.behindVerb()));
}

/// "agreed to pay", "ruled that both were at fault": what the verb is about.
bool losesComplement(const Gap& gap) {
    static const std::set<std::string> needless{"in", "on", "at", "during", "after", "before", "by",
        "from", "near", "until", "since", "within", "throughout", "amid", "despite", "following",
        "outside", "inside", "under", "alongside", "without", "ahead", "across", "aboard",
        "through", "over"};
    if (isThat(gap.first()) && (gap.behindVerb() || gap.first().pos == Penn::IN)) return true;
    if (toVerb(gap, gap.run.begin)) return gap.behindVerb() || gap.fact.verb == "be";
    if (!nothingToldBehind(gap) || !isPreposition(gap.first())) return false;
    const bool named = gap.lexicon.verbIs("calling", gap.fact.verb);
    return named || !needless.contains(gap.first().lower);
}

/// "of nine": what a noun or a number is part of.
bool losesWhole(const Gap& gap) {
    return gap.first().lower == "of" && gap.before().tag != Tag::Name &&
        (isNominal(gap.before()) || gap.before().tag == Tag::Number);
}

/// "for the Naval Review that marked": what is told behind hangs on a word that is not.
bool losesWhatIsHungOn(const Gap& gap) {
    if (!gap.hasNext() || !gap.any(isNominal) || gap.behindVerb()) return false;
    const bool scene = gap.run.end + 1 < gap.clause.end &&
        contains(
            gap.occasion.eventName(), gap.clause[gap.run.end + 1].text); // "the final of EVENT"
    const bool hangs = isRelative(gap.next()) || isThat(gap.next()) || toVerb(gap, gap.run.end) ||
        (gap.next().lower == "of" && !scene) || gap.next().pos == Penn::VBG ||
        gap.next().pos == Penn::VBN;
    return hangs && !isNominal(gap.first()) && !isAdjective(gap.first().pos);
}

/// "A and B were", asked as whether A was: more than one did it.
bool losesMember(const Gap& gap) {
    return gap.run.end <= gap.clause.verb && gap.first().lower == "and" &&
        gap.any([](const Token& token) { return isNominal(token); });
}

constexpr bool (*losses[])(const Gap&) = {losesLimit, losesNot, losesParticle, losesPreposition,
    losesRank, losesLevel, losesWhichTime, losesHead, losesCount, losesObject, losesComparison,
    losesComplement, losesWhole, losesWhatIsHungOn, losesMember};

/// One fact asked as it stands: the others have words of their own.
bool isOneClause(const Draft& draft, const World& world) {
    const bool plain = startsWith(draft.rule, "deed-") || startsWith(draft.rule, "thing-");
    return plain && draft.rule != "deed-interval" && draft.gathering.kind.empty() &&
        draft.told.at > 0 && draft.sentence > 0 &&
        draft.told.at < world.sentence(draft.sentence).tokens.size();
}

/// "The prize went to NAME" is asked as who won it: with words of its own.
bool saysVerb(const Token& token, const Fact& fact, const Lexicon& lexicon) {
    const auto is = [&](Form form) {
        return lexicon.verbs.plain(token.lower, form) == fact.verb ||
            lexicon.verbs.plainAnywhere(token.lower, form) == fact.verb;
    };
    return token.lower == fact.verb || is(Form::Third) || is(Form::Past) || is(Form::Participle) ||
        is(Form::Gerund);
}

std::string saidOf(const Run& run, const Sentence& sentence) {
    return "it leaves out '" + textBetween(sentence, run.begin, run.end - 1) + "'";
}

/// "their first since 1986", "since somebody inspired them": not their first.
bool hangsOnSince(const Gap& gap) {
    return gap.first().lower == "since" && gap.clause.told[gap.run.begin - 1] && isRanked(gap);
}

/// "after pulling a man, NAME, from his van": told is "from his van" alone.
bool goesOnBehindAside(const UsedClause& clause, const ToldWords& words) {
    const auto& tokens = clause.tokens;
    const bool comma = tokens[clause.end].tag == Tag::Comma && !clause.told[clause.end - 1];
    auto gap = clause.end - 1;
    while (gap > clause.verb && !clause.told[gap - 1]) --gap;
    if (tokens[gap].tag == Tag::Conjunction) return false; // "by A and her professor, B, in a barn"
    auto close = clause.end + 1;
    while (close < tokens.size() && tokens[close].tag == Tag::Name) ++close;
    const bool aside = comma && close > clause.end + 1 && close + 2 < tokens.size() &&
        tokens[close].tag == Tag::Comma && words.isPreposition(tokens[close + 1]);
    if (!aside || !words.writes(tokens[close + 1].lower)) return false;
    auto noun = close + 2;
    while (noun + 1 < tokens.size() && !isNominal(tokens[noun])) ++noun;
    return words.tells(tokens[noun]);
}

} // namespace

std::string leftOut(const Question& question, const Draft& draft, const World& world) {
    if (!isOneClause(draft, world)) return {};
    const auto& sentence = world.sentence(draft.sentence);
    if (!saysVerb(sentence.tokens[draft.told.at], draft.told, world.lexicon)) return {};
    const ToldWords words(question, draft, world);
    const auto clause = usedClause(sentence, draft.told.at, words);
    for (const auto& run : leftOutOf(clause)) {
        const Gap gap{clause, run, world.lexicon, draft.told, words, world.occasion};
        if (run.begin == 0) continue;
        for (const auto lost : losses)
            if (!isOtherSum(gap) && lost(gap)) return saidOf(run, sentence);
    }
    const auto end = clause.end;
    if (end >= sentence.tokens.size()) return {};
    if (goesOnBehindAside(clause, words) ||
        hangsOnSince({clause, {end, end + 1}, world.lexicon, draft.told, words, world.occasion}))
        return saidOf({end - 1, end + 1}, sentence);
    return {};
}

} // namespace podium::authoring
