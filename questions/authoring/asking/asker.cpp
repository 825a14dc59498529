#include "questions/authoring/asking/asker.hpp"
#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <utility>

namespace podium::authoring {
namespace {

constexpr std::ptrdiff_t longStem = 11; // words: beyond these the event is said shortly

std::ptrdiff_t wordCount(const std::string& text) {
    return std::count(text.begin(), text.end(), ' ') + 1;
}

/// The setting stands first now and then, so that not all stems end alike; the month of the news
/// always does, for behind it would be the month of the last word.
std::string placed(
    const std::string& question, const std::string& where, Scope scope, const std::string& seed) {
    constexpr std::uint64_t oneIn = 3;
    const bool first = scope == Scope::News || hashed(seed) % oneIn == 0;
    if (where.empty() || !first) return withCapital(question + where);
    return withCapital(where.substr(1)) + ", " + question;
}

/// Places, works and sports come less often than names: they are taken first.
int charmOf(Kind answer) {
    switch (answer) {
    case Kind::Place:
    case Kind::Sport:
    case Kind::Thing:
    case Kind::Quote:
    case Kind::Work: return 1;
    default: return 0;
    }
}

} // namespace

Asker& Asker::by(const std::string& rule) {
    m_rule = rule;
    return *this;
}

Draft& Asker::ask(const Fact& fact, const std::string& question, const Phrase& answer,
    const std::string& slot, const std::string& label) {
    Draft draft;
    draft.fact = statement(fact, lexicon());
    draft.about = draft.fact + " / " + slot;
    const bool brief = wordCount(question) > longStem || hashed(draft.about) % 5 == 0;
    const auto length = brief ? Length::Short : Length::Full;
    const bool time = answer.kind == Kind::Year || answer.kind == Kind::Date;
    const auto scope = time && fact.scope == Scope::News ? Scope::None : fact.scope;
    draft.story = storyFor(question, scope, answer, m_world);
    const auto where =
        draft.story.empty() ? setting(question, scope, m_world.occasion, length) : std::string();
    draft.stem = introduced(placed(question, where, scope, draft.about), m_world) + "?";
    draft.stem = replaced(draft.stem, "  ", " ");
    draft.rule = std::exchange(m_rule, {}); // the next question says its own
    draft.answer = answer;
    draft.label = label;
    draft.topic = fact.subject.name;
    draft.told = fact;
    draft.scope = fact.scope;
    draft.sentence = fact.sentence;
    draft.charm = charmOf(answer.kind);
    const auto& main = m_world.occasion.subject;
    if (!main.empty() && answer.name == main) draft.charm -= 2; // all the article is about it
    m_drafts.push_back(draft);
    return m_drafts.back();
}

std::string Asker::stem(const std::string& name, const std::string& seed,
    const std::vector<std::pair<std::string, std::string>>& words) const {
    const auto& stems = lexicon().stems.at(name);
    auto text = stems[hashed(seed) % stems.size()];
    for (const auto& [key, value] : words) text = replaced(text, "{" + key + "}", value);
    return replaced(text, "  ", " ");
}

std::string Asker::was(const Fact& fact) const {
    Fact being;
    being.subject = fact.subject;
    being.verb = "be";
    return predicate(being, {}, lexicon());
}

std::string Asker::has(const Fact& fact) const { return was(fact) == "were" ? "have" : "has"; }

std::string Asker::labelOf(const Phrase& phrase) const {
    const auto* entity = m_world.cast.find(phrase.name);
    return entity && !entity->label.empty() ? entity->label : phrase.head;
}

/// Who competes is a team; whoever pays, plans and objects is an organisation.
std::string Asker::team() const { return m_world.occasion.event.empty() ? "organisation" : "team"; }

std::string Asker::workNoun() const {
    for (const auto& word : wordsOf(lowered(m_world.occasion.event)))
        if (word == "film" || word == "book" || word == "song") return word;
    return {};
}

/// "pneumonia" is a disease: by our own lists, and by WordNet where they do not have it.
std::string Asker::commonKind(const Phrase& phrase) const {
    const auto& text = phrase.text;
    const auto noun = text.substr(startsWith(text, "a ") ? 2 : startsWith(text, "an ") ? 3 : 0);
    if (phrase.definite || phrase.plural || phrase.loose || noun != phrase.head) return {};
    for (const auto& kind : lexicon().lists.at("common_kinds")) {
        const auto& names = lexicon().siblings.at(kind);
        if (std::find(names.begin(), names.end(), noun) != names.end()) return kind;
    }
    for (const auto& kind : lexicon().lists.at("common_kinds"))
        if (lexicon().store && lexicon().store->isKindOf(noun, kind)) return kind;
    return {};
}

std::string Asker::kindLabel(const Phrase& phrase) const {
    if (phrase.name.ends_with("College")) return "college";
    if (phrase.kind == Kind::Work || phrase.kind == Kind::Quote)
        if (const auto noun = workNoun(); !noun.empty()) return noun;
    if (phrase.kind == Kind::Group && m_world.occasion.sports) return {}; // a bank rides, too
    const bool famous = lexicon().isFamous(phrase.name);
    if (phrase.kind == Kind::Group && m_world.occasion.election() && !famous) return "party";
    if (phrase.kind == Kind::Event) return {};
    const auto found = lexicon().kindOfNoun.find(labelOf(phrase));
    if (found != lexicon().kindOfNoun.end()) return found->second;
    if (lexicon().siblings.contains(labelOf(phrase))) return labelOf(phrase);
    if (phrase.kind == Kind::Thing && phrase.name.empty()) return commonKind(phrase);
    constexpr std::size_t enough = 3; // others of its kind in the article
    std::size_t alike = 0;
    for (const auto& entity : m_world.cast.entities())
        alike += !entity.label.empty() && entity.label == labelOf(phrase) ? 1 : 0;
    return alike > enough ? labelOf(phrase) : std::string();
}

std::string Asker::wh(const Phrase& phrase) const {
    switch (phrase.kind) {
    case Kind::Country: return "which country";
    case Kind::City: return "which city";
    case Kind::Sport: return "which sport";
    case Kind::Group: return "which " + (kindLabel(phrase).empty() ? team() : kindLabel(phrase));
    case Kind::Person: return "who";
    default: return kindLabel(phrase).empty() ? "who" : "which " + kindLabel(phrase);
    }
}

} // namespace podium::authoring
