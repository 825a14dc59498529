#pragma once
#include "questions/authoring/grammar/link_parser.hpp"

namespace podium::authoring {

/// A linkage as a tree: what each word hangs on, and by which link.
struct Tree {
    static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

    struct Node {
        std::size_t governor = nobody;
        std::string label;                ///< of the link to the governor
        std::vector<std::size_t> hanging; ///< what hangs on it, in the order of the sentence
    };
    std::vector<Node> nodes;

    bool hangs(std::size_t word) const { return nodes[word].governor != nobody; }
};

Tree treeOf(const Linkage& linkage);

/// "Ss*s" is an S, "dWV" a WV: small letters tell number and direction.
std::string linkKind(const std::string& label);

} // namespace podium::authoring
