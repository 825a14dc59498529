#include "questions/authoring/grammar/seen_clause.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {
namespace {

using Words = std::vector<std::size_t>;

/// "Ss*s" is an S, "dWV" a WV: small letters tell number and direction.
std::string kindOf(const std::string& label) {
    const auto upper = [](unsigned char c) { return std::isupper(c) != 0; };
    const auto from = std::find_if(label.begin(), label.end(), upper);
    return std::string(from, std::find_if_not(from, label.end(), upper));
}

bool endsIn(const std::string& text, const std::string& tail) { return text.ends_with(tail); }

/// Finds subject, verb and object behind the links of one sentence.
class ClauseFinder {
public:
    explicit ClauseFinder(const Linkage& linkage) : m_linkage(linkage) {
        for (const auto& link : linkage.links) m_kinds.push_back(kindOf(link.label));
    }

    std::vector<SeenClause> clauses() {
        for (std::size_t i = 0; i < m_kinds.size(); ++i) addClauses(i);
        std::stable_sort(m_clauses.begin(), m_clauses.end(),
            [](const SeenClause& a, const SeenClause& b) { return a.verb < b.verb; });
        return std::move(m_clauses);
    }

private:
    const std::string& text(std::size_t word) const { return m_linkage.words[word].text; }

    Words rightOf(std::size_t word, const std::string& kind) const {
        Words found;
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            if (m_kinds[i] == kind && m_linkage.links[i].left == word)
                found.push_back(m_linkage.links[i].right);
        return found;
    }

    Words leftOf(std::size_t word, const std::string& kind) const {
        Words found;
        for (std::size_t i = 0; i < m_kinds.size(); ++i)
            if (m_kinds[i] == kind && m_linkage.links[i].right == word)
                found.push_back(m_linkage.links[i].left);
        return found;
    }

    void addClauses(std::size_t i) {
        const auto& link = m_linkage.links[i];
        const auto& kind = m_kinds[i];
        if (kind == "S" || kind == "SX")
            addVerbs(subjectsOf(link.left), link.right, false);
        else if (kind == "SI")
            addVerbs(members(link.right, "SJ"), link.left, false);
        else if (kind == "RS")
            addVerbs(whoseClause(link), link.right, false);
        else if (link.label.starts_with("Mv"))
            addVerbs(members(link.left, "SJ"), link.right, true);
        else if (kind == "MX" && isParticiple(link.right))
            addVerbs(members(link.left, "SJ"), link.right, true);
        else if (link.label.starts_with("Mg") || (kind == "MX" && endsIn(text(link.right), ".g")))
            addVerbs(members(link.left, "SJ"), link.right, false);
    }

    /// "and" stands for what it joins: its links to the left are named "l", to the right "r".
    Words members(std::size_t word, const std::string& joint) const {
        Words found;
        for (const auto& link : m_linkage.links) {
            const bool before = link.right == word && link.label.find(joint + "l") < 2;
            const bool behind = link.left == word && link.label.find(joint + "r") < 2;
            if (!before && !behind) continue;
            const auto more = members(before ? link.left : link.right, joint);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found.empty() ? Words{word} : found;
    }

    /// "Berg, who won the race": not "who" but Berg.
    Words subjectsOf(std::size_t word) const {
        if (const auto nouns = leftOf(word, "R"); !nouns.empty()) return members(nouns[0], "SJ");
        for (const auto& link : m_linkage.links)
            if (link.right == word && link.label.starts_with("MX") &&
                link.label.find('r') != std::string::npos)
                return members(link.left, "SJ");
        return members(word, "SJ");
    }

    Words whoseClause(const Link& relative) const {
        const auto nouns = leftOf(relative.right, "B");
        return nouns.empty() ? subjectsOf(relative.left) : members(nouns[0], "SJ");
    }

    void addVerbs(const Words& subjects, std::size_t first, bool passive) {
        for (const auto verb : members(first, "VJ")) {
            SeenClause clause;
            clause.subjects = subjects;
            clause.passive = passive;
            follow(clause, verb);
        }
    }

    /// From "has" to "been" to "built": the last one is the verb.
    void follow(SeenClause clause, std::size_t verb) {
        clause.negated = clause.negated || !rightOf(verb, "N").empty() || hasNever(verb);
        for (const std::string kind : {"PP", "P", "I"})
            for (const auto next : rightOf(verb, kind)) {
                const bool participle = kind == "P" && isParticiple(next);
                if (kind == "P" && !participle && !endsIn(text(next), ".g") &&
                    text(next).find(".v") == std::string::npos)
                    continue; // "was tall"
                for (const auto main : members(next, "VJ")) {
                    auto longer = clause;
                    longer.passive = participle;
                    follow(longer, main);
                }
                return;
            }
        clause.verb = verb;
        complete(clause);
    }

    bool isParticiple(std::size_t word) const {
        for (const auto& link : m_linkage.links) // "was given": its form alone does not tell
            if (link.right == word && link.label.starts_with("Pv")) return true;
        for (const auto one : members(word, "VJ"))
            if (endsIn(text(one), ".v-d") || endsIn(text(one), ".q-d")) return true;
        return false;
    }

    bool hasNever(std::size_t verb) const {
        for (const std::string kind : {"E", "EB"})
            for (const auto& word : {leftOf(verb, kind), rightOf(verb, kind)})
                for (const auto one : word)
                    if (text(one).starts_with("never") || text(one).starts_with("not")) return true;
        return false;
    }

    void complete(SeenClause& clause) {
        for (const auto object : rightOf(clause.verb, "O"))
            for (const auto one : members(object, "SJ")) clause.objects.push_back(one);
        addComplements(clause, clause.verb, "MV", SeenComplement::To::Verb);
        for (const auto noun : clause.subjects) {
            addComplements(clause, noun, "M", SeenComplement::To::Noun);
            for (const auto opener : leftOf(noun, "CO"))
                addComplement(clause, opener, clause.verb, SeenComplement::To::Verb);
        }
        for (const auto noun : clause.objects)
            addComplements(clause, noun, "M", SeenComplement::To::Noun);
        m_clauses.push_back(clause);
    }

    void addComplements(
        SeenClause& clause, std::size_t of, const std::string& kind, SeenComplement::To to) const {
        for (const auto preposition : rightOf(of, kind)) addComplement(clause, preposition, of, to);
    }

    void addComplement(
        SeenClause& clause, std::size_t preposition, std::size_t of, SeenComplement::To to) const {
        for (const std::string kind : {"J", "IN", "ON"})
            for (const auto noun : rightOf(preposition, kind))
                for (const auto one : members(noun, "SJ"))
                    clause.complements.push_back({preposition, one, of, to});
    }

    const Linkage& m_linkage;
    std::vector<std::string> m_kinds; ///< of the links, in their order
    std::vector<SeenClause> m_clauses;
};

} // namespace

std::vector<SeenClause> seenClauses(const Linkage& linkage) {
    return ClauseFinder(linkage).clauses();
}

} // namespace podium::authoring
