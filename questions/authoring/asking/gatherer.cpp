#include "questions/authoring/asking/gatherer.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string singular(Kind kind) {
    switch (kind) {
    case Kind::Person: return "person";
    case Kind::Country: return "country";
    case Kind::City: return "city";
    case Kind::Place: return "place";
    case Kind::Group: return "team";
    case Kind::Event: return "event";
    case Kind::Work: return "work";
    case Kind::Sport: return "sport";
    case Kind::Quote: return "song";
    case Kind::Year: return "year";
    case Kind::Date: return "date";
    case Kind::Score: return "score";
    default: return {};
    }
}

std::string plural(const std::string& noun) {
    if (noun == "person") return "people";
    if (noun.back() != 'y') return noun + "s";
    return noun.substr(0, noun.size() - 1) + "ies";
}

/// Whether something holds of any part of a fact but its subject.
template <typename Holds>
bool anyPart(const Fact& fact, Holds holds) {
    return (fact.object && holds(*fact.object)) || (fact.second && holds(*fact.second)) ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return holds(one.phrase); });
}

/// Whether the headline names one of the options.
bool tellsOne(const Gathering& gathering, const std::string& news) {
    return std::any_of(gathering.options.begin(), gathering.options.end(),
        [&](const std::string& option) { return contains(news, option); });
}

} // namespace

bool Gatherer::isProven(const Fact& fact) const {
    const bool past = fact.tense == Tense::Past && !fact.doubtful && !fact.timeless;
    const bool loose = fact.subject.loose || fact.subject.owned ||
        anyPart(fact, [](const Phrase& phrase) { return phrase.loose; });
    return past && !loose && !lexicon().verbIs("speech", fact.verb);
}

bool Gatherer::needsItsSubject(const Fact& fact) {
    return anyPart(fact, [](const Phrase& phrase) { return phrase.owned; });
}

bool Gatherer::standsAlone(const Phrase& phrase) const {
    if (phrase.name.empty() || phrase.loose || phrase.owned || !phrase.members.empty())
        return false;
    const bool known = phrase.kind == Kind::Country || phrase.kind == Kind::City ||
        phrase.kind == Kind::Place || phrase.kind == Kind::Group || phrase.kind == Kind::Work;
    if (known || contains(phrase.name, " ")) return true;
    const auto* entity = m_world.cast.find(phrase.name);
    if (!entity || phrase.kind != Kind::Person) return false;
    const auto family = lexicon().roleFamily.find(entity->roleNoun);
    return family != lexicon().roleFamily.end() && family->second == "performer";
}

std::string Gatherer::printed(const Phrase& phrase) {
    return withCapital(phrase.name.empty() ? replaced(phrase.text, "\"", "") : phrase.name);
}

std::string Gatherer::oneOf(Kind kind, const std::vector<std::string>& names) const {
    const bool athletes = kind == Kind::Person &&
        std::all_of(names.begin(), names.end(),
            [&](const std::string& name) { return m_world.isAthlete(name); });
    return athletes ? "athlete" : singular(kind);
}

std::string Gatherer::manyOf(Kind kind, const std::vector<std::string>& names) const {
    const auto noun = oneOf(kind, names);
    return noun.empty() ? noun : plural(noun);
}

std::string Gatherer::where(const std::string& text, Scope scope) const {
    const bool told = scope == Scope::News && !m_world.occasion.news.empty();
    return told ? std::string() : setting(text, scope, m_world.occasion);
}

std::string Gatherer::subject() const {
    const auto& name = m_world.occasion.subject;
    const auto* entity = m_world.cast.find(name);
    if (name.empty() || !m_world.occasion.event.empty() || !entity) return {};
    const bool bare = !contains(entity->name, " ");
    if (bare && (entity->kind == Kind::Person || entity->kind == Kind::None)) return {};
    for (const auto& fact : m_world.facts)
        if (fact.subject.name == name) return fact.subject.text;
    return entity->name;
}

std::string Gatherer::whereOrStory(Scope scope) const {
    const auto told = where("", scope);
    const auto* entity = m_world.cast.find(m_world.occasion.subject);
    const bool thing = entity && (entity->kind == Kind::Place || entity->kind == Kind::Work);
    if (!told.empty() || !thing || !contains(subject(), " ")) return told;
    return " in the story of " + subject();
}

Draft& Gatherer::gather(
    QuestionType type, const Gathering& gathering, const std::string& stem, const Filling& words) {
    Draft draft;
    draft.type = type;
    draft.rule = "gathering-" + gathering.kind;
    draft.gathering = gathering;
    std::sort(draft.gathering.sentences.begin(), draft.gathering.sentences.end());
    draft.sentence = draft.gathering.sentences.front();
    for (const auto& fact : gathering.facts) draft.fact += (draft.fact.empty() ? "" : " + ") + fact;
    draft.about = draft.fact + " / " + gathering.kind;
    const auto& stems = lexicon().stems.at(stem);
    auto text = stems[hashed(draft.about) % stems.size()];
    for (const auto& [key, value] : words) text = replaced(text, "{" + key + "}", value);
    draft.stem = withCapital(replaced(text, "  ", " "));
    const bool event = contains(draft.stem, m_world.occasion.eventName());
    if (!m_world.occasion.news.empty() && !event && !tellsOne(gathering, m_world.occasion.news))
        draft.story = "In " + m_world.occasion.news;
    draft.charm = -1; // when it is known how many single questions there are
    m_drafts.push_back(draft);
    return m_drafts.back();
}

std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return text;
}

} // namespace podium::authoring
