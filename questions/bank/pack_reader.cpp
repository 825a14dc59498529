#include "questions/bank/pack_reader.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/pack_checks.hpp"
#include "questions/bank/question_reader.hpp"
#include "questions/bank/yaml.hpp"

namespace podium {

namespace {

/// Stands behind checkPack: what it takes is there.
Pack packFrom(const Yaml& root) {
    Pack pack;
    pack.title = textOf(root, "title");
    pack.asOf = textOf(root, "as_of");
    for (const Yaml& node : listOf(root, "articles"))
        pack.articles.push_back({textOf(node, "id"), textOf(node, "title")});
    for (const Yaml& node : listOf(root, "rounds"))
        pack.rounds.push_back({textOf(node, "name"), textOf(node, "about")});
    for (const Yaml& node : listOf(root, "questions")) pack.questions.push_back(questionFrom(node));
    return pack;
}

Expected<Pack> checkedPack(const Yaml& root) {
    Problems problems = checkPack(root);
    if (!problems.empty()) return tl::make_unexpected(std::move(problems));
    return packFrom(root);
}

} // namespace

Expected<Pack> readPack(const std::filesystem::path& file) {
    return readYaml(file).and_then(checkedPack);
}

Expected<Pack> parsePack(const std::string& text, const std::string& name) {
    return parseYaml(text, name).and_then(checkedPack);
}

} // namespace podium
