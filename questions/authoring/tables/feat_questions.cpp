#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include "questions/authoring/tables/roll.hpp"
#include "questions/bank/quantity.hpp"
#include <set>

namespace podium::authoring {
namespace {

/// "Men's pole vault (athletics)" is the pole vault that somebody became champion of; a heat or a
/// ranking round is none.
const Champion* eventOf(const Feat& feat, const FactTables& tables, const Ledger& ledger) {
    const auto open = feat.event.find(" (");
    if (open == std::string::npos || feat.event.back() != ')') return nullptr;
    const auto name = feat.event.substr(0, open);
    const auto field = feat.event.substr(open + 2, feat.event.size() - open - 3);
    for (const auto& champion : tables.champions)
        if (champion.event == name && ledger.discipline(champion.discipline) == field)
            return &champion;
    return nullptr;
}

Ask askOf(
    const std::string& family, const Feat& feat, const std::string& fact, const Ledger& ledger) {
    return {family, fact, feat.athlete,
        {{"name", ledger.team(feat.athlete)}, {"team", ledger.team(feat.team)},
            {"mark", spokenMark(feat.mark)}, {"what", feat.what}, {"field", lowerFirst(feat.event)},
            {"note", feat.note}, {"previous", spokenMark(feat.previous)}},
        &feat.proof, 3 - (ledger.renown(feat.athlete) > 3 ? 1 : 0),
        20 + 5 * std::min(ledger.renown(feat.athlete), 8)};
}

bool isRecord(const Feat& feat) {
    return feat.category == "world record" || feat.category == "Olympic record";
}

void askWhoSetIt(Setter& setter, const Ledger& ledger, const Roll& roll, const Feat& feat,
    const Champion& event) {
    if (!event.isIndividual() || feat.athlete.find(' ') == std::string::npos) return;
    auto ask = askOf("record-who", feat, "champion|" + event.key(), ledger);
    ask.slots["event"] = ledger.event(event.discipline, event.event);
    ask.slots["record"] = feat.category;
    ask.charm += 100; // more of a story than the gold alone
    auto rivals = roll.rivals(event, ledger);
    std::erase_if(rivals,
        [&](const std::string& rival) { return rival == feat.athlete || rival == event.name; });
    constexpr std::size_t known = 9;
    if (rivals.size() > known) rivals.resize(known);
    auto chance = setter.chanceOf(ask.fact);
    chance.shuffle(rivals);
    setter.choice(ask, feat.athlete, rivals);
}

/// A mark as a slider has it: "6.25 m", "46.40 s"; minutes make no slider.
struct Mark {
    Quantity value;
    std::string unit;
};

std::optional<Mark> sliderMark(const std::string& text) {
    const auto space = text.find(' ');
    if (space == std::string::npos) return std::nullopt;
    const auto value = quantity(text.substr(0, space));
    const auto unit = text.substr(space + 1);
    if (!value) return std::nullopt;
    if (unit == "m") return Mark{*value, "metres"};
    if (unit == "s") return Mark{*value, "seconds"};
    if (unit == "kg") return Mark{*value, "kg"};
    if (unit == "points") return Mark{*value, "points"};
    return std::nullopt;
}

void askMark(Setter& setter, const Ledger& ledger, const Feat& feat, const Champion& event) {
    const auto mark = sliderMark(feat.mark);
    if (!mark || feat.proof.sources < 2) return;
    auto ask = askOf("mark-" + mark->unit, feat, "mark|" + event.key(), ledger);
    ask.slots["event"] = ledger.event(event.discipline, event.event);
    ask.difficulty = 5;
    const bool fine = mark->value.thousandths % 1000 != 0;
    const Quantity step{fine && mark->value.thousandths < 20000 ? 10 : fine ? 50 : 1000};
    const Quantity tolerance{mark->value.thousandths / 500 / step.thousandths * step.thousandths};
    setter.number(ask, {mark->value, tolerance, step, mark->unit, 20});
}

/// The first medal or the first gold of a team, which no other team shares.
void askFirst(Setter& setter, const Ledger& ledger, const Feat& feat) {
    std::vector<std::string> others;
    for (const auto& other : setter.tables().feats)
        if (other.category.rfind("first ", 0) == 0 && other.team != feat.team &&
            other.athlete.find(' ') != std::string::npos)
            others.push_back(other.athlete);
    auto chance = setter.chanceOf("first|" + feat.team);
    chance.shuffle(others);
    const bool gold = feat.category == "first gold for a team";
    auto ask = askOf(gold ? "first-gold" : "first-medal", feat, "first|" + feat.team, ledger);
    if (const auto* event = eventOf(feat, setter.tables(), ledger))
        ask.slots["event"] = ledger.event(event->discipline, event->event);
    ask.charm += gold ? 10 : 0;
    setter.choice(ask, feat.athlete, others);
}

/// Teams with the first medal of their history beside teams whose first gold was not their first
/// medal.
void askFirstMedals(Setter& setter, const Ledger& ledger) {
    std::vector<std::string> right, wrong;
    const Feat* proof = nullptr;
    for (const auto& feat : setter.tables().feats)
        if (feat.category == "first medal for a team" && ledger.isTeam(feat.team)) {
            right.push_back(feat.team);
            if (!proof) proof = &feat;
        }
    for (const auto& feat : setter.tables().feats)
        if (feat.category == "first gold for a team" &&
            std::find(right.begin(), right.end(), feat.team) == right.end())
            wrong.push_back(feat.team);
    if (!proof || right.size() < 2 || wrong.size() < 2) return;
    auto chance = setter.chanceOf("first medals");
    right = sample(right, 3, chance);
    auto ask = askOf("first-medals", *proof, "first medals", ledger);
    ask.subject = "first medals";
    ask.slots["teams"] = joined(right);
    ask.slots["others"] = joined(wrong);
    ask.difficulty = 5;
    setter.several(ask, right, wrong);
}

/// What families "feat KIND" ask of a number: careers, ages, titles in a row.
void askFigure(Setter& setter, const Ledger& ledger, const Feat& feat) {
    const auto number = quantity(feat.mark);
    if (!number || number->thousandths < 0 || number->thousandths % 1000 != 0) return;
    const auto comma = feat.what.find(',');
    const auto kind = feat.category + ": " +
        replaced(feat.what.substr(0, comma), " in " + setter.tables().place, "");
    auto ask = askOf(kind, feat, "feat|" + feat.athlete + "|" + feat.what, ledger);
    if (const auto dash = feat.note.find('-'); dash == 4 && feat.note.size() >= 9) {
        ask.slots["from"] = feat.note.substr(0, 4);
        ask.slots["to"] = feat.note.substr(5, 4);
    }
    if (const auto* event = eventOf(feat, setter.tables(), ledger))
        ask.slots["event"] = ledger.event(event->discipline, event->event);
    ask.slots["sport"] = lowerFirst(feat.event);
    if (feat.category == "history")
        ask.charm = static_cast<int>(number->thousandths / 1000) + ledger.renown(feat.athlete);
    if (comma != std::string::npos) ask.slots["more"] = trimmed(feat.what.substr(comma + 1));
    ask.slots["number"] = word(static_cast<int>(number->thousandths / 1000));
    const int value = static_cast<int>(number->thousandths / 1000);
    constexpr int few = 12;
    auto chance = setter.chanceOf(ask.fact);
    if (value < few) return setter.choice(ask, feat.mark, nearNumbers(value, 1, chance));
    ++ask.difficulty;
    const std::int64_t off = value > 100 ? value / 50 : 0;
    const auto* family = setter.book().family(kind);
    setter.number(ask,
        {*number, {off * 1000}, {1000},
            family && !family->others.empty() ? family->others.front() : "", 150});
}

/// What has no number is asked with the family's own wrong options.
void askThing(Setter& setter, const Ledger& ledger, const Feat& feat) {
    const auto kind = feat.category + ": " + feat.what;
    const auto* family = setter.book().family(kind);
    if (!family || family->others.size() < 3 || quantity(feat.mark)) return;
    const auto& answer = feat.category == "games" ? feat.mark : feat.athlete;
    setter.choice(askOf(kind, feat, "feat|" + kind, ledger), capital(answer), family->others);
}

void putCareersInOrder(Setter& setter, const Ledger& ledger, const std::string& what) {
    std::vector<const Feat*> careers;
    for (const auto& feat : setter.tables().feats)
        if (feat.category == "history" && feat.what == what && feat.proof.isSure())
            careers.push_back(&feat);
    auto chance = setter.chanceOf("careers|" + what);
    for (int i = 0; i < 3; ++i) {
        chance.shuffle(careers);
        std::vector<const Feat*> four;
        std::set<std::string> marks;
        for (const auto* feat : careers)
            if (four.size() < 4 && marks.insert(feat->mark).second) four.push_back(feat);
        if (four.size() < 4) return;
        four = nearest(four, [](const Feat* feat) { return -std::atoi(feat->mark.c_str()); });
        std::vector<std::string> names, told;
        for (const auto* feat : four) {
            names.push_back(feat->athlete);
            told.push_back(feat->athlete + " " + feat->mark);
        }
        auto ask = askOf("order " + what, *four.front(), what + joined(names), ledger);
        ask.slots["counts"] = joined(told);
        ask.subject = "order " + what;
        ask.difficulty = 5;
        setter.order(ask, names);
    }
}

} // namespace

void askAboutFeats(Setter& setter, const Ledger& ledger) {
    const Roll roll(setter);
    for (const auto& feat : setter.tables().feats) {
        if (!feat.proof.isSure()) continue;
        const auto* event = eventOf(feat, setter.tables(), ledger);
        if (event && isRecord(feat)) askWhoSetIt(setter, ledger, roll, feat, *event);
        if (event && isRecord(feat)) askMark(setter, ledger, feat, *event);
        if (feat.category.rfind("first ", 0) == 0) askFirst(setter, ledger, feat);
        askFigure(setter, ledger, feat);
        askThing(setter, ledger, feat);
    }
    askFirstMedals(setter, ledger);
    for (const auto* what : {"Career golds at Summer Games", "Career medals at Summer Games"})
        putCareersInOrder(setter, ledger, what);
}

} // namespace podium::authoring
