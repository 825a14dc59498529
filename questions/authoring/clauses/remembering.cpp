#include "questions/authoring/clauses/remembering.hpp"
#include "questions/authoring/clauses/people_meant.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isPerson(const Phrase& phrase) { return phrase.kind == Kind::Person && !phrase.name.empty(); }

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

/// "UNESCO listed the bridge. It": the bridge, of which the page tells.
bool tellsWhatWasDoneTo(const Phrase& about, const std::vector<Fact>& facts) {
    return std::any_of(facts.begin(), facts.end(),
        [&](const Fact& fact) { return fact.object && fact.object->name == about.name; });
}

void rememberTeams(Memory& memory, const std::vector<Fact>& facts) {
    if (const auto teams = teamsOf(facts); !teams.empty()) memory.teams = teams;
}

} // namespace

Memory firstMemory(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon) {
    Memory memory;
    if (const auto* about = cast.find(occasion.subject); about && about->kind != Kind::Person)
        memory.about = nameOf(*about);
    if (occasion.common) memory.about = sortOf(occasion);
    memory.topic = memory.about;
    if (fits(occasion.subject, Gender::He, cast)) memory.he = occasion.subject;
    if (fits(occasion.subject, Gender::She, cast)) memory.she = occasion.subject;
    memory.shipIsShe = callsShipShe(sentences, occasion, cast, lexicon);
    return memory;
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
    if (memory.about && memory.topic && tellsWhatWasDoneTo(*memory.about, facts))
        memory.topic = memory.about;
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

void beginParagraph(Reading& reading) {
    const auto& who = reading.occasion.subject;
    if (reading.occasion.subjectKind != Kind::Person || !reading.occasion.portrait) return;
    if (fits(who, Gender::He, reading.cast)) reading.memory.he = who;
    if (fits(who, Gender::She, reading.cast)) reading.memory.she = who;
}

} // namespace podium::authoring
