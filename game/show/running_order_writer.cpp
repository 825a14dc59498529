#include "game/show/running_order_writer.hpp"
#include "game/show/round_keys.hpp"
#include "game/show/running_order_reader.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/yaml_text.hpp"

namespace podium::show {
namespace {

/// Nothing for no words; a list that goes over lines begins with a line end of its own.
std::string line(const std::string& lead, const std::string& key, const std::string& words) {
    if (words.empty()) return {};
    return lead + key + (words.front() == '\n' ? ":" : ": ") + words + "\n";
}

std::string ruleLines(const RoundRules& rules) {
    const RoundRules usual = usualRules(rules.kind);
    std::string lines;
    for (const RuleKey& key : ruleKeys())
        if (key.belongsTo(rules.kind)) lines += line("    ", key.name, key.write(rules, usual));
    return lines;
}

std::string roundLines(const RoundOrder& round) {
    std::string lines = line("  - ", "kind", std::string(nameOf(round.rules.kind)));
    for (const Key<RoundOrder>& key : roundKeys())
        lines += line("    ", key.name, key.write(round, {}));
    return lines + ruleLines(round.rules);
}

} // namespace

std::string writeRunningOrder(const RunningOrder& order) {
    std::string text = line("", "podium_running_order", std::to_string(runningOrderFormat)) +
        line("", "title", yamlText(order.title));
    if (!order.pack.empty()) text += line("", "pack", yamlText(order.pack));
    text += line("", "customs", writtenForm(customsKeys(), order.customs, {})) + "rounds:\n";
    for (const RoundOrder& round : order.rounds) text += roundLines(round);
    return text;
}

Expected<void> saveRunningOrder(const RunningOrder& order, const std::filesystem::path& file) {
    std::error_code failed; // then the file cannot be written either, and that is told
    std::filesystem::create_directories(file.parent_path(), failed);
    return writeTextFile(file, writeRunningOrder(order));
}

} // namespace podium::show
