#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/options/years.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<int> yearsIn(const std::string& text) {
    std::vector<int> years;
    for (const auto& word : bareWords(text))
        if (isFourDigits(word)) years.push_back(std::stoi(word));
    return years;
}

/// The first year that a text tells; 0 where it tells none.
int yearIn(const std::string& text) {
    const auto years = yearsIn(text);
    return years.empty() ? 0 : years.front();
}

int lifeYear(const std::string& name, const std::string& verb, const World& world) {
    for (const auto& fact : world.facts) {
        if (fact.verb != verb || fact.subject.name != name) continue;
        for (const auto& one : fact.complements)
            if (const int year = yearIn(one.phrase.text); year > 0) return year;
    }
    return 0;
}

} // namespace

Names Siblings::years() {
    const int year = std::stoi(m_draft.answer.text);
    auto span = lifeSpan(year);
    span.latest = std::min(span.latest, latestYear());
    if (m_world.occasion.year > 0) span.told = std::max(m_world.occasion.year, year);
    for (const int said : yearsIn(m_draft.stem + " " + m_draft.story)) // "the Explosion of 1917"
        if (said < year) span.earliest = std::max(span.earliest, said);
    return yearsNear(year, yearStep(), span, m_chance);
}

/// A child leads no expedition, and the dead lead none; but what has no such subject may be ever.
YearSpan Siblings::lifeSpan(int year) const {
    constexpr int grown = 16;
    YearSpan span;
    const auto& told = m_draft.told;
    if (told.subject.kind != Kind::Person || told.turn == Turn::Passive) return span;
    const int born = lifeYear(told.subject.name, "bear", m_world);
    const int died = lifeYear(told.subject.name, "die", m_world);
    if (born > 0 && born + grown <= year) span.earliest = born + grown;
    if (died > 0 && died > year) span.latest = died;
    return span;
}

int Siblings::latestYear() const {
    constexpr int unknown = 2025, ever = 9999;
    if (m_draft.told.tense == Tense::Future) return ever;
    const int year = m_world.occasion.year > 0 ? m_world.occasion.year : unknown;
    return std::max(year, std::stoi(m_draft.answer.text));
}

int Siblings::yearStep() const {
    constexpr int games = 4;
    const auto& object = m_draft.told.object;
    const bool event = object && object->kind == Kind::Event;
    return event && contains(object->text, "Games") ? games : 0;
}

/// The year of what is told: of the fact, of its sentence, or of the page that tells news; or 0.
int Siblings::toldYear() const {
    for (const auto& one : m_draft.told.complements)
        if (const int year = yearIn(one.phrase.text); year > 0) return year;
    if (const int year = yearIn(m_draft.stem); year > 0) return year;
    return yearOf(m_draft.sentence);
}

int Siblings::yearOf(int sentence) const {
    if (const int year = yearIn(m_world.sentence(sentence).words); year > 0) return year;
    const bool current = !m_world.occasion.news.empty() || !m_world.occasion.event.empty();
    return current ? m_world.occasion.year : 0;
}

bool Siblings::livedThen(const Entity& entity) const {
    const bool sport = m_world.occasion.sports || athlete(entity);
    const bool there = m_world.occasion.sports && m_draft.type == QuestionType::TrueFalse &&
        m_draft.scope != Scope::None; // a claim of a match is of somebody who was there
    const int career = there ? 1 : sport ? 12 : 30; // years
    const int then = toldYear();
    if (then == 0 || entity.sentences.empty()) return true;
    return std::any_of(entity.sentences.begin(), entity.sentences.end(), [&](int sentence) {
        const auto years = yearsIn(m_world.sentence(sentence).words);
        const int current = yearOf(sentence);
        return current == 0 || std::abs(current - then) <= career ||
            std::any_of(years.begin(), years.end(),
                [&](int year) { return std::abs(year - then) <= career; });
    });
}

} // namespace podium::authoring
