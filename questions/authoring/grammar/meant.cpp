#include "questions/authoring/grammar/meant.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "did.v-d" is "did".
std::string bare(const std::string& word) { return word.substr(0, word.find_first_of(".[")); }

bool isBe(const std::string& word) {
    for (const auto* form : {"is", "are", "was", "were", "be", "been", "being"})
        if (word == form) return true;
    return false;
}

/// Reads the links of one linkage as an editor would.
class Editor {
public:
    explicit Editor(const Linkage& linkage) : m_linkage(linkage) {}

    bool objects() const {
        return std::any_of(m_linkage.links.begin(), m_linkage.links.end(),
                   [&](const Link& link) { return isOdd(link); }) ||
            idleDid() || lostOf() || doublePreposition() || stutters();
    }

private:
    const std::string& text(std::size_t word) const { return m_linkage.words[word].text; }
    bool question() const {
        return m_linkage.words.size() > 2 && text(m_linkage.words.size() - 2) == "?";
    }

    bool isOdd(const Link& link) const {
        const auto is = [&](const char* head) { return link.label.starts_with(head); };
        const auto left = bare(text(link.left)), right = bare(text(link.right));
        if (is("Rn") && question()) return true;                // "how many medals France did win"
        if (is("Wa")) return true;                              // no clause at all
        if (is("CPx")) return true;                             // a remark behind what was said
        if (is("I*v") && isBe(left)) return true;               // "was build"
        if (is("Ss") && right == "were") return true;           // "the ceremony were held"
        return is("Sp*w") && right != "were" && right != "are"; // "who carry"
    }

    bool linksRight(std::size_t word, const char* head) const {
        return std::any_of(m_linkage.links.begin(), m_linkage.links.end(),
            [&](const Link& link) { return link.left == word && link.label.starts_with(head); });
    }

    /// "How many medals did Australia won": "did" has no verb of its own.
    bool idleDid() const {
        for (std::size_t i = 0; i < m_linkage.words.size(); ++i)
            if (bare(text(i)) == "did" && !linksRight(i, "I") && !linksRight(i, "N")) return true;
        return false;
    }

    /// "the anthem of at the ceremony"
    bool lostOf() const {
        for (std::size_t i = 0; i + 2 < m_linkage.words.size(); ++i)
            if (bare(text(i)) == "of" && i + 3 < m_linkage.words.size() && !linksRight(i, "J") &&
                !linksRight(i, "QI"))
                return true;
        return false;
    }

    /// "In which sport did she lead France to gold in?"
    bool doublePreposition() const {
        const auto& links = m_linkage.links;
        const auto end = m_linkage.words.size() - 3; // the last word before the question mark
        return question() &&
            std::any_of(links.begin(), links.end(),
                [](const Link& link) { return link.label.starts_with("Wj"); }) &&
            std::any_of(links.begin(), links.end(), [&](const Link& link) {
                return link.right == end &&
                    (link.label.starts_with("K") || link.label.starts_with("MVp"));
            });
    }

    bool stutters() const {
        for (std::size_t i = 1; i < m_linkage.words.size(); ++i)
            if (!text(i).empty() && bare(text(i)) == bare(text(i - 1)) && bare(text(i)) != "had" &&
                bare(text(i)) != "that" && bare(text(i)) != ",")
                return true;
        return false;
    }

    const Linkage& m_linkage;
};

} // namespace

bool isMeant(const Linkage& linkage) { return !Editor(linkage).objects(); }

} // namespace podium::authoring
