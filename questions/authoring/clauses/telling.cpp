#include "questions/authoring/clauses/telling.hpp"
#include "questions/authoring/clauses/clause_reader.hpp"
#include "questions/authoring/clauses/lifetimes.hpp"
#include "questions/authoring/clauses/lost_words.hpp"
#include "questions/authoring/clauses/plain_reading.hpp"
#include "questions/authoring/clauses/possessions.hpp"
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

bool isPerson(const Phrase& phrase) { return phrase.kind == Kind::Person && !phrase.name.empty(); }

std::set<std::string> named(const Sentence& sentence, const Cast& cast, Kind kind) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const auto& token = sentence.tokens[i];
        const bool owner = kind == Kind::Person && i + 1 < sentence.tokens.size() &&
            sentence.tokens[i + 1].tag == Tag::Genitive; // "NAME's drama" tells of the drama
        const auto* entity = token.tag == Tag::Name && !owner ? cast.find(token.text) : nullptr;
        if (entity && entity->kind == kind) names.insert(entity->name);
    }
    return names;
}

Phrase nameOf(const Entity& entity) {
    Phrase phrase;
    phrase.kind = entity.kind;
    phrase.name = entity.name;
    phrase.text = (entity.articled ? "the " : "") + entity.name;
    phrase.definite = true;
    return phrase;
}

/// "the snow leopard", which a page is about.
Phrase sortOf(const Occasion& occasion) {
    Phrase phrase;
    phrase.name = occasion.subject;
    phrase.text = occasion.subjectText;
    phrase.head = occasion.subject.substr(occasion.subject.find_last_of(' ') + 1);
    phrase.definite = phrase.resolved = true;
    return phrase;
}

bool fits(const std::string& name, Gender gender, const Cast& cast) {
    const auto* person = cast.find(name);
    return person && person->kind == Kind::Person &&
        (person->gender == gender || person->gender == Gender::Unknown);
}

/// "The Swiss was the better player": whoever that is, "he" is the one from now on.
bool tellsOfUnnamed(const std::vector<Fact>& facts, const Lexicon& lexicon) {
    const auto told =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (told == facts.end()) return false;
    const auto& who = told->subject;
    if (who.kind == Kind::Country && told->verb == "be" && told->object &&
        lexicon.isPersonNoun(told->object->head))
        return true; // "the Swiss was the better player"
    if (!startsWith(who.text, "the ") || who.plural || !who.members.empty()) return false;
    const bool people = lexicon.demonym(withCapital(who.head)) != nullptr;
    constexpr int mostly = 500; // thousandths of its meanings
    const bool animal = lexicon.store && who.name.empty() &&
        lexicon.store->share(who.head, NounKind::Animal) >= mostly; // "the dog": she may be that
    return people || animal || (who.name.empty() && lexicon.isPersonNoun(who.head));
}

/// "Bong paid tribute": a name of which nobody knows whose it is may be somebody's.
bool tellsOfStranger(const std::vector<Fact>& facts) {
    const auto told =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (told == facts.end()) return false;
    const auto& who = told->subject;
    if (who.loose && startsUpper(who.text))
        return true; // "Theremin returned": he, or his instrument
    return who.kind == Kind::None && !who.name.empty() && who.text == who.name && !who.resolved &&
        who.name.find(' ') == std::string::npos;
}

/// "He" means the subject of the sentence before, or the only such person in it; where there were
/// several, nobody.
std::string personOf(const Sentence& sentence, const std::vector<Fact>& facts,
    const Reading& reading, Gender gender, const std::string& before) {
    const auto& cast = reading.cast;
    const auto told =
        std::count_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    for (const auto& fact : facts)
        if (isPerson(fact.subject) && !fact.apposed && !(fact.doubtful && fact.subject.resolved) &&
            fits(fact.subject.name, gender, cast)) {
            const bool quoted = fact.object && fact.object->kind == Kind::Quote;
            const bool other = !before.empty() && before != fact.subject.name;
            return quoted && other && told == 1 ? std::string() : fact.subject.name;
        }
    if (tellsOfUnnamed(facts, reading.lexicon)) return {};
    if (tellsOfStranger(facts)) return {};
    std::set<std::string> persons;
    for (const auto& name : named(sentence, cast, Kind::Person))
        if (fits(name, gender, cast)) persons.insert(name);
    const auto opening = sentence.tokens.empty() ? std::string() : sentence.tokens.front().lower;
    const bool same = opening == (gender == Gender::He ? "he" : "she"); // still of the one before
    if (same) return before;
    if (persons.size() == 1) return *persons.begin();
    const bool duel = reading.occasion.duel; // of two rivals either may be "he"
    return persons.empty() && !duel ? before : std::string();
}

/// Whether a sentence names a thing besides the one that the article is about.
bool namesThing(const Sentence& sentence, const std::optional<Phrase>& about, const Cast& cast) {
    for (const auto& token : sentence.tokens) {
        if (token.tag != Tag::Name) continue;
        const auto* entity = cast.find(token.text);
        if (!entity || (entity->kind != Kind::Person && (!about || entity->name != about->name)))
            return true;
    }
    return false;
}

/// "the place", "the tunnel" in a sentence of which nothing was understood.
bool mentions(const Sentence& sentence, const Phrase& about) {
    static const std::set<std::string> pointing{"place", "site", "structure", "building", "work"};
    const auto noun = lowered(about.name.substr(about.name.find_last_of(' ') + 1));
    for (std::size_t i = 1; i < sentence.tokens.size(); ++i) {
        const auto& word = sentence.tokens[i].lower;
        const bool the = sentence.tokens[i - 1].lower == "the";
        if (the && (word == noun || pointing.contains(word))) return true;
    }
    return false;
}

/// In the order of the sentence, each once.
std::vector<std::string> teamsOf(const std::vector<Fact>& facts) {
    std::vector<std::string> teams;
    for (const auto& fact : facts)
        if (fact.subject.kind == Kind::Country && !fact.subject.name.empty() &&
            (teams.empty() || teams.back() != fact.subject.name))
            teams.push_back(fact.subject.name);
    return teams;
}

/// "the island monastery of St. Florian": one of its kind, though no name heads it.
bool namedThing(const Phrase& phrase, const Lexicon& lexicon) {
    if (lexicon.isPersonNoun(phrase.head) || lexicon.isRole(phrase.head)) return false;
    if (phrase.kind != Kind::Thing || phrase.loose || phrase.owned || phrase.plural) return false;
    if (!startsWith(phrase.text, "the ")) return false;
    const auto of = phrase.text.find(" of ");
    return of != std::string::npos && startsUpper(phrase.text.substr(of + 4));
}

/// ", among them the lake trout, which": who "it" is after that, nobody can tell.
bool namesOneOf(const Sentence& sentence) {
    for (std::size_t i = 1; i < sentence.tokens.size(); ++i)
        if (sentence.tokens[i].lower == "them" && sentence.tokens[i - 1].lower == "among")
            return true;
    return false;
}

/// "the steamer NAME", or NAME after "SS"
bool isShip(const Phrase& phrase, const Cast& cast, const Lexicon& lexicon) {
    if (phrase.name.empty() || phrase.kind == Kind::Country) return false;
    const auto* entity = cast.find(phrase.name);
    const auto kind = [&](const std::string& noun) {
        const auto found = lexicon.kindOfNoun.find(noun);
        return found != lexicon.kindOfNoun.end() && found->second == "ship";
    };
    return kind(phrase.counted) || (entity && kind(entity->label));
}

/// What "it" can mean: one thing with a name, and neither "the minister" nor "the settlements".
bool isThing(const Phrase& phrase, const Lexicon& lexicon) {
    if (phrase.name.empty()) return false;
    const bool person =
        isPerson(phrase) || lexicon.isPersonNoun(phrase.head) || lexicon.isRole(phrase.head);
    const bool people = startsWith(phrase.text, "the ") && phrase.name.back() == 's' &&
        phrase.name.find(' ') == std::string::npos && phrase.kind == Kind::None; // "the Etruscans"
    return !person && !phrase.plural && phrase.members.empty() && !people;
}

/// The ships that a sentence names, each once: of two, "she" may be either.
std::vector<Phrase> shipsOf(const Sentence& sentence, const Cast& cast, const Lexicon& lexicon) {
    std::vector<Phrase> ships;
    for (const auto& token : sentence.tokens) {
        const auto* entity = token.tag == Tag::Name ? cast.find(token.text) : nullptr;
        if (!entity || !isShip(nameOf(*entity), cast, lexicon)) continue;
        if (ships.empty() || ships.back().name != entity->name) ships.push_back(nameOf(*entity));
    }
    return ships;
}

/// "She sank in 32 metres of water" of the ship that the page is about.
bool callsShipShe(const std::vector<Sentence>& sentences, const Occasion& occasion,
    const Cast& cast, const Lexicon& lexicon) {
    const auto* about = cast.find(occasion.subject);
    if (!about || about->kind == Kind::Person || !isShip(nameOf(*about), cast, lexicon))
        return false;
    const auto says = [](const Sentence& sentence) {
        return !sentence.tokens.empty() && sentence.tokens.front().lower == "she";
    };
    return std::any_of(sentences.begin(), sentences.end(), says);
}

/// On a page about a sort of thing "it" is that one, unless a name has come between.
bool namesNobody(const std::vector<Fact>& facts) {
    return !facts.empty() && std::all_of(facts.begin(), facts.end(), [](const Fact& fact) {
        return fact.subject.name.empty() || fact.subject.resolved;
    });
}

/// "The firm was founded": "it" is the firm, even on a page about marmalade.
bool tellsOfOther(const std::vector<Fact>& facts) {
    const auto first =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (first == facts.end() || first->subject.plural || first->subject.resolved) return false;
    return startsWith(first->subject.text, "the ") && !contains(first->subject.text, " of ") &&
        first->subject.kind == Kind::Thing;
}

/// "A railway to the foot of the mount was opened": "it" is the railway from now on.
bool tellsOfNewThing(const std::vector<Fact>& facts) {
    const auto first =
        std::find_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.apposed; });
    if (first == facts.end() || first->subject.plural || !first->subject.members.empty())
        return false;
    const auto& text = first->subject.text;
    return first->subject.kind != Kind::Person &&
        (startsWith(text, "a ") || startsWith(text, "an "));
}

void rememberTeams(Memory& memory, const std::vector<Fact>& facts) {
    if (const auto teams = teamsOf(facts); !teams.empty()) memory.teams = teams;
}

void remember(Memory& memory, const Sentence& sentence, const std::vector<Fact>& facts,
    const Reading& reading) {
    const auto& cast = reading.cast;
    const auto& lexicon = reading.lexicon;
    memory.he = personOf(sentence, facts, reading, Gender::He, memory.he);
    memory.she = personOf(sentence, facts, reading, Gender::She, memory.she);
    memory.thing.reset();
    memory.topic.reset();
    for (const auto& fact : facts)
        if (fact.verb == "marry" && isPerson(fact.subject) && fact.object && isPerson(*fact.object))
            memory.couple = {fact.subject.name, fact.object->name};
    if (reading.occasion.common && namesNobody(facts) && !tellsOfOther(facts))
        memory.topic = memory.about;
    if (const auto ships = shipsOf(sentence, cast, lexicon); !ships.empty())
        memory.ship = ships.size() == 1 ? std::optional(ships.front()) : std::nullopt;
    const bool sails = !facts.empty() && isShip(facts.front().subject, cast, lexicon);
    if (sails && named(sentence, cast, Kind::Person).empty()) memory.she.clear();
    for (const auto& fact : facts)
        if (!memory.topic && !fact.apposed && isThing(fact.subject, lexicon))
            memory.topic = fact.subject;
    for (const auto& fact : facts)
        if (!memory.topic && !fact.apposed && namedThing(fact.subject, lexicon))
            memory.topic = fact.subject;
    if (namesOneOf(sentence)) return memory.topic.reset(), rememberTeams(memory, facts);
    const bool still = facts.empty() && memory.about && mentions(sentence, *memory.about) &&
        !namesThing(sentence, memory.about, cast);
    if (!memory.topic && still) memory.topic = memory.about;
    const bool alone = !facts.empty() && !facts.front().subject.definite &&
        !facts.front().subject.loose && !namesThing(sentence, memory.about, cast);
    if (!memory.topic && alone) memory.topic = memory.about;
    if (tellsOfNewThing(facts)) memory.topic.reset();
    const auto groups = named(sentence, cast, Kind::Group);
    memory.groups.assign(groups.begin(), groups.end());
    rememberTeams(memory, facts);
}

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

/// On somebody's page each paragraph begins with that one, whomever the last one ended with.
void beginParagraph(Reading& reading) {
    const auto& who = reading.occasion.subject;
    if (reading.occasion.subjectKind != Kind::Person || !reading.occasion.portrait) return;
    if (fits(who, Gender::He, reading.cast)) reading.memory.he = who;
    if (fits(who, Gender::She, reading.cast)) reading.memory.she = who;
}

/// "After 17 days of sport, the Games ...": how long the event was, told at the start.
std::optional<Fact> durationIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon) {
    constexpr int opening = 3; // sentences
    const auto& tokens = sentence.tokens;
    const bool fits = sentence.number <= opening && tokens.size() > 4 && !occasion.event.empty() &&
        (tokens[0].lower == "after" || tokens[0].lower == "for") && tokens[1].tag == Tag::Number &&
        lexicon.is("spans", tokens[2].lower);
    if (!fits) return std::nullopt;
    Fact fact;
    fact.subject.kind = Kind::Event;
    fact.subject.name = occasion.event;
    fact.subject.text = occasion.eventName();
    fact.verb = "last";
    fact.object = Phrase{};
    fact.object->kind = Kind::Number;
    fact.object->number = *numberIn(tokens[1].text, lexicon);
    fact.object->counted = fact.object->head = tokens[2].lower;
    fact.object->text = tokens[1].lower + " " + tokens[2].lower;
    fact.sentence = sentence.number;
    return fact;
}

/// "A crowd of 31,416 had seen": how many watched what the page is about.
std::optional<Fact> crowdIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    if (occasion.event.empty()) return std::nullopt;
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        const bool crowd = (tokens[i].lower == "crowd" || tokens[i].lower == "attendance") &&
            tokens[i + 1].lower == "of" && tokens[i + 2].tag == Tag::Number;
        if (!crowd) continue;
        Fact fact;
        fact.subject.kind = Kind::Number;
        fact.subject.number = *numberIn(tokens[i + 2].text, lexicon);
        fact.subject.counted = fact.subject.head = "spectators";
        fact.subject.text = tokens[i + 2].text + " spectators";
        fact.verb = "watch";
        fact.object = Phrase{};
        fact.object->kind = Kind::Event;
        fact.object->text = occasion.contest ? occasion.sceneName() : occasion.eventName();
        fact.object->name = occasion.event;
        fact.object->definite = true;
        fact.sentence = sentence.number;
        return fact;
    }
    return std::nullopt;
}

/// "Golden Anchor: "Going Up" (NAME)", a line of a list of winners.
std::optional<Fact> winnerIn(const Sentence& sentence, const Cast& cast, const Lexicon& lexicon) {
    constexpr std::size_t longest = 6; // tokens of the prize
    const auto& tokens = sentence.tokens;
    std::size_t colon = 0;
    while (colon < tokens.size() && tokens[colon].tag != Tag::Colon) ++colon;
    if (colon == 0 || colon > longest || colon + 1 >= tokens.size()) return std::nullopt;
    const bool best = tokens[0].lower == "best";
    const auto prize = textBetween(sentence, 0, colon - 1);
    const auto& winner = tokens[colon + 1];
    const bool ends = colon + 2 >= tokens.size() || tokens[colon + 2].tag == Tag::Bracket ||
        tokens[colon + 2].tag == Tag::Comma || tokens[colon + 2].tag == Tag::Stop;
    const auto noun = tokens[colon - 1].lower;
    const bool known = best || lexicon.nounIs("prizes", noun.substr(noun.find_last_of(' ') + 1));
    if (!ends || !known || (winner.tag != Tag::Quote && winner.tag != Tag::Name))
        return std::nullopt;
    const auto* person = cast.find(winner.text);
    if (winner.tag == Tag::Name && (!person || person->kind != Kind::Person)) return std::nullopt;
    Fact fact;
    fact.subject.kind = winner.tag == Tag::Quote ? Kind::Work : Kind::Person;
    fact.subject.text = winner.tag == Tag::Quote ? winner.text : person->name;
    fact.subject.name = replaced(fact.subject.text, "\"", "");
    fact.subject.definite = true;
    fact.verb = "win";
    fact.object = Phrase{};
    fact.object->kind = Kind::Thing;
    fact.object->head = noun;
    fact.object->definite = true;
    fact.object->text = best ? "the prize for best" + prize.substr(4) : "the " + prize;
    fact.sentence = sentence.number;
    return fact;
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
    if (const auto* about = cast.find(occasion.subject); about && about->kind != Kind::Person)
        reading.memory.about = nameOf(*about);
    if (occasion.common) reading.memory.about = sortOf(occasion);
    reading.memory.topic = reading.memory.about;
    if (fits(occasion.subject, Gender::He, cast)) reading.memory.he = occasion.subject;
    if (fits(occasion.subject, Gender::She, cast)) reading.memory.she = occasion.subject;
    reading.memory.shipIsShe = callsShipShe(sentences, occasion, cast, lexicon);
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
