#include "questions/authoring/jury/gathering_share.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Options = std::vector<std::string>;

Options common(const Options& these, const Options& those) {
    Options found;
    for (const auto& one : these)
        if (std::find(those.begin(), those.end(), one) != those.end()) found.push_back(one);
    return found;
}

/// Two orders that have three things in common, and these in the same order.
bool isSameOrder(const Question& one, const Question& other) {
    constexpr std::size_t few = 3;
    if (one.type != QuestionType::Order || other.type != QuestionType::Order) return false;
    const auto mine = common(one.options, other.options);
    return mine.size() >= few && mine == common(other.options, one.options);
}

/// A list is asked as a list, or one by one.
bool isOneOfList(const Candidate& list, const Candidate& other) {
    const auto& facts = list.draft.gathering.facts;
    if (facts.size() != 1 || facts.front() != other.draft.fact) return false;
    const auto said = other.question.stem + " " + answerText(other.question);
    return std::any_of(list.question.options.begin(), list.question.options.end(),
        [&](const std::string& option) { return contains(said, option); });
}

} // namespace

bool GatheringShare::hasRoom(const Gathering& gathering, std::size_t taken) const {
    constexpr int mostOfKind = 2;
    if (gathering.kind.empty()) return true;
    if (m_count * 17 + 12 > (taken - m_count) * 3) return false; // about 15 of a hundred
    const auto kind = m_kinds.find(gathering.kind);
    if (kind != m_kinds.end() && kind->second >= mostOfKind) return false;
    const auto stale = std::count_if(gathering.facts.begin(), gathering.facts.end(),
        [&](const std::string& fact) { return m_facts.contains(fact); });
    return static_cast<std::size_t>(stale) <= gathering.facts.size() / 2;
}

void GatheringShare::take(const Gathering& gathering) {
    if (gathering.kind.empty()) return;
    ++m_count;
    ++m_kinds[gathering.kind];
    m_facts.insert(gathering.facts.begin(), gathering.facts.end());
}

bool askTwice(const Candidate& one, const Candidate& other) {
    return isSameOrder(one.question, other.question) || isOneOfList(one, other) ||
        isOneOfList(other, one);
}

} // namespace podium::authoring
