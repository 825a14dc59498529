#include "questions/authoring/selection.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/review.hpp"
#include <algorithm>
#include <map>

namespace podium::authoring {
namespace {

constexpr int mostOfFact = 2, mostOfAnswer = 3, mostOfTopic = 4, mostOfPortraits = 5;

bool isFigure(const Draft& draft) {
    return draft.answer.kind == Kind::Number || draft.answer.kind == Kind::Rank ||
        draft.answer.kind == Kind::Year || draft.answer.kind == Kind::Date;
}

/// Questions of one pattern, like the sport of this one and of that, tire a room.
std::string shapeOf(const Draft& draft) {
    return draft.portrait.empty() ? std::string() : draft.portrait;
}

class Jury {
public:
    bool takes(const Candidate& candidate) const {
        const auto& [question, draft] = candidate;
        if (countOf(m_facts, draft.fact) >= mostOfFact) return false;
        if (!isFigure(draft) && countOf(m_answers, answer(question)) >= mostOfAnswer) return false;
        if (!draft.topic.empty() && countOf(m_topics, draft.topic) >= mostOfTopic) return false;
        if (!shapeOf(draft).empty() && countOf(m_shapes, shapeOf(draft)) >= mostOfPortraits)
            return false;
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const Candidate& other) {
            return tells(question, other.question) || tells(other.question, question) ||
                (draft.fact == other.draft.fact && answer(question) == answer(other.question));
        });
    }

    void take(const Candidate& candidate) {
        m_taken.push_back(candidate);
        ++m_facts[candidate.draft.fact];
        ++m_answers[answer(candidate.question)];
        ++m_topics[candidate.draft.topic];
        ++m_shapes[shapeOf(candidate.draft)];
    }

    std::vector<Candidate> taken() && { return std::move(m_taken); }

private:
    using Counts = std::map<std::string, int>;

    static int countOf(const Counts& counts, const std::string& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    static std::string answer(const Question& question) {
        return lowered(question.options[question.answer]);
    }

    std::vector<Candidate> m_taken;
    Counts m_facts, m_answers, m_topics, m_shapes;
};

} // namespace

std::vector<Candidate> selected(std::vector<Candidate> candidates) {
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.draft.charm > b.draft.charm; });
    Jury jury;
    for (const auto& candidate : candidates)
        if (jury.takes(candidate)) jury.take(candidate);
    auto taken = std::move(jury).taken();
    std::stable_sort(taken.begin(), taken.end(),
        [](const Candidate& a, const Candidate& b) { return a.draft.sentence < b.draft.sentence; });
    return taken;
}

} // namespace podium::authoring
