#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "the Beatles", but no "United Nations" and no "House of Commons"
bool isBand(const Phrase& subject) {
    const auto& text = subject.text;
    return subject.kind == Kind::Group && startsWith(text, "the ") && text.ends_with("s") &&
        !text.ends_with("ss") && !text.ends_with("us") && !contains(text, " of ") &&
        !startsWith(text, "the United ");
}

bool isPlural(const Phrase& subject) {
    if (!subject.members.empty() ||
        (subject.kind == Kind::Event && contains(subject.text, " Games")))
        return true;
    if (subject.kind == Kind::Number) return subject.number.value != 1;
    if (isBand(subject)) return true;
    const bool thing = subject.kind == Kind::None || subject.kind == Kind::Thing;
    return thing && subject.plural && (subject.name.empty() || !startsUpper(subject.name));
}

std::string particleOf(const Fact& fact) {
    return fact.particle.empty() ? std::string() : " " + fact.particle;
}

std::string beForm(Tense tense, const Phrase& subject) {
    const bool many = isPlural(subject);
    if (tense == Tense::Present) return many ? "are" : "is";
    return many ? "were" : "was";
}

std::string beForm(const Fact& fact) { return beForm(fact.tense, fact.subject); }

/// " due to open", " due to be opened": what was still to come.
std::string dueTo(const Fact& fact, const Lexicon& lexicon) {
    if (fact.turn == Turn::Active) return " due to " + fact.verb;
    return " due to be " + lexicon.verbs.writtenAnywhere(fact.verb, Form::Participle);
}

std::string verbText(const Fact& fact, const Lexicon& lexicon) {
    if (fact.tense == Tense::Future)
        return beForm(Tense::Past, fact.subject) + dueTo(fact, lexicon);
    if (fact.turn == Turn::Passive)
        return beForm(fact) + " " + lexicon.verbs.writtenAnywhere(fact.verb, Form::Participle);
    if (fact.verb == "be") return beForm(fact);
    if (fact.tense == Tense::Past) return lexicon.verbs.writtenAnywhere(fact.verb, Form::Past);
    return isPlural(fact.subject) ? fact.verb
                                  : lexicon.verbs.writtenAnywhere(fact.verb, Form::Third);
}

std::string auxiliary(const Fact& fact) {
    if (fact.tense == Tense::Future) return beForm(Tense::Past, fact.subject);
    if (fact.turn == Turn::Passive || fact.verb == "be") return beForm(fact);
    if (fact.tense == Tense::Past) return "did";
    return isPlural(fact.subject) ? "do" : "does";
}

std::string nakedVerb(const Fact& fact, const Lexicon& lexicon) {
    if (fact.tense == Tense::Future) return dueTo(fact, lexicon);
    if (fact.turn == Turn::Passive)
        return " " + lexicon.verbs.writtenAnywhere(fact.verb, Form::Participle);
    return fact.verb == "be" ? std::string() : " " + fact.verb;
}

bool names(const std::string& text, const std::string& what) {
    return !what.empty() && contains(text, what);
}

} // namespace

/// "to NAME, who wrote it": what is said of the asked one goes with it.
bool belongsTo(const Fact& fact, const Slot& asked) {
    const auto first = fact.tail.substr(0, fact.tail.find(' ', 1));
    const bool relative = startsWith(fact.tail, " who") || startsWith(fact.tail, " which") ||
        startsWith(fact.tail, " that") || (startsWith(first, " ") && first.ends_with("ing"));
    const auto last = fact.complements.size();
    return relative &&
        (asked == Slot{Slot::Part::Complement, last - 1} ||
            (last == 0 && asked.part == Slot::Part::Object));
}

std::string rest(const Fact& fact, const Slot& without) {
    std::string text, after;
    if (fact.object && without.part != Slot::Part::Object) text += " " + fact.object->text;
    if (fact.second && without.part != Slot::Part::Second) text += " " + fact.second->text;
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        if (without == Slot{Slot::Part::Complement, i}) continue;
        const auto& [preposition, phrase, leading] = fact.complements[i];
        const bool bare = phrase.kind == Kind::Score || preposition.empty(); // "beat them 3-1"
        const auto lead = bare ? "" : " " + preposition;
        (leading ? after : text) += lead + " " + phrase.text;
    }
    return text + (belongsTo(fact, without) ? "" : fact.tail) + after;
}

/// The last complement that is neither asked for nor a time, which tells one such deed from
/// another.
std::optional<std::size_t> leastNeeded(const Fact& fact, const Slot& slot) {
    for (auto i = fact.complements.size(); i-- > 0;) {
        const auto kind = fact.complements[i].phrase.kind;
        const bool asked = slot == Slot{Slot::Part::Complement, i};
        if (!asked && kind != Kind::Date && kind != Kind::Year) return i;
    }
    return std::nullopt;
}

/// "the first man", "the longest bridge": of whom or what, and where, is not to be left out.
bool isRanked(const Fact& fact) {
    const auto object = fact.object ? " " + fact.object->text + " " : std::string();
    return contains(object, " first ") || contains(object, " only ") ||
        contains(object, " last ") || contains(object, "est ");
}

/// ", winning all eight", "to begin its journey": told besides. But "the first woman to fly" needs
/// its tail.
bool isNeedless(const Fact& fact) {
    const bool ranked = isRanked(fact);
    const bool whole = fact.turn == Turn::Passive || (fact.object && fact.object->definite);
    const bool purpose = startsWith(fact.tail, " to ") && fact.verb != "be" &&
        fact.verb != "become" && whole && !ranked;
    return fact.tail.front() == ',' || purpose;
}

Fact shortened(Fact fact, Slot& slot, std::ptrdiff_t longest) {
    const auto words = [&] {
        const auto text = rest(fact, slot);
        return std::count(text.begin(), text.end(), ' ');
    };
    while (words() > longest && (!fact.tail.empty() || !fact.complements.empty())) {
        if (!fact.tail.empty() && isNeedless(fact)) {
            fact.tail.clear();
            continue;
        }
        const auto gone = leastNeeded(fact, slot);
        if (!gone || (fact.verb == "be" && isRanked(fact))) break;
        if (*gone + 1 == fact.complements.size()) fact.tail.clear(); // it hung on that one
        fact.complements.erase(fact.complements.begin() + static_cast<std::ptrdiff_t>(*gone));
        if (slot.part == Slot::Part::Complement && *gone < slot.complement) --slot.complement;
    }
    return fact;
}

std::string predicate(const Fact& fact, const Slot& without, const Lexicon& lexicon) {
    return verbText(fact, lexicon) + particleOf(fact) + rest(fact, without);
}

std::string inverted(const Fact& fact, const Slot& without, const Lexicon& lexicon) {
    return auxiliary(fact) + " " + fact.subject.text + nakedVerb(fact, lexicon) + particleOf(fact) +
        rest(fact, without);
}

std::string statement(const Fact& fact, const Lexicon& lexicon) {
    const bool each =
        !fact.subject.members.empty() && fact.object && fact.object->kind == Kind::Number;
    if (fact.particle == "there" && fact.verb == "be")
        return "there " + beForm(fact) + " " + fact.subject.text + rest(fact, {});
    return fact.subject.text + (each ? " each " : " ") + predicate(fact, {}, lexicon);
}

std::string setting(const std::string& text, Scope scope, const Occasion& occasion, Length length) {
    const bool named = names(text, occasion.event) || names(text, occasion.prefix);
    if (scope == Scope::News && !occasion.reported.empty() && !hasYear(text))
        return " in " + occasion.reported;
    if (scope == Scope::None || scope == Scope::News || named) return {};
    const bool elsewhere = contains(text, " at the ") || contains(text, " in ");
    const std::string part = "take part";
    const bool takesPart = contains(text, "took part") || contains(text, part);
    if (takesPart) return " in " + occasion.eventName();
    const auto last = text.substr(text.find_last_of(' ') + 1);
    if (last == "came" || last == "come") return " to " + occasion.eventName();
    const bool now = occasion.stage() && (contains(text, " leads ") || contains(text, " does "));
    if (scope == Scope::Scene && occasion.contest)
        return (now ? " after " : " in ") + occasion.sceneName();
    if (scope == Scope::Scene) return (elsewhere ? " during " : " at ") + occasion.sceneName();
    const bool in =
        (occasion.sports && !occasion.manyRaces) || contains(occasion.event, "election");
    return (in ? " in " : " at ") +
        (length == Length::Short ? occasion.shortName() : occasion.eventName());
}

} // namespace podium::authoring
