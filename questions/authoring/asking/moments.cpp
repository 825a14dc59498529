#include "questions/authoring/asking/moments.hpp"
#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>

namespace podium::authoring {
namespace {

constexpr std::size_t longestMoment = 60; // bytes: one line of an option

/// The last four figures in a row; 0 where there are none.
int yearIn(const std::string& text) {
    int year = 0;
    for (const auto& word : wordsOf(text)) {
        const auto figures = word.substr(0, word.find_first_not_of("0123456789"));
        if (figures.size() == 4) year = std::stoi(figures);
    }
    return year;
}

bool isTime(const Complement& one) {
    return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date;
}

/// The one complement that says when; nothing where it is said twice, roughly or as a span.
std::optional<std::size_t> timeOf(const Fact& fact) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        if (!isTime(one)) continue;
        const bool point = one.preposition == "in" || one.preposition == "on";
        if (found || !point || one.phrase.hedged || !one.phrase.members.empty())
            return std::nullopt;
        found = i;
    }
    return found;
}

/// A year, "later" or "again" would tell the place in the order.
bool tellsItsPlace(const std::string& text, const Lexicon& lexicon) {
    if (yearIn(text) > 0) return true;
    const auto words = wordsOf(text);
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return lexicon.is("sequel", word); });
}

/// Births and deaths stand at the ends of every life; a state has no moment.
bool isMoment(const Fact& fact, const Lexicon& lexicon) {
    const bool turn = fact.verb == "become" || fact.verb == "start";
    const bool state = lexicon.verbIs("weak", fact.verb) && !turn;
    return !state && !lexicon.verbIs("durative", fact.verb) && fact.verb != "bear" &&
        fact.verb != "die" && fact.verb != "live";
}

/// Whoever won or hosted a cup once may have done so in another year as well; founding it is once.
bool isRecurring(const Fact& fact, const Lexicon& lexicon) {
    const auto isEvent = [&](const Phrase& phrase) {
        return phrase.kind == Kind::Event || lexicon.nounIs("events", phrase.head);
    };
    const bool once = lexicon.verbIs("background", fact.verb) || lexicon.verbIs("begin", fact.verb);
    return !once &&
        ((fact.object && isEvent(*fact.object)) ||
            std::any_of(fact.complements.begin(), fact.complements.end(),
                [&](const Complement& one) { return isEvent(one.phrase); }));
}

/// The reader keeps no adverbs: what happened again has happened before.
bool isRepeated(const Fact& fact, const World& world) {
    return contains(world.sentence(fact.sentence).words, " again");
}

/// "the tower" stands alone below a stem about the Eiffel Tower.
bool isSubjectOfAll(const Phrase& phrase, const Occasion& occasion) {
    if (phrase.name == occasion.subject && !phrase.name.empty()) return true;
    const auto words = wordsOf(occasion.subject);
    return phrase.definite && !words.empty() && wordsOf(phrase.text).size() == 2 &&
        lowered(words.back()) == phrase.head;
}

/// "Led the first crossing of Greenland": whose life it is, the stem says.
bool isOwn(const Fact& fact, const Occasion& occasion) {
    return occasion.portrait && occasion.subjectKind == Kind::Person &&
        fact.subject.name == occasion.subject && fact.turn == Turn::Active;
}

std::optional<Moment> momentOf(const Fact& fact, const Gatherer& gatherer) {
    const auto time = timeOf(fact);
    if (!time || !gatherer.isProven(fact) || !isMoment(fact, gatherer.lexicon())) return {};
    if (isRepeated(fact, gatherer.world()) || isRecurring(fact, gatherer.lexicon())) return {};
    const bool named = gatherer.standsAlone(fact.subject);
    if (!named && !isSubjectOfAll(fact.subject, gatherer.world().occasion)) return {};
    Moment moment;
    moment.year = yearIn(fact.complements[*time].phrase.text);
    moment.own = isOwn(fact, gatherer.world().occasion);
    auto told = fact;
    Slot slot{Slot::Part::Complement, *time};
    const auto text = [&] {
        const auto done = predicate(told, slot, gatherer.lexicon());
        return withCapital(moment.own ? done : told.subject.text + " " + done);
    };
    const bool ranked = fact.object && rankWord(fact.object->text) != std::string::npos;
    if (text().size() > longestMoment && ranked) return {}; // "became the first woman": to do what?
    if (text().size() > longestMoment) told.tail.clear();
    for (std::ptrdiff_t words = 9; words > 1 && text().size() > longestMoment; --words)
        told = shortened(told, slot, words);
    moment.text = text();
    moment.fact = statement(fact, gatherer.lexicon());
    moment.sentence = fact.sentence;
    moment.named = named;
    const bool fits = moment.text.size() <= longestMoment && moment.year > 0;
    if (!fits || tellsItsPlace(moment.text, gatherer.lexicon())) return {};
    return moment;
}

} // namespace

std::vector<Moment> momentsIn(const Gatherer& gatherer) {
    std::vector<Moment> moments;
    std::map<std::string, std::set<int>> yearsOf;
    for (const auto& fact : gatherer.world().facts)
        if (auto moment = momentOf(fact, gatherer)) {
            yearsOf[moment->text].insert(moment->year);
            moments.push_back(std::move(*moment));
        }
    std::erase_if(moments, [&](const Moment& one) { return yearsOf[one.text].size() > 1; });
    std::stable_sort(moments.begin(), moments.end(),
        [](const Moment& a, const Moment& b) { return a.year < b.year; });
    const auto same = [](const Moment& a, const Moment& b) { return a.year == b.year; };
    moments.erase(std::unique(moments.begin(), moments.end(), same), moments.end());
    return moments;
}

std::vector<Moment> momentsOfOneStory(const Gatherer& gatherer) {
    constexpr std::ptrdiff_t fewest = 3;
    auto moments = momentsIn(gatherer);
    if (gatherer.subject().empty())
        std::erase_if(moments, [](const Moment& one) { return !one.named; });
    const auto owns =
        std::count_if(moments.begin(), moments.end(), [](const Moment& one) { return one.own; });
    const bool life = owns >= fewest;
    std::erase_if(moments, [&](const Moment& one) { return one.own != life; });
    return moments;
}

Gathering gatheredOf(
    const std::string& kind, const std::vector<Moment>& moments, const std::string& opening) {
    Gathering gathering;
    gathering.kind = kind;
    gathering.life = moments.front().own;
    std::vector<std::string> told;
    for (const auto& one : moments) {
        gathering.options.push_back(one.text);
        gathering.facts.push_back(one.fact);
        gathering.sentences.push_back(one.sentence);
        told.push_back(one.text + " (" + std::to_string(one.year) + ")");
    }
    for (std::size_t i = 1; i < told.size(); ++i)
        if (startsWith(told[i], "The ")) told[i] = "the " + told[i].substr(4);
    gathering.telling = opening + ": " + listed(told) + ".";
    return gathering;
}

std::string subjectOf(const Moment& one, const Gatherer& gatherer) {
    return one.own ? gatherer.world().occasion.subject : gatherer.subject();
}

std::string stemOf(const std::string& kind, const Moment& one, const Gatherer& gatherer) {
    if (one.own) return kind + "_life";
    return subjectOf(one, gatherer).empty() ? kind : kind + "_of";
}

} // namespace podium::authoring
