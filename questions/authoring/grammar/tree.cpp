#include "questions/authoring/grammar/tree.hpp"
#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace podium::authoring {
namespace {

using Kinds = std::set<std::string>;

/// Links whose right word governs: a subject hangs on its verb, an adjective on its noun.
const Kinds& leftward() {
    static const Kinds kinds{"S", "SX", "SF", "D", "DD", "A", "AN", "AA", "G", "GN", "NN", "NA",
        "ND", "NI", "E", "EA", "EC", "EE", "EN", "EZ", "LI", "Y", "YS", "YP", "DP", "DG", "DT",
        "CO", "PH", "PF", "AM", "NF", "EL"};
    return kinds;
}

/// From what opens a clause to its verb, which may hang on its "has" as well.
bool isClauseLink(const std::string& kind) { return kind == "WV" || kind == "CV"; }

/// How much a link says of what a word hangs on; 0: nothing ("Wd" holds only for who has no verb).
int weight(const std::string& kind, const std::string& label, bool rightGoverns) {
    if (kind == "S" || kind == "SX" || kind == "SF" || kind == "SI") return 9;
    if (kind == "RS") return 8;
    if (label.find("Jl") < 3 || label.find("Jr") < 3) return 8;
    if (kind == "B" || kind == "CP" || isClauseLink(kind)) return 1;
    if (kind == "W" || kind == "C") return 2;
    if (kind == "CO") return 3;
    return rightGoverns ? 6 : 7;
}

struct Bond {
    std::size_t governor = 0;
    std::string label;
    int weight = 0;
};

/// A relative pronoun hangs on what it stands for, and its verb on the pronoun.
bool isRelativeLink(const std::string& kind, const std::string& label) {
    return kind == "R" || (kind == "MX" && label.find('r') != std::string::npos);
}

class Grower {
public:
    explicit Grower(const Linkage& linkage) : m_linkage(linkage) {
        for (const auto& link : linkage.links)
            if (isRelativeLink(linkKind(link.label), link.label)) m_pronouns.insert(link.right);
    }

    Tree grown() {
        for (const auto& link : m_linkage.links) bind(link);
        Tree tree;
        tree.nodes.resize(m_linkage.words.size());
        for (const auto& [word, bond] : m_bonds) {
            tree.nodes[word].governor = bond.governor;
            tree.nodes[word].label = bond.label;
        }
        for (const auto& link : m_linkage.links) hangClause(tree, link);
        cutCircles(tree);
        for (std::size_t word = 0; word < tree.nodes.size(); ++word)
            if (tree.hangs(word)) tree.nodes[tree.nodes[word].governor].hanging.push_back(word);
        return tree;
    }

private:
    void bind(const Link& link) {
        const auto kind = linkKind(link.label);
        const bool joint = link.label.find("Jl") < 3 || link.label.find("Jr") < 3;
        bool rightGoverns = leftward().contains(kind) || link.label.starts_with("Xd");
        if (joint) rightGoverns = link.label.find("Jl") < 3;
        if (kind == "S" && m_pronouns.contains(link.left)) rightGoverns = false;
        const auto word = rightGoverns ? link.left : link.right;
        const Bond bond{rightGoverns ? link.right : link.left, link.label,
            weight(kind, link.label, rightGoverns)};
        const auto there = m_bonds.find(word);
        if (there == m_bonds.end() || there->second.weight < bond.weight) m_bonds[word] = bond;
    }

    /// What opens a clause governs it by its first verb: "that", then "had", then "closed".
    static void hangClause(Tree& tree, const Link& link) {
        if (!isClauseLink(linkKind(link.label))) return;
        auto top = link.right;
        for (std::size_t steps = 0; steps < tree.nodes.size(); ++steps) {
            const auto up = tree.nodes[top].governor;
            if (up == Tree::nobody || up == link.left || up < link.left) break;
            top = up;
        }
        if (tree.nodes[top].governor != Tree::nobody || top == link.left) return;
        tree.nodes[top].governor = link.left;
        tree.nodes[top].label = link.label;
    }

    /// What would hang on itself hangs on nobody.
    static void cutCircles(Tree& tree) {
        for (std::size_t word = 0; word < tree.nodes.size(); ++word) {
            std::size_t steps = 0;
            for (auto up = word; up != Tree::nobody; up = tree.nodes[up].governor)
                if (++steps > tree.nodes.size()) {
                    tree.nodes[word].governor = Tree::nobody;
                    break;
                }
        }
    }

    const Linkage& m_linkage;
    std::set<std::size_t> m_pronouns;
    std::map<std::size_t, Bond> m_bonds;
};

} // namespace

std::string linkKind(const std::string& label) {
    const auto upper = [](unsigned char c) { return std::isupper(c) != 0; };
    const auto from = std::find_if(label.begin(), label.end(), upper);
    return std::string(from, std::find_if_not(from, label.end(), upper));
}

Tree treeOf(const Linkage& linkage) { return Grower(linkage).grown(); }

} // namespace podium::authoring
