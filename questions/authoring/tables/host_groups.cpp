#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/editions.hpp"
#include "questions/authoring/tables/field.hpp"
#include "questions/authoring/tables/makers.hpp"
#include <set>

namespace podium::authoring {
namespace {

Editions hostsOnce(const FactTables& tables) {
    auto held = heldOnes(tables);
    std::erase_if(held, [&](const Edition* edition) {
        return timesHosted(tables, edition->city, Counting::Awarded) != 1;
    });
    return held;
}

void orderAndMatch(Setter& setter, const Ledger& ledger) {
    const auto once = hostsOnce(setter.tables());
    auto chance = setter.chanceOf("groups of hosts");
    for (int i = 0; i < 5; ++i) {
        const auto four = sample(once, 4, chance);
        if (four.size() < 4) return;
        std::vector<std::string> cities, told;
        std::vector<std::pair<std::string, std::string>> couples;
        for (const auto* edition : four) {
            cities.push_back(edition->city);
            couples.emplace_back(edition->city, std::to_string(edition->year));
            told.push_back(edition->city + " in " + std::to_string(edition->year));
        }
        auto ask =
            askOf(i % 2 == 0 ? "order-hosts" : "pair-hosts", *four[0], setter.tables(), ledger);
        ask.fact = "hosts" + joined(cities);
        ask.subject = "hosts" + std::to_string(i);
        ask.slots["told"] = joined(told);
        ask.difficulty = 3;
        if (i % 2 == 0)
            setter.order(ask, cities);
        else
            setter.pairs(ask, couples);
    }
}

std::string yearsOf(const FactTables& tables, const std::string& city) {
    std::vector<std::string> years;
    for (const auto* edition : heldOnes(tables))
        if (edition->city == city) years.push_back(std::to_string(edition->year));
    return joined(years);
}

/// Cities that had the Games more than once, by their years.
void askRepeated(Setter& setter, const Ledger& ledger) {
    const auto& tables = setter.tables();
    std::vector<std::string> often, once;
    std::set<std::string> seen;
    const Edition* proof = nullptr;
    for (const auto* edition : heldOnes(tables)) {
        if (!seen.insert(edition->city).second) continue;
        const int times = timesHosted(tables, edition->city, Counting::Held);
        (times > 1 ? often : once).push_back(edition->city);
        if (times < 2) continue;
        proof = edition;
        auto ask = askOf("host-often", *edition, tables, ledger);
        ask.fact = "often|" + edition->city;
        ask.slots["years"] = yearsOf(tables, edition->city);
        std::vector<std::string> others;
        for (const auto* other : heldOnes(tables))
            if (other->city != edition->city && other->year > 1950) others.push_back(other->city);
        auto chance = setter.chanceOf(ask.fact);
        chance.shuffle(others);
        ask.difficulty = 3;
        setter.choice(ask, edition->city, others);
    }
    if (!proof || often.size() < 3) return;
    auto chance = setter.chanceOf("often");
    const auto right = sample(often, 3, chance);
    auto ask = askOf("hosts-repeated", *proof, tables, ledger);
    ask.fact = "hosts-repeated";
    ask.slots["names"] = joined(right);
    ask.difficulty = 4;
    setter.several(ask, right, sample(once, 2, chance));
}

void askCancelled(Setter& setter, const Ledger& ledger) {
    std::vector<std::string> right, wrong;
    const Edition* proof = nullptr;
    for (const auto& edition : setter.tables().editions) {
        const bool cancelled = edition.status == "cancelled";
        if (cancelled) proof = &edition;
        (cancelled ? right : wrong).push_back(std::to_string(edition.year));
        if (!cancelled) continue;
        auto ask = askOf("host-cancelled", edition, setter.tables(), ledger);
        ask.subject = "cancelled" + std::to_string(edition.year);
        auto others = citiesBeside(setter.tables(), edition);
        std::erase_if(others, // a second choice is arguable
            [&](const std::string& city) { return contains(edition.note, city); });
        setter.choice(ask, edition.city, others);
    }
    if (!proof) return;
    std::erase_if(wrong, [](const std::string& year) { return year > "1960"; });
    auto chance = setter.chanceOf("cancelled");
    auto ask = askOf("hosts-cancelled", *proof, setter.tables(), ledger);
    ask.fact = "hosts-cancelled";
    ask.slots["names"] = joined(right);
    ask.difficulty = 4;
    setter.several(ask, right, sample(wrong, 3, chance));
}

void askNever(Setter& setter, const Ledger& ledger) {
    const auto* family = setter.book().family("host-never");
    if (!family || setter.tables().editions.empty()) return;
    auto held = heldOnes(setter.tables());
    for (const auto& city : family->others) {
        if (timesHosted(setter.tables(), city, Counting::Awarded) > 0 || held.empty()) continue;
        auto chance = setter.chanceOf("never|" + city);
        chance.shuffle(held);
        std::vector<std::string> hosts;
        for (const auto* edition : held) hosts.push_back(edition->city);
        auto ask = askOf("host-never", *held.front(), setter.tables(), ledger);
        ask.fact = "never|" + city;
        ask.subject = city;
        ask.slots["never"] = city;
        ask.difficulty = 3;
        setter.choice(ask, city, hosts);
    }
}

} // namespace

void groupHosts(Setter& setter, const Ledger& ledger) {
    orderAndMatch(setter, ledger);
    askRepeated(setter, ledger);
    askCancelled(setter, ledger);
    askNever(setter, ledger);
}

} // namespace podium::authoring
