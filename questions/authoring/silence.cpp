#include "questions/authoring/silence.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

void addOnce(std::vector<std::string>& reasons, const std::string& reason) {
    if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
        reasons.push_back(reason);
}

/// Three reasons are enough to see what is the matter.
std::string listed(const std::vector<std::string>& reasons) {
    constexpr std::size_t most = 3;
    std::string text;
    for (std::size_t i = 0; i < reasons.size() && i < most; ++i)
        text += (text.empty() ? "" : "; ") + reasons[i];
    return text;
}

bool isQuotation(const Sentence& sentence) {
    std::size_t quoted = 0;
    for (const auto& token : sentence.tokens)
        if (token.tag == Tag::Quote) quoted += token.text.size();
    return quoted * 2 > sentence.words.size();
}

std::string uncertain(const Phrase& phrase) {
    const bool pronoun = phrase.text == "he" || phrase.text == "she" || phrase.text == "they";
    return (pronoun ? "who '" : "what '") + phrase.text + "' is, is not certain";
}

std::string doubtOf(const Fact& fact) {
    if (!fact.doubt.empty()) return fact.doubt;
    if (fact.doubtful) return "doubtful";
    if (fact.subject.loose) return uncertain(fact.subject);
    if (fact.object && fact.object->loose) return uncertain(*fact.object);
    if (fact.subject.owned) return "whose '" + fact.subject.text + "' is, is not told by name";
    return "holds nothing that a rule asks for";
}

std::string unread(const Sentence& sentence) {
    if (isQuotation(sentence)) return "quotation only";
    return "no clause in it was understood";
}

} // namespace

std::string silence(
    const Sentence& sentence, const World& world, const std::vector<Rejected>& rejected) {
    std::vector<std::string> reasons;
    for (const auto& one : rejected)
        if (one.sentence == sentence.number) addOnce(reasons, one.why);
    if (!reasons.empty()) return "jury: " + listed(reasons);
    for (const auto& fact : world.facts)
        if (fact.sentence == sentence.number) addOnce(reasons, doubtOf(fact));
    return reasons.empty() ? unread(sentence) : listed(reasons);
}

} // namespace podium::authoring
