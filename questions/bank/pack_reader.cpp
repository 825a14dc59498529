#include "questions/bank/pack_reader.hpp"
#include "questions/bank/form.hpp"
#include "questions/bank/pack_checks.hpp"
#include "questions/bank/yaml.hpp"
#include <algorithm>

namespace podium {

namespace {

// All of these stand behind checkPack: what they take is there.

Source sourceFrom(const Yaml& node) {
    return {textOf(node, "article"), numberOf(node, "sentence", 0), textOf(node, "words")};
}

std::vector<std::string> optionsFrom(const Yaml& question) {
    std::vector<std::string> options;
    for (const Yaml& option : listOf(question, "options")) options.push_back(option.scalar);
    return options;
}

std::size_t indexOf(const std::string& answer, const std::vector<std::string>& options) {
    const auto found = std::find(options.begin(), options.end(), answer);
    return static_cast<std::size_t>(found - options.begin());
}

Question questionFrom(const Yaml& node) {
    Question question;
    question.id = textOf(node, "id");
    question.round = textOf(node, "round");
    question.stem = textOf(node, "stem");
    question.options = optionsFrom(node);
    question.answer = indexOf(textOf(node, "answer"), question.options);
    question.explanation = textOf(node, "explanation");
    question.difficulty = numberOf(node, "difficulty", question.difficulty);
    question.source = sourceFrom(*node.find("source"));
    return question;
}

Pack packFrom(const Yaml& root) {
    Pack pack;
    pack.title = textOf(root, "title");
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
