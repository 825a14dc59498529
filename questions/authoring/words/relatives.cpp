#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isNamed(const WordFile& file, std::uint32_t synset) {
    return (file[Column::Kinds][synset] & namedBit) != 0;
}

} // namespace

std::vector<std::string> WordStore::relatives(std::uint32_t parent, std::uint32_t than, bool named,
    const std::string& noun, std::size_t most) const {
    std::vector<std::string> names;
    const auto& starts = m_file[Column::ChildStarts];
    for (auto at = starts[parent]; at < starts[parent + 1] && names.size() < most; ++at) {
        const auto child = m_file[Column::Children][at];
        std::string name(m_file.word(m_file[Column::Names][child]));
        if (child == than || isNamed(m_file, child) != named || name == noun) continue;
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    return names;
}

std::vector<std::string> WordStore::siblings(const std::string& noun, std::size_t most) const {
    const auto of = meanings(noun);
    if (of.empty()) return {};
    const auto synset = of.front().synset;
    const auto first = m_file[Column::ParentStarts][synset];
    if (first == m_file[Column::ParentStarts][synset + 1]) return {};
    return relatives(m_file[Column::Parents][first], synset, of.front().named, noun, most);
}

std::vector<std::string> WordStore::below(const std::string& noun, std::size_t most) const {
    const auto of = meanings(noun);
    if (of.empty()) return {};
    const auto synset = of.front().synset;
    auto names = relatives(synset, synset, false, noun, most);
    const auto named = relatives(synset, synset, true, noun, most - names.size());
    names.insert(names.end(), named.begin(), named.end());
    return names;
}

} // namespace podium::authoring
