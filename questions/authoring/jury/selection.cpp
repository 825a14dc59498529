#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/jury/gathering_share.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <map>
#include <optional>

namespace podium::authoring {
namespace {

constexpr int mostOfFact = 3, mostOfAnswer = 3, mostOfTopic = 6, mostOfPortraits = 5;

/// Of one and the same person, "pianist" hints at the piano.
bool hints(const Question& teller, const Question& other) {
    constexpr std::size_t root = 5; // bytes: a space and four letters
    const auto key = " " + lowered(answerText(other));
    const auto at = key.find_last_of(' ');
    return key.size() - at >= root && contains(" " + lowered(teller.stem), key.substr(at, root));
}

bool isFigure(const Draft& draft) {
    return draft.answer.kind == Kind::Number || draft.answer.kind == Kind::Rank ||
        draft.answer.kind == Kind::Year || draft.answer.kind == Kind::Date;
}

/// Of two that a host would ask as gladly, what two readers saw comes first.
std::pair<int, bool> standing(const Candidate& candidate) {
    return {candidate.draft.charm, candidate.draft.told.seen == Agreement::Yes};
}

/// Takes questions one by one and remembers what has been asked: a fact, an answer or a person too
/// often, or one sport after the other, tires a room.
class Jury {
public:
    explicit Jury(const World& world)
        : m_world(world), m_gatherings(!world.occasion.event.empty()) {}

    /// Why a question is not taken; empty if it is welcome.
    std::string objection(const Candidate& candidate) const {
        const auto& [question, draft] = candidate;
        if (countOf(m_facts, draft.fact) >= mostOfFact) return "its fact is asked enough";
        if (!m_gatherings.hasRoom(draft.gathering, m_taken.size()))
            return "enough is asked together";
        if (isClaim(candidate) && !hasRoomForClaim(draft)) return "enough claims";
        const bool page = m_world.occasion.event.empty();
        if ((!draft.truth.empty() || (page && isClaim(candidate))) && isAsked(draft))
            return "another question asks it";
        if (isName(candidate) && countOf(m_answers, answer(question)) >= mostOfAnswer)
            return "its answer is asked for enough";
        const bool side = !draft.topic.empty() && draft.topic != m_world.occasion.subject;
        if (side && countOf(m_topics, draft.topic) >= mostOfTopic)
            return "enough is asked about " + draft.topic;
        if (!draft.portrait.empty() && countOf(m_portraits, draft.portrait) >= mostOfPortraits)
            return "enough portraits";
        const auto other = std::find_if(m_taken.begin(), m_taken.end(),
            [&](const Candidate& taken) { return clash(candidate, taken); });
        return other == m_taken.end() ? "" : "told by " + other->question.id;
    }

    void take(const Candidate& candidate) {
        m_taken.push_back(candidate);
        ++m_facts[candidate.draft.fact];
        if (isClaim(candidate)) ++m_claims[candidate.draft.fact];
        m_gatherings.take(candidate.draft.gathering);
        for (const auto& fact : candidate.draft.gathering.facts) ++m_facts[fact];
        ++m_answers[answer(candidate.question)];
        ++m_topics[candidate.draft.topic];
        ++m_portraits[candidate.draft.portrait];
    }

    std::vector<Candidate> taken() && { return std::move(m_taken); }

private:
    /// As it will be read out: the headline in front of it may tell another's answer.
    static Question whole(const Candidate& candidate) {
        auto question = candidate.question;
        question.stem = candidate.draft.story + " " + question.stem;
        return question;
    }

    static bool isClaim(const Candidate& candidate) {
        return candidate.question.type == QuestionType::TrueFalse;
    }

    static bool isName(const Candidate& candidate) {
        return candidate.question.type == QuestionType::Choice && !isFigure(candidate.draft);
    }

    /// One claim of a fact, and three claims to seven other questions of an event. Of pages without
    /// one, where there is less to be mistaken in, one to six, and as many again of facts in full.
    bool hasRoomForClaim(const Draft& draft) const {
        const auto claims = m_claims.size(), others = m_taken.size() - claims;
        if (countOf(m_claims, draft.fact) > 0) return false;
        if (!m_world.occasion.event.empty()) return claims * 7 < others * 3;
        constexpr std::size_t few = 4;
        if (!draft.truth.empty()) return claims < few || claims * 2 <= others;
        return (claims + 1) * 6 <= others;
    }

    /// Whether a question of the same verb of the same sentence is taken.
    bool isAsked(const Draft& draft) const {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const Candidate& taken) {
            const auto& other = taken.draft;
            return other.sentence == draft.sentence && other.gathering.kind.empty() &&
                (other.told.at == draft.told.at || other.told.verb == draft.told.verb);
        });
    }

    bool clash(const Candidate& one, const Candidate& other) const {
        const auto& [a, draft] = one;
        const auto& [b, taken] = other;
        if (tells(whole(one), b, m_world) || tells(whole(other), a, m_world)) return true;
        if (askTwice(one, other) || isOneDeed(one, other)) return true;
        const bool samePerson = !draft.topic.empty() && draft.topic == taken.topic;
        if (samePerson && taken.answer.kind == Kind::Thing && hints(a, b)) return true;
        if (samePerson && draft.answer.kind == Kind::Thing && hints(b, a)) return true;
        if (draft.fact != taken.fact) return false;
        const bool claims = isClaim(one) || isClaim(other);
        const bool part = draft.asked.part != Slot::Part::None && draft.asked == taken.asked;
        if (part && !claims) return true; // the same number, chosen and guessed
        const auto said = [](const Question& question, const std::string& words) {
            return !words.empty() && contains(lowered(question.stem), words);
        };
        const bool same = !answer(a).empty() && answer(a) == answer(b);
        return same || said(a, answer(b)) || said(b, answer(a));
    }

    /// "Who cast horoscopes?" beside "Who casts horoscopes?": one verb of one sentence, read twice.
    static bool isOneDeed(const Candidate& one, const Candidate& other) {
        const auto& [a, draft] = one;
        const auto& [b, taken] = other;
        return draft.sentence == taken.sentence && draft.told.verb == taken.told.verb &&
            draft.asked == taken.asked && draft.asked.part != Slot::Part::None &&
            a.type == b.type && !answer(a).empty() && answer(a) == answer(b);
    }

    using Counts = std::map<std::string, int>;

    static int countOf(const Counts& counts, const std::string& key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }

    static std::string answer(const Question& question) { return lowered(answerText(question)); }

    const World& m_world;
    std::vector<Candidate> m_taken;
    Counts m_facts, m_claims, m_answers, m_topics, m_portraits;
    GatheringShare m_gatherings;
};

/// "In front of how many spectators did an actor descend?" does not tell who did: asked so where
/// another question asks for the name.
std::optional<Candidate> disguised(const Candidate& candidate, const World& world) {
    const auto& name = candidate.draft.told.subject.name;
    const auto* person = world.cast.find(name);
    const bool figure = isFigure(candidate.draft) && candidate.draft.scope == Scope::Scene;
    const bool role = person && person->kind == Kind::Person && !person->roleNoun.empty();
    if (!figure || !role || !contains(candidate.question.stem, " " + name + " ")) return {};
    auto hidden = candidate;
    hidden.question.stem =
        replaced(hidden.question.stem, " " + name + " ", " " + indefinite(person->roleNoun) + " ");
    return hidden;
}

} // namespace

void reject(std::vector<Rejected>& rejected, const Candidate& candidate, const std::string& why) {
    rejected.push_back(
        {candidate.question.id, candidate.draft.sentence, candidate.question.stem, why});
}

std::vector<Candidate> selected(
    std::vector<Candidate> candidates, const World& world, std::vector<Rejected>& rejected) {
    std::stable_sort(candidates.begin(), candidates.end(),
        [](const Candidate& a, const Candidate& b) { return standing(a) > standing(b); });
    Jury jury(world);
    for (const auto& candidate : candidates)
        if (const auto no = jury.objection(candidate); no.empty())
            jury.take(candidate);
        else if (const auto hidden = disguised(candidate, world);
                 hidden && jury.objection(*hidden).empty())
            jury.take(*hidden);
        else
            reject(rejected, candidate, no);
    auto taken = std::move(jury).taken();
    std::stable_sort(taken.begin(), taken.end(),
        [](const Candidate& a, const Candidate& b) { return a.draft.sentence < b.draft.sentence; });
    return taken;
}

} // namespace podium::authoring
