#include "game/show/running_order_reader.hpp"
#include "game/show/round_keys.hpp"
#include "questions/bank/format_version.hpp"
#include <algorithm>
#include <tuple>

namespace podium::show {
namespace {

const FileFormat orderFormat{
    "podium_running_order", "running order", "running order", runningOrderFormat};
const Form orderForm{"running order",
    {{"podium_running_order", FieldKind::Number, 1, runningOrderFormat},
        {"title", FieldKind::Line, 1, 120}, {"pack", FieldKind::Line, 0, 1000},
        {"customs", FieldKind::Form, 0}, {"rounds", FieldKind::List, 1, 50}}};

std::vector<std::string> namesOfRoundKeys() {
    std::vector<std::string> names = namesOf(roundKeys());
    names.insert(names.begin(), "kind");
    for (const RuleKey& key : ruleKeys()) names.push_back(key.name);
    return names;
}

std::optional<RoundKind> takeKind(const Yaml& round, Problems& problems) {
    if (const Yaml* kind = round.find("kind")) {
        const auto place = takeWord(*kind, "kind", roundKinds(), problems);
        return place ? roundKindCalled(roundKinds()[*place]) : std::nullopt;
    }
    if (round.kind == Yaml::Kind::Map)
        problems.push_back({"the round lacks 'kind'", round.place, "Add a line 'kind: classic'"});
    return std::nullopt;
}

void takeRule(const Yaml& value, const RuleKey& key, RoundRules& rules, Problems& problems) {
    if (key.belongsTo(rules.kind)) return key.take(value, rules, problems);
    problems.push_back({"'" + key.name + "' does not belong to a round of the kind '" +
            std::string(nameOf(rules.kind)) + "'",
        value.keyPlace, "Take it out"});
}

/// The rungs are what is climbed, so a safe one must be among them.
void checkSafeRungs(const Yaml& round, const RoundRules& rules, Problems& problems) {
    const Yaml* safe = round.find("safe_rungs");
    const int count = static_cast<int>(rules.rungs.size());
    if (safe && !rules.safeRungs.empty() && rules.safeRungs.back() > count)
        problems.push_back({"the ladder has only " + std::to_string(count) + " rungs", safe->place,
            "Name rungs that it has"});
}

void takeRules(const Yaml& round, RoundRules& rules, Problems& problems) {
    for (const RuleKey& key : ruleKeys())
        if (const Yaml* value = round.find(key.name)) takeRule(*value, key, rules, problems);
    if (rules.kind == RoundKind::Ladder) checkSafeRungs(round, rules, problems);
}

RoundOrder roundFrom(const Yaml& node, Problems& problems) {
    checkForm(node, formOf("round", namesOfRoundKeys()), problems);
    RoundOrder round;
    takeAll(node, roundKeys(), round, problems);
    if (const auto kind = takeKind(node, problems)) {
        round.rules = usualRules(*kind);
        takeRules(node, round.rules, problems);
    }
    return round;
}

/// A tie-break settles what came before it, and does so once.
void checkTieBreaks(const std::vector<Yaml>& rounds, Problems& problems) {
    const Yaml* before = nullptr;
    for (const Yaml& round : rounds) {
        if (textOf(round, "kind") != nameOf(RoundKind::TieBreak)) continue;
        if (before)
            problems.push_back(
                {"there is more than one tie-break", round.place, "Keep one of them"});
        before = &round;
    }
    if (before && rounds.size() == 1)
        problems.push_back(
            {"a tie-break alone has nothing to settle", before->place, "Add another round"});
}

RunningOrder orderFrom(const Yaml& root, Problems& problems) {
    checkForm(root, orderForm, problems);
    RunningOrder order{textOf(root, "title"), textOf(root, "pack"), {}, {}};
    if (const Yaml* customs = root.find("customs"))
        takeForm(*customs, "list of customs", customsKeys(), order.customs, problems);
    checkTieBreaks(listOf(root, "rounds"), problems);
    for (const Yaml& round : listOf(root, "rounds"))
        order.rounds.push_back(roundFrom(round, problems));
    return order;
}

bool standsBefore(const Problem& one, const Problem& other) {
    return std::tie(one.where.line, one.where.column) <
        std::tie(other.where.line, other.where.column);
}

Expected<RunningOrder> checked(const Yaml& root) {
    Problems problems = checkFormat(root, orderFormat);
    RunningOrder order = problems.empty() ? orderFrom(root, problems) : RunningOrder{};
    if (problems.empty()) return order;
    std::ranges::stable_sort(problems, standsBefore);
    return tl::make_unexpected(std::move(problems));
}

} // namespace

Expected<RunningOrder> readRunningOrder(const std::filesystem::path& file) {
    return readYaml(file).and_then(checked);
}

Expected<RunningOrder> parseRunningOrder(const std::string& text, const std::string& name) {
    return parseYaml(text, name).and_then(checked);
}

} // namespace podium::show
