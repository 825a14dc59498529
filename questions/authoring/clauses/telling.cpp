#include "questions/authoring/clauses/telling.hpp"
#include "questions/authoring/clauses/announcements.hpp"
#include "questions/authoring/clauses/clause_reader.hpp"
#include "questions/authoring/clauses/lifetimes.hpp"
#include "questions/authoring/clauses/lost_words.hpp"
#include "questions/authoring/clauses/plain_reading.hpp"
#include "questions/authoring/clauses/possessions.hpp"
#include "questions/authoring/clauses/remembering.hpp"
#include "questions/authoring/clauses/settling.hpp"
#include "questions/authoring/clauses/when.hpp"
#include "questions/authoring/clauses/whereabouts.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t longestSentence = 90; // tokens: beyond, no reading is certain

/// "the terminal in Jeddah, which shelters pilgrims": what stands there, rather than the town.
bool isOfPlace(const Fact& fact, const Sentence& sentence, const Occasion& occasion) {
    const auto before =
        fact.at > 0 && fact.at < sentence.tokens.size() ? sentence.tokens[fact.at - 1].lower : "";
    const bool place = fact.subject.kind == Kind::City ||
        (fact.subject.kind == Kind::Country && occasion.event.empty());
    return place && (before == "which" || before == "that");
}

/// "at NAME in Paris and, in 2008, at NAME": the year is that of the last.
bool isDatedBehind(const Fact& fact, const Sentence& sentence) {
    const auto& tokens = sentence.tokens;
    for (auto i = fact.at; i + 3 < tokens.size(); ++i) {
        const bool opens = tokens[i].lower == "and" && tokens[i + 1].tag == Tag::Comma &&
            tokens[i + 3].tag == Tag::Year;
        if (!opens) continue;
        for (const auto& one : fact.complements)
            if (one.phrase.text == tokens[i + 3].text) return true;
    }
    return false;
}

/// "With all 47 seats declared, the party won 19": seats, as what was counted last.
void noteCounted(const Sentence& sentence, const Lexicon& lexicon, std::string& counted) {
    const auto& tokens = sentence.tokens;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const auto noun = lexicon.verbOfCounted.find(tokens[i + 1].lower);
        if (tokens[i].tag == Tag::Number && noun != lexicon.verbOfCounted.end())
            counted = noun->second == "win" ? tokens[i + 1].lower : std::string();
    }
}

void sayCounted(std::vector<Fact>& facts, const std::string& counted, const Lexicon& lexicon) {
    for (auto& fact : facts) {
        const bool bare = fact.object && fact.object->kind == Kind::Number &&
            fact.object->counted.empty() && lexicon.verbIs("winning", fact.verb);
        if (!bare || counted.empty()) continue;
        if (startsWith(fact.object->text, "the remaining "))
            fact.object->text = fact.object->text.substr(14);
        fact.object->counted = fact.object->head = counted;
        fact.object->text += " " + counted;
    }
}

} // namespace

std::vector<Fact> readFacts(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon, const PlainTeller& plain) {
    std::vector<Fact> all;
    Reading reading{cast, occasion, lexicon, {}};
    std::string counted;
    reading.memory = firstMemory(sentences, cast, occasion, lexicon);
    std::size_t block = sentences.empty() ? 0 : sentences.front().block;
    for (const auto& sentence : sentences) {
        if (sentence.tokens.size() > longestSentence) continue;
        if (sentence.block != block) beginParagraph(reading);
        block = sentence.block;
        auto facts = ClauseReader(sentence, reading).read();
        if (plain) prefer(facts, readPlain(sentence, plain(sentence), reading));
        for (auto& fact : facts) {
            dateByWhen(fact, sentence, occasion);
            const auto lost = lostWord(fact, sentence, cast, lexicon);
            if (!lost.empty()) doubt(fact, "leaves out '" + lost + "'");
            if (isDatedBehind(fact, sentence))
                doubt(fact, "whether the year is its own is not certain");
            if (isOfPlace(fact, sentence, occasion))
                doubt(fact, "whether the town did is not certain");
        }
        noteCounted(sentence, lexicon, counted);
        sayCounted(facts, counted, lexicon);
        remember(reading.memory, sentence, facts, reading);
        all.insert(all.end(), facts.begin(), facts.end());
        const auto places = whereaboutsIn(facts, lexicon);
        all.insert(all.end(), places.begin(), places.end());
        const auto owned = possessionsIn(sentence, cast, lexicon);
        all.insert(all.end(), owned.begin(), owned.end());
        const auto lives = lifetimesIn(sentence, cast);
        all.insert(all.end(), lives.begin(), lives.end());
        if (const auto winner = winnerIn(sentence, cast, lexicon)) {
            std::erase_if(all, [&](const Fact& fact) { return fact.sentence == sentence.number; });
            all.push_back(*winner);
        }
        if (const auto crowd = crowdIn(sentence, occasion, lexicon)) all.push_back(*crowd);
        if (const auto duration = durationIn(sentence, occasion, lexicon)) all.push_back(*duration);
    }
    settle(all, occasion, lexicon);
    return all;
}

} // namespace podium::authoring