#include "questions/authoring/jury/interest.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "the first woman", "the tallest", "the only", "a record": what people tell each other.
bool tellsRank(const Question& question, const Lexicon& lexicon) {
    const auto words = bareWords(lowered(question.stem));
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& word = words[i];
        const bool highest = word.size() > 4 && word.substr(word.size() - 3) == "est" &&
            !lexicon.is("no_ranks", word);
        const bool rank = highest || lexicon.is("rank_words", word) ||
            (i > 0 && words[i - 1] == "the" && ordinalIn(word, lexicon));
        if (rank) return true;
    }
    return false;
}

bool isFigure(const Draft& draft) {
    const auto kind = draft.answer.kind;
    return kind == Kind::Number || kind == Kind::Year || kind == Kind::Date || kind == Kind::Rank;
}

bool isShown(const Draft& draft) {
    return draft.scope == Scope::Event || draft.scope == Scope::Scene;
}

/// "How tall", "which river is its main tributary", "which song": asked for their own sake.
bool isOwnMatter(const Draft& draft, const World& world) {
    static const std::set<std::string> rules{"measure", "deed-identity", "deed-song", "deed-score",
        "standing-subject", "tie-partner", "portrait-office", "thing-trade", "thing-identity",
        "thing-meaning", "thing-nickname", "deed-interval", "relation", "saying", "deed-age",
        "truth"};
    const auto& about = world.occasion.subjectText; // "the oldest known blue whale"
    const bool told = !draft.told.subject.name.empty() ||
        (!about.empty() && contains(draft.told.subject.text, world.occasion.subject));
    const bool measured = draft.told.verb == "be" && draft.answer.kind == Kind::Number && told;
    const bool where = draft.told.verb == "be" && !draft.told.object && !isFigure(draft) &&
        draft.told.subject.name == world.occasion.subject; // "In which sea is NAME?"
    static const std::set<std::string> guests{"people", "visitors", "fans"};
    const bool crowd = draft.answer.counted == "spectators" ||
        (isShown(draft) && draft.asked.part == Slot::Part::Subject &&
            guests.contains(draft.answer.counted)); // "how many people came to the festival"
    const bool there = draft.told.particle == "there" && draft.answer.kind == Kind::Number;
    const auto& held = draft.told.subject;
    const bool event = held.kind == Kind::Event &&
        (world.occasion.isEvent(held.name) || contains(held.text, world.occasion.series));
    const bool sport = draft.rule == "portrait-sport" && contains(world.occasion.event, "Games");
    return measured || there || where || crowd || event || sport ||
        rules.contains(draft.rule.substr(0, draft.rule.find("-claim")));
}

/// "In which year did NAME die": true of everybody, and no story.
bool isBareLife(const Draft& draft, const World& world) {
    const auto& verb = draft.told.verb;
    const bool life = world.lexicon.verbIs("personal", verb);
    const bool asked = draft.answer.kind == Kind::Year || draft.answer.kind == Kind::Date ||
        draft.answer.kind == Kind::City || draft.answer.kind == Kind::Country;
    const auto places = std::count_if(
        draft.told.complements.begin(), draft.told.complements.end(), [](const Complement& one) {
            return one.phrase.kind != Kind::Year && one.phrase.kind != Kind::Date;
        });
    const bool detailed = draft.answer.kind == Kind::City && places > 1 &&
        draft.told.tail.empty() && verb != "bear"; // "settled in Oslo at an institute of NAME"
    return life && asked && verb != "marry" && !detailed;
}

bool isMain(const Phrase& phrase, const Draft& draft, const World& world) {
    const auto& about = world.occasion.subject;
    if (phrase.name == draft.answer.name && !phrase.name.empty()) return false;
    return (!about.empty() && contains(lowered(phrase.text), lowered(about))) ||
        world.occasion.mains.contains(phrase.name);
}

/// Whether it was done by, to or with what the page is about.
bool isOfMain(const Draft& draft, const World& world) {
    const auto& told = draft.told;
    return isMain(told.subject, draft, world) ||
        (told.object && isMain(*told.object, draft, world)) ||
        std::any_of(told.complements.begin(), told.complements.end(),
            [&](const Complement& one) { return isMain(one.phrase, draft, world); });
}

/// "In which year was NAME built": only of what the page is about, or of a body that was founded.
bool isBareYear(const Draft& draft, const World& world) {
    if (draft.answer.kind != Kind::Year) return false;
    const auto& told = draft.told;
    const bool founded = world.lexicon.verbIs("beginning_bodies", told.verb);
    const bool begun = founded || world.lexicon.verbIs("creating", told.verb);
    const auto others = std::count_if(told.complements.begin(), told.complements.end(),
        [](const Complement& one) { return one.preposition != "by"; });
    const bool bare = !told.object && others < 2 && told.turn == Turn::Passive;
    return (!isOfMain(draft, world) && !founded) || (bare && !begun);
}

/// "kept the party going"
bool goesOn(const Fact& fact) {
    return fact.verb == "keep" && fact.object && fact.object->text.ends_with(" going");
}

/// "In which country was the town NAME?", which only somebody comes from.
bool isWhereabouts(const Draft& draft, const World& world) {
    const auto kind = draft.answer.kind;
    return draft.told.verb == "be" && !draft.told.object && !isFigure(draft) &&
        (kind == Kind::Country || kind == Kind::City || kind == Kind::Place) &&
        draft.told.subject.name != world.occasion.subject;
}

int byVerb(const Draft& draft, const World& world) {
    const auto& verb = draft.told.verb;
    if (isWhereabouts(draft, world)) return -2;
    if (isBareLife(draft, world)) return -3;
    if (draft.story.empty() && isBareYear(draft, world)) return -1;
    if (isOwnMatter(draft, world)) return 2;
    if (world.lexicon.verbIs("ranking", verb) && draft.told.object &&
        draft.told.object->kind == Kind::Rank)
        return 2;
    if (world.lexicon.verbIs("feats", verb) || world.lexicon.verbIs("creating", verb) ||
        world.lexicon.verbIs("winning", verb) || world.lexicon.verbIs("defeating", verb) ||
        world.lexicon.verbIs("playing", verb) ||
        (isShown(draft) && (world.lexicon.verbIs("show", verb) || goesOn(draft.told))))
        return 2;
    return world.lexicon.verbIs("weak", verb) ? -1 : 0;
}

/// What the page is about is what people know something of.
int bySubject(const Draft& draft, const Question& question, const World& world) {
    const auto& about = world.occasion.subject;
    const bool topic = !about.empty() && world.occasion.event.empty() &&
        contains(lowered(question.stem), lowered(about));
    const bool main = topic || isOfMain(draft, world);
    return main ? 1 : 0;
}

/// "Which bridge links NAME with NAME", "Which bridge was inscribed in 2015": told by other names.
int byNames(const Draft& draft, const Question& question, const World& world) {
    const bool itself = draft.answer.name == world.occasion.subject && !draft.answer.name.empty();
    if (!itself || draft.answer.kind == Kind::Person || !world.occasion.event.empty()) return 0;
    const auto words = bareWords(question.stem);
    const auto names = std::count_if(words.begin() + 1, words.end(),
        [](const std::string& word) { return startsUpper(word) || isFourDigits(word); });
    return names > 1 ? 2 : 0;
}

/// "In which year did NAME turn professional": of what a page is about the years are the story.
int byYear(const Draft& draft, const World& world) {
    const bool year = draft.answer.kind == Kind::Year && draft.scope == Scope::None;
    return year && isOfMain(draft, world) ? 1 : 0;
}

/// "How tall", "how many visitors": a figure of what the page is about is a fact to guess.
int byOwnFigure(const Draft& draft, const World& world) {
    const bool counted = draft.answer.kind == Kind::Number && !isOwnMatter(draft, world);
    const auto& told = draft.told; // "500 films were made in Lindmoor Castle"
    const bool there = draft.asked.part == Slot::Part::Subject &&
        std::any_of(told.complements.begin(), told.complements.end(),
            [&](const Complement& one) { return isMain(one.phrase, draft, world); });
    return counted && (there || isMain(told.subject, draft, world)) ? 1 : 0;
}

/// Somebody whom the page names but once is a bystander.
int byBystander(const Draft& draft, const World& world) {
    const auto* entity = world.cast.find(draft.told.subject.name);
    const bool once = entity && entity->kind == Kind::Person && entity->sentences.size() == 1;
    if (!once || draft.answer.name == entity->name) return 0;
    return draft.sort ? 0 : -1; // a mayor pelted with turnips amuses, whoever he was
}

/// "29 home runs", "stopped for 41 minutes": of somebody's day few figures are worth a guess.
bool isNewsTrifle(const Draft& draft, const World& world) {
    constexpr long long telling = 50;
    if (draft.scope != Scope::News || draft.answer.number.decimals > 0) return false;
    const auto& counted = draft.answer.counted;
    const auto unit = counted.substr(0, counted.find(' '));
    const bool time =
        world.lexicon.is("time_nouns", unit) || unit == "minutes" || unit == "seconds";
    const bool sum = unit == "million" || unit == "billion" ||
        world.lexicon.is("currencies", draft.answer.head) ||
        (world.lexicon.nounIs("units", unit) && !time);
    return !sum && (time || draft.answer.number.value < telling);
}

/// A figure is a fact to guess; that of a lesser thing, or of days and hours, is a trifle.
int byFigure(const Draft& draft, const World& world) {
    if (isOwnMatter(draft, world)) return 0;
    if (draft.answer.kind == Kind::Date) return -1;
    if (draft.answer.kind != Kind::Number) return 0;
    if (isNewsTrifle(draft, world)) return -2;
    const auto& counted = draft.answer.counted;
    const bool days = world.lexicon.is("time_nouns", counted.substr(0, counted.find(' ')));
    constexpr long long few = 10;
    const bool many = !draft.story.empty() && draft.answer.number.value >= few;
    const bool own = isMain(draft.told.subject, draft, world); // "consists of 12,000 parts"
    const bool small = draft.asked.part == Slot::Part::Complement && !isShown(draft) && !many &&
        !own && counted != "times";
    const bool lasted = draft.scope == Scope::None && // "took seven years to build"
        (draft.told.verb == "take" || draft.told.verb == "last");
    if (lasted || counted == "times") return 1;
    return days ? -2 : small ? -1 : 1;
}

/// "fell into the river during a speech": what somebody did at an event, told with its details.
int byStory(const Draft& draft) {
    const auto& told = draft.told;
    const auto details = told.complements.size() + (told.object ? 1 : 0);
    const bool person = draft.answer.kind == Kind::Person && details >= 2;
    const bool counted = draft.answer.kind == Kind::Number && told.turn == Turn::Passive &&
        !told.complements.empty() && contains(told.complements.front().phrase.text, " of the ");
    return isShown(draft) && (person || counted) ? 1 : 0;
}

/// Somebody whom people have heard of can be thought of.
int byFame(const Draft& draft, const World& world) {
    const auto& store = world.lexicon.store;
    const bool known = draft.answer.kind == Kind::Person && store &&
        store->person(lowered(draft.answer.name)).has_value();
    return known && world.occasion.event.empty() ? 1 : 0;
}

/// A goat, copper, a bakery: what one can picture and guess.
int byPicture(const Draft& draft) { return draft.sort ? 1 : 0; }

/// What was done to what, by name, is a part of the story it is set in.
int byPartOfStory(const Draft& draft) {
    const bool deed =
        draft.told.object || draft.told.turn == Turn::Passive || !draft.told.complements.empty();
    return !draft.story.empty() && deed && !draft.sort ? 1 : 0;
}

} // namespace

Weights interestWeights(const Draft& draft, const Question& question, const World& world) {
    Weights weights{{byVerb(draft, world), "for what is done"},
        {tellsRank(question, world.lexicon) ? 2 : 0, "for a first, a most or an only"},
        {bySubject(draft, question, world), "for what the page is about"},
        {byStory(draft), "for a story"}, {byYear(draft, world), "for a year of its story"},
        {byNames(draft, question, world), "for the names it is told by"},
        {byBystander(draft, world), "for a bystander"},
        {byOwnFigure(draft, world), "for a figure of its own"},
        {byFigure(draft, world), "for a trifle"}, {byPartOfStory(draft), "for a part of the story"},
        {byPicture(draft), "for an answer one can picture"},
        {byFame(draft, world), "for somebody people have heard of"},
        {isFigure(draft) ? 0 : 1, "for an answer with a name"}};
    std::erase_if(weights, [](const Weight& weight) { return weight.by == 0; });
    return weights;
}

bool isOfUnnamedMatch(const Draft& draft, const World& world) {
    constexpr int enough = 5; // words of a match
    const auto& occasion = world.occasion;
    if (!occasion.event.empty() || occasion.news.empty() || draft.scope != Scope::News)
        return false;
    int words = 0;
    for (const auto& sentence : world.sentences)
        for (const auto& token : sentence.tokens)
            words += world.lexicon.is("match_words", token.lower) ? 1 : 0;
    return words >= enough;
}

bool isOfNoMatch(const Draft& draft, const Question& question, const World& world) {
    const bool placed = isShown(draft) || !draft.story.empty() || hasYear(question.stem) ||
        contains(question.stem, world.occasion.eventName()) ||
        std::any_of(draft.told.complements.begin(), draft.told.complements.end(),
            [](const Complement& one) { return one.phrase.kind == Kind::Year; });
    const auto& verb = draft.told.verb;
    const auto& counted = draft.answer.counted; // "took seven years to build" is no race
    const bool span = draft.answer.kind == Kind::Number &&
        world.lexicon.is("time_nouns", counted.substr(0, counted.find(' ')));
    if (verb == "take" && span) return false;
    const bool game = world.lexicon.verbIs("playing", verb) ||
        world.lexicon.verbIs("defeating", verb) || world.lexicon.verbIs("ranking", verb) ||
        (draft.told.object && draft.told.object->head == "toss");
    return game && !placed;
}

bool mayHaveBeenOften(const Draft& draft, const Question& question, const World& world) {
    const auto& told = draft.told;
    const bool news = !draft.story.empty() && draft.scope == Scope::News;
    const bool once = news || isShown(draft) || told.tense != Tense::Past ||
        told.subject.kind != Kind::Person || !draft.gathering.kind.empty();
    if (once || !world.lexicon.verbIs("recurring", told.verb)) return false;
    if (tellsRank(question, world.lexicon)) return false;
    const bool aged = std::any_of(told.complements.begin(), told.complements.end(),
        [](const Complement& one) { return one.phrase.head == "age"; }); // "at the age of 24"
    const bool often = draft.answer.counted == "times";
    const bool life = draft.answer.kind == Kind::Number && isMain(told.subject, draft, world) &&
        world.lexicon.verbIs("lifelong", told.verb); // "wrote 31 novels"
    const bool dated =
        aged || often || life || draft.answer.kind == Kind::Year || hasYear(question.stem);
    const auto details =
        told.complements.size() + (told.object ? 1 : 0) + (told.tail.empty() ? 0 : 1);
    const bool school = world.lexicon.verbIs("schooling", told.verb) && details == 2;
    return !dated && details < 3 && !school;
}

/// "Who married NAME?" on the page of the one who did.
static bool isPlainlyMain(const Draft& draft, const World& world) {
    return draft.answer.kind == Kind::Person && draft.answer.name == world.occasion.subject &&
        world.lexicon.verbIs("personal", draft.told.verb);
}

/// "Which river skirts NAME?", "Through which country does NAME loop?": others do as well, or it
/// runs through others too.
static bool isOpenGeography(const Draft& draft, const Question& question, const World& world) {
    const auto kind = draft.answer.kind;
    const bool place = kind == Kind::Place || kind == Kind::None || kind == Kind::Country;
    const bool once = draft.told.turn == Turn::Passive || hasYear(question.stem) ||
        draft.told.subject.kind == Kind::Person;
    return place && !once && world.lexicon.verbIs("geography", draft.told.verb) &&
        !tellsRank(question, world.lexicon) && draft.gathering.kind.empty();
}

bool isWorthAsking(const Draft& draft, const Question& question, const World& world) {
    if (!draft.gathering.kind.empty()) return true;
    if (isPlainlyMain(draft, world) || isOpenGeography(draft, question, world)) return false;
    // "Who" of a page without an event was seldom liked: it must be somebody's feat, or a first;
    // of the news, where nobody has heard of any of them, all the more.
    const bool who = draft.answer.kind == Kind::Person && draft.sort == nullptr &&
        (draft.rule == "deed-subject" || draft.scope == Scope::News) &&
        draft.type == QuestionType::Choice && world.occasion.event.empty();
    const int strange = draft.scope == Scope::News ? 2 : 1;
    const int enough =
        (draft.story.empty() ? 2 : 1) + (who ? strange : 0); // of a story more is asked
    return sum(interestWeights(draft, question, world)) >= enough;
}

} // namespace podium::authoring
