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

/// "In which year did NAME lead the crossing?" beside "What did NAME do in 1888?"
bool isSameYear(const Candidate& deed, const Candidate& other) {
    if (deed.draft.gathering.kind != "year-deed" || deed.draft.sentence != other.draft.sentence)
        return false;
    const auto said = other.question.stem + " " + answerText(other.question);
    const auto at = deed.question.stem.find_first_of("0123456789");
    return at != std::string::npos && contains(said, deed.question.stem.substr(at, 4));
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

/// About 15 of a hundred at an event, a quarter elsewhere.
bool GatheringShare::isFull(std::size_t singles) const {
    return m_event ? m_count * 17 + 12 > singles * 3 : m_count * 3 > singles;
}

bool GatheringShare::hasRoom(const Gathering& gathering, std::size_t taken) const {
    constexpr int mostOfKind = 2;
    if (gathering.kind.empty()) return true;
    if (isFull(taken - m_count)) return false;
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
        isOneOfList(other, one) || isSameYear(one, other) || isSameYear(other, one);
}

} // namespace podium::authoring
