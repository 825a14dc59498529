#include "questions/authoring/asking/claims.hpp"
#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Part = Slot::Part;

Phrase& partOf(Fact& fact, const Slot& slot) {
    switch (slot.part) {
    case Part::Subject: return fact.subject;
    case Part::Object: return *fact.object;
    case Part::Second: return *fact.second;
    default: return fact.complements[slot.complement].phrase;
    }
}

/// A name that is listed with its article keeps it: "the Louvre".
std::string placeSaid(const std::string& option, const Phrase& answer, const Lexicon& lexicon) {
    for (const auto& [kind, names] : lexicon.siblings)
        for (const auto& name : names)
            if (name == option || name == "the " + option) return name;
    return (startsWith(answer.text, "the ") ? "the " : "") + option;
}

/// Sports are written with a capital among the options, and without one in a sentence.
std::string sportSaid(const std::string& option, const Lexicon& lexicon) {
    for (const auto& sport : lexicon.sports)
        if (withCapital(sport.name) == withCapital(option)) return sport.name;
    return option;
}

std::string countSaid(const std::string& option, const Phrase& answer) {
    if (option == "1") return {}; // "1 medals"
    return (answer.hedged ? "roughly " : "") + option + " " + answer.counted;
}

/// "A goat" as it stands in a sentence; a language keeps its capital.
std::string thingSaid(const std::string& option, const Draft& draft) {
    const auto& known = draft.sort->known;
    const bool name =
        std::find(known.begin(), known.end(), option) != known.end() && startsUpper(option);
    return name ? option : lowered(option.substr(0, 1)) + option.substr(1);
}

/// How an option is said where the answer stood; empty if it cannot be said there.
std::string said(const std::string& option, const Phrase& answer, const Lexicon& lexicon) {
    switch (answer.kind) {
    case Kind::Number: return countSaid(option, answer);
    case Kind::Rank: return replaced(answer.text, ordinal(answer.place, lexicon), lowered(option));
    case Kind::Country:
        return lexicon.country(option) ? lexicon.country(option)->printed() : option;
    case Kind::Place: return placeSaid(option, answer, lexicon);
    case Kind::Sport: return sportSaid(option, lexicon);
    case Kind::Person:
    case Kind::City:
    case Kind::Year:
    case Kind::Date:
    case Kind::Score: return option;
    default: return {};
    }
}

bool tellsName(const Phrase& phrase) {
    bool first = true;
    if (phrase.kind == Kind::Date) return phrase.text.size() > 12; // with its year
    for (const auto& word : wordsOf(phrase.text)) {
        if (!first && startsUpper(word)) return true;
        first = false;
    }
    return !phrase.name.empty() || phrase.kind == Kind::Quote;
}

/// A claim whose only name is the one that may be wrong tells a player nothing to judge by.
bool namesBesides(const Fact& fact, const Slot& asked) {
    bool named = asked.part != Part::Subject && tellsName(fact.subject);
    named = named || (fact.object && asked.part != Part::Object && tellsName(*fact.object));
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const bool time = fact.complements[i].phrase.kind == Kind::Year;
        if (asked != Slot{Part::Complement, i} && (time || tellsName(fact.complements[i].phrase)))
            named = true;
    }
    return named;
}

/// "Lake Ladoga has two islands" in an article about another lake: nobody believes it.
bool isOwnPlace(const Draft& draft, const World& world) {
    const bool thing = draft.answer.kind == Kind::Place || draft.answer.kind == Kind::None;
    return thing && draft.answer.name == world.occasion.subject;
}

bool canBeClaimed(const Draft& draft, const World& world) {
    const bool single = draft.scope == Scope::None || draft.scope == Scope::News;
    if (isOwnPlace(draft, world)) return false;
    if (single && draft.answer.kind == Kind::Number) return false; // nobody can tell 46 from 51
    const bool beaten = draft.answer.kind == Kind::Person && draft.asked.part == Part::Object &&
        world.lexicon.verbIs("defeating", draft.told.verb);
    if (beaten) return false; // who plays nothing of the kind is no rival
    if (contains(world.occasion.event, draft.answer.name) && !draft.answer.name.empty())
        return false; // "won in London at the Berlin Marathon"
    if (draft.told.verb == "be" && !draft.told.object) return false; // where it is, all too plainly
    if (draft.rule == "saying") return false;                        // true or false of anybody
    const bool anybody = draft.answer.kind == Kind::Person && world.occasion.event.empty();
    if (anybody) return false; // beside somebody unknown nothing is believed or doubted
    const bool hers = draft.asked.part == Part::Object && draft.told.object &&
        draft.told.object->owned; // "wiped her eyes" without "her"
    if (hers) return false;
    const bool went = draft.told.subject.kind == Kind::Person && world.occasion.event.empty() &&
        world.lexicon.verbIs("durative", draft.told.verb);
    if (went) return false; // "worked in Rotterdam": who knows
    if (draft.storied || (draft.sort && draft.sort->trade)) return false;
    const bool habit = draft.told.tense == Tense::Present; // feeds on crabs, and on what else?
    if (draft.sort && (habit || draft.sort->alone)) return false; // "soaked by ice"
    if (single && !namesBesides(draft.told, draft.asked)) return false;
    const bool told = draft.asked.part != Part::None && draft.type != QuestionType::TrueFalse;
    const bool alone = draft.told.subject.members.empty() || draft.asked.part != Part::Subject;
    const bool time = draft.answer.kind == Kind::Year || draft.answer.kind == Kind::Date;
    if (time) return false;                // true or false, nobody is amused by a year
    if (draft.answer.hedged) return false; // "roughly 21": false, where 20 or so is true?
    return told && alone && draft.told.tense != Tense::Future;
}

Draft claimOf(const Draft& draft) {
    auto claimed = draft;
    claimed.type = QuestionType::TrueFalse;
    claimed.about += " / claim";
    claimed.rule += "-claim";
    claimed.charm -= 2; // after the questions proper
    return claimed;
}

} // namespace

std::string claim(const Draft& draft, const std::string& option, const World& world) {
    constexpr std::ptrdiff_t longest = 16; // words behind the verb
    auto slot = draft.asked;
    auto fact = shortened(draft.told, slot, longest);
    const auto words =
        draft.sort ? thingSaid(option, draft) : said(option, draft.answer, world.lexicon);
    if (words.empty()) return {};
    auto& part = partOf(fact, slot);
    part.text = words;
    part.members.clear();
    const auto text = statement(fact, world.lexicon);
    const bool owner = contains(text, " his ") || contains(text, " her ");
    if (owner && slot.part == Slot::Part::Subject && option != draft.answer.name) return {};
    const auto where =
        draft.story.empty() ? setting(text, fact.scope, world.occasion) : std::string();
    return introduced(withCapital(text + where), world) + ".";
}

void addClaims(const World& world, std::vector<Draft>& drafts) {
    const auto asked = drafts.size();
    for (std::size_t i = 0; i < asked; ++i)
        if (canBeClaimed(drafts[i], world)) drafts.push_back(claimOf(drafts[i]));
}

} // namespace podium::authoring
