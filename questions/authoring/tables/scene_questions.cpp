#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/quantity.hpp"
#include <cctype>

namespace podium::authoring {
namespace {

/// A note that says reports differ takes the whole row out.
bool isDisputed(const Setter& setter, const Scene& scene) {
    const auto found = setter.book().lists.find("disputed");
    if (found == setter.book().lists.end()) return false;
    return std::any_of(found->second.begin(), found->second.end(),
        [&](const std::string& words) { return contains(scene.note, words); });
}

Ask askOf(
    const std::string& family, const Scene& scene, const std::string& fact, const Ledger& ledger) {
    return {family, fact, scene.subject + scene.relation,
        {{"subject", scene.subject}, {"object", ledger.team(scene.object)}, {"note", scene.note},
            {"remark", ledger.remark(scene.note)}, {"ceremony", scene.ceremony},
            {"day", printedDay(scene.object)}},
        &scene.proof, scene.proof.sources > 2 ? 3 : 4, 10 * scene.proof.sources};
}

/// Everything that the table says of the same: more than one right answer.
std::vector<std::string> alsoRight(const FactTables& tables, const Scene& scene, bool asksObject) {
    std::vector<std::string> right;
    for (const auto& other : tables.scenes) {
        const bool same = other.relation == scene.relation &&
            (asksObject ? other.subject == scene.subject : other.object == scene.object);
        if (!same) continue;
        right.push_back(asksObject ? other.object : other.subject);
        if (asksObject) right.insert(right.end(), other.aliases.begin(), other.aliases.end());
    }
    return right;
}

bool isAmong(const std::vector<std::string>& list, const std::string& name) {
    return std::any_of(list.begin(), list.end(),
        [&](const std::string& other) { return folded(other) == folded(name); });
}

/// The family's own wrong options, then the same relation, the same ceremony, the rest of the kind.
std::vector<std::string> wrongFor(
    const Setter& setter, const Family& family, const Scene& scene, bool asksObject) {
    auto wrong = family.others;
    auto chance = setter.chanceOf(family.name + scene.subject + scene.object);
    chance.shuffle(wrong);
    if (wrong.size() > 2) return wrong; // somebody has thought of them
    const auto right = alsoRight(setter.tables(), scene, asksObject);
    std::vector<std::string> close, far;
    for (const auto& other : setter.tables().scenes) {
        if (other.kind != scene.kind || other.relation == "flag bearer") continue;
        const auto& name = asksObject ? other.object : other.subject;
        if (other.relation == scene.relation && other.ceremony == scene.ceremony)
            close.push_back(name);
        else if (other.relation == scene.relation)
            far.push_back(name);
    }
    chance.shuffle(close);
    chance.shuffle(far);
    wrong.insert(wrong.end(), close.begin(), close.end());
    wrong.insert(wrong.end(), far.begin(), far.end());
    std::erase_if(wrong,
        [&](const std::string& name) { return isAmong(right, name) || name == scene.subject; });
    return wrong;
}

/// "about 10,000", "6 km", "85": the figure, whether it is hedged, and what is counted.
struct Figure {
    Quantity value;
    bool hedged = false;
    std::string unit;
};

std::optional<Figure> figureIn(const std::string& text) {
    Figure figure;
    auto words = wordsOf(text);
    if (!words.empty() && words.front() == "about") {
        figure.hedged = true;
        words.erase(words.begin());
    }
    if (words.empty() || words.size() > 2) return std::nullopt;
    const auto value = quantity(replaced(words.front(), ",", ""));
    if (!value) return std::nullopt;
    figure.value = *value;
    if (words.size() == 2) figure.unit = words[1] == "m" ? "metres" : words[1];
    return figure;
}

void askFigure(Setter& setter, const Family& family, const Scene& scene, const Ask& ask) {
    const auto figure = figureIn(scene.object);
    if (!figure) return;
    const auto value = figure->value.thousandths;
    const Quantity step{value > 1'000'000 ? 100'000 : 1000};
    const Quantity tolerance{figure->hedged ? value / 10 / step.thousandths * step.thousandths
            : value > 50'000                ? 2000
                                            : 0};
    const auto unit = !figure->unit.empty() ? figure->unit
        : family.others.empty()             ? ""
                                            : family.others.front();
    setter.number(ask, {figure->value, tolerance, step, unit, 170});
}

/// Days about the day, none of which the table could mean.
std::vector<std::string> daysAround(const std::string& day, Chance& chance) {
    const auto printed = printedDay(day);
    const auto space = printed.find(' ');
    if (space == std::string::npos) return {};
    const int number = std::atoi(printed.c_str());
    std::vector<std::string> days;
    for (const int off : {-7, -4, -2, -1, 1, 2, 4, 7})
        if (number + off >= 1 && number + off <= 30)
            days.push_back(std::to_string(number + off) + printed.substr(space));
    chance.shuffle(days);
    return days;
}

void askObject(Setter& setter, const Ledger& ledger, const Family& family, const Scene& scene) {
    auto ask = askOf(family.name, scene, "scene|" + scene.subject + "|" + scene.relation, ledger);
    if (scene.kind == "number") return askFigure(setter, family, scene, ask);
    if (scene.kind == "date") {
        auto chance = setter.chanceOf(ask.fact);
        ask.difficulty = 4;
        return setter.choice(ask, printedDay(scene.object), daysAround(scene.object, chance));
    }
    const auto right = alsoRight(setter.tables(), scene, true);
    if (right.size() > 1 + scene.aliases.size()) return; // more than one: not this way
    setter.choice(ask, capital(scene.object), wrongFor(setter, family, scene, true));
}

void askSubject(Setter& setter, const Ledger& ledger, const Family& family, const Scene& scene) {
    auto ask = askOf(family.name, scene, "scene|" + scene.subject + "|" + scene.relation, ledger);
    if (alsoRight(setter.tables(), scene, false).size() > 1) return;
    setter.choice(ask, scene.subject, wrongFor(setter, family, scene, false));
}

/// All that were there, or did it: two or three of them beside some that did not.
void askSeveral(Setter& setter, const Ledger& ledger, const Family& family, const Scene& scene,
    bool asksObject, int round) {
    const auto& tables = setter.tables();
    std::vector<std::string> right, wrong;
    const auto all = alsoRight(tables, scene, asksObject);
    for (const auto& other : tables.scenes) {
        if (other.relation != scene.relation || !other.proof.isSure()) continue;
        const auto& name = asksObject ? other.object : other.subject;
        const bool same =
            asksObject ? other.subject == scene.subject : other.object == scene.object;
        if (same)
            right.push_back(name);
        else if (!isAmong(all, name))
            wrong.push_back(name);
    }
    auto chance = setter.chanceOf(family.name + std::to_string(round));
    wrong = family.others.empty() ? sample(wrong, 3, chance) : sample(family.others, 3, chance);
    std::erase_if(wrong, [&](const std::string& name) { return isAmong(all, name); });
    right = sample(right, 2 + chance.below(2), chance);
    if (right.size() < 2 || wrong.size() < 2) return;
    auto ask = askOf(family.name, scene, family.name + joined(right), ledger);
    ask.subject = family.name;
    ask.slots["names"] = joined(right);
    setter.several(ask, right, wrong);
}

} // namespace

void askAboutScenes(Setter& setter, const Ledger& ledger) {
    const auto& book = setter.book();
    std::vector<std::string> grouped;
    for (const auto& scene : setter.tables().scenes) {
        if (!scene.proof.isSure() || isDisputed(setter, scene)) continue;
        for (const auto& of : {scene.relation, scene.ceremony + ": " + scene.relation,
                 scene.subject + " " + scene.relation}) {
            if (const auto* family = book.family("object: " + of))
                askObject(setter, ledger, *family, scene);
            if (const auto* family = book.family("subject: " + of))
                askSubject(setter, ledger, *family, scene);
            for (const bool asksObject : {true, false}) {
                const auto name = (asksObject ? "objects: " : "subjects: ") + of;
                const auto key = name + (asksObject ? scene.subject : scene.object);
                const auto* family = book.family(name);
                if (!family || isAmong(grouped, key)) continue;
                grouped.push_back(key);
                for (int round = 0; round < 2; ++round)
                    askSeveral(setter, ledger, *family, scene, asksObject, round);
            }
        }
    }
}

} // namespace podium::authoring
