#include "questions/authoring/jury/trust.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Whether the sentence calls somebody by a name, or only "he" or "the swimmer".
bool isNamed(const std::string& name, const Sentence& sentence, const Cast& cast) {
    return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
        const auto* entity = token.tag == Tag::Name ? cast.find(token.text) : nullptr;
        return token.text == name || (entity && entity->name == name);
    });
}

/// Other sentences that say the same of the same one.
int agreeing(const Draft& draft, const World& world) {
    std::set<int> sentences;
    for (std::size_t i = 0; i < world.facts.size(); ++i) {
        const auto& fact = world.facts[i];
        const bool same = !fact.doubtful && fact.verb == draft.told.verb &&
            fact.subject.text == draft.told.subject.text;
        if (same && fact.sentence != draft.sentence && contains(world.said[i], draft.answer.text))
            sentences.insert(fact.sentence);
    }
    return static_cast<int>(sentences.size());
}

void weighSubject(const Draft& draft, const World& world, Weights& weights) {
    const auto& name = draft.told.subject.name;
    const auto* entity = world.cast.find(name);
    if (!entity || entity->kind != Kind::Person) return;
    if (!isNamed(name, world.sentence(draft.sentence), world.cast))
        weights.push_back({-20, "the sentence does not name " + name});
}

/// The stem names the event; where the sentence does not, the article as a whole has to.
void weighSetting(const Draft& draft, const World& world, Weights& weights) {
    const auto& words = world.sentence(draft.sentence).words;
    const bool told = draft.scope == Scope::None || contains(words, world.occasion.prefix);
    if (!told) weights.push_back({-5, "the event is named elsewhere"});
}

void weighSentence(const Draft& draft, const World& world, Weights& weights) {
    constexpr std::size_t many = 35, few = 14; // words and marks
    if (world.sentence(draft.sentence).tokens.size() <= few)
        weights.push_back({10, "a short sentence"});
    if (world.sentence(draft.sentence).tokens.size() > many)
        weights.push_back({-10, "a long sentence"});
    const auto facts = std::count_if(world.facts.begin(), world.facts.end(),
        [&](const Fact& fact) { return fact.sentence == draft.sentence && fact.doubtful; });
    if (facts > 0) weights.push_back({-10, "another clause of the sentence is doubtful"});
}

} // namespace

Weights trustWeights(const Draft& draft, const World& world) {
    constexpr int most = 2;
    Weights weights{{80, "the clause was read to its end"}};
    weighSubject(draft, world, weights);
    weighSetting(draft, world, weights);
    weighSentence(draft, world, weights);
    if (!draft.gathering.kind.empty()) weights.push_back({-10, "several facts are put together"});
    if (draft.told.earlier) weights.push_back({-5, "told from an earlier time"});
    if (draft.answer.hedged) weights.push_back({-5, "a rough figure"});
    if (const int others = std::min(agreeing(draft, world), most); others > 0)
        weights.push_back({10 * others,
            std::to_string(others) + " more sentence" + (others == 1 ? " says" : "s say") + " so"});
    return weights;
}

int trust(const Draft& draft, const World& world) {
    return std::clamp(sum(trustWeights(draft, world)), 1, 100);
}

} // namespace podium::authoring
