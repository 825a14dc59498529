#include "questions/authoring/options/neighbours.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The last four figures of a date or a year; 0 where there are none.
int yearOf(const std::string& text) {
    if (text.size() < 4) return 0;
    const auto last = text.substr(text.size() - 4);
    return last.find_first_not_of("0123456789") == std::string::npos ? std::stoi(last) : 0;
}

/// The year in which somebody was born, or died; 0 where the page does not say.
int lifeYear(const std::string& name, const std::string& verb, const World& world) {
    for (const auto& fact : world.facts) {
        if (fact.verb != verb || fact.subject.name != name || name.empty() || fact.doubtful)
            continue;
        for (const auto& one : fact.complements)
            if (const int year = yearOf(one.phrase.text)) return year;
    }
    return 0;
}

} // namespace

int Siblings::latestYear() const {
    constexpr int unknown = 2025, ever = 9999;
    const auto& told = m_draft.told;
    if (told.tense == Tense::Future) return ever;
    const int answer = std::stoi(m_draft.answer.text);
    int year = m_world.occasion.year > 0 ? m_world.occasion.year : unknown;
    const int death = told.turn == Turn::Active ? lifeYear(told.subject.name, "die", m_world) : 0;
    if (death >= answer) year = std::min(year, death);
    return std::max(year, answer);
}

int Siblings::earliestYear() const {
    constexpr int grown = 14; // years: nobody believes in deeds of a child
    const auto& told = m_draft.told;
    const int birth = lifeYear(told.subject.name, "bear", m_world);
    const bool deed = birth > 0 && told.verb != "bear";
    return deed ? std::min(birth + grown, std::stoi(m_draft.answer.text)) : 0;
}

int Siblings::yearStep() const {
    constexpr int games = 4;
    const auto& object = m_draft.told.object;
    const bool event = object && object->kind == Kind::Event;
    return event && contains(object->text, "Games") ? games : 0;
}

Names Siblings::years() {
    constexpr int tries = 12;
    const int year = std::stoi(m_draft.answer.text), earliest = earliestYear();
    Names found;
    for (int i = 0; i < tries; ++i) {
        found = yearsNear(year, yearStep(), latestYear(), m_chance);
        const bool fit = std::all_of(found.begin(), found.end(),
            [&](const std::string& one) { return std::stoi(one) >= earliest; });
        if (fit) break;
    }
    return found;
}

} // namespace podium::authoring
