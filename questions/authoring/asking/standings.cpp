#include "questions/authoring/asking/standings.hpp"

namespace podium::authoring {
namespace {

/// Whoever the article gives another place cannot have this one.
std::vector<std::string> otherPlaces(const Fact& fact, const World& world) {
    std::vector<std::string> others;
    for (const auto& other : world.facts)
        if (isStanding(other) && other.object->place != fact.object->place)
            others.push_back(other.subject.name);
    return others;
}

/// "medals in total" is asked as "how many medals did they win in total".
std::pair<std::string, std::string> withoutTotal(const std::string& counted) {
    const std::string total = " in total";
    if (counted.size() < total.size() || counted.substr(counted.size() - total.size()) != total)
        return {counted, ""};
    return {counted.substr(0, counted.size() - total.size()), total};
}

void askCounts(const Fact& fact, Asker& asker) {
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        if (one.phrase.kind != Kind::Number || one.phrase.counted.empty() || one.phrase.hedged)
            continue;
        auto whole = fact;
        whole.scope = fact.scope == Scope::None ? Scope::None : Scope::Event;
        const auto [counted, total] = withoutTotal(one.phrase.counted);
        auto& draft = asker.by("standing-number")
                          .ask(whole,
                              asker.stem("count", fact.subject.text + one.phrase.counted,
                                  {{"counted", counted}, {"subject", fact.subject.text}}) +
                                  total,
                              one.phrase, "how many " + one.phrase.counted, one.phrase.counted);
        draft.asked = {Slot::Part::Complement, i};
        draft.fact += " / " + one.phrase.counted; // a number is a fact of its own
    }
}

} // namespace

bool isStanding(const Fact& fact) {
    return fact.object && fact.object->kind == Kind::Rank && !fact.object->table.empty() &&
        !fact.doubtful && !fact.subject.loose && fact.subject.kind == Kind::Country &&
        !fact.subject.name.empty() && fact.turn == Turn::Active;
}

void askStanding(const Fact& fact, Asker& asker) {
    const auto& rank = *fact.object;
    const auto place = ordinal(rank.place, asker.lexicon());
    auto& who = asker.by("standing-subject")
                    .ask(fact,
                        asker.stem("rank_subject", fact.subject.text,
                            {{"rank", place}, {"table", rank.table}}),
                        fact.subject, "who", "");
    who.asked = {Slot::Part::Subject, 0};
    who.surelyWrong = otherPlaces(fact, asker.world());
    who.charm = rank.place % 2; // else the place is asked
    auto& where = asker.by("standing-rank")
                      .ask(fact,
                          asker.stem("rank_place", fact.subject.text,
                              {{"subject", fact.subject.text}, {"table", rank.table}}),
                          rank, "rank", "");
    where.asked = {Slot::Part::Object, 0};
    where.charm = 1 - rank.place % 2;
    askCounts(fact, asker);
}

void askTie(const Fact& fact, Asker& asker) {
    const auto& members = fact.subject.members;
    const bool tie = members.size() == 2 && fact.object && fact.object->kind == Kind::Number &&
        fact.subject.kind == Kind::Country;
    if (!tie || fact.doubtful || fact.object->counted.empty()) return;
    const auto number = written(fact.object->number.value, fact.object->number, asker.lexicon());
    for (std::size_t i = 0; i < 2; ++i)
        asker.by("tie-partner")
            .ask(fact,
                asker.stem("tie", members[i].text,
                    {{"number", number}, {"counted", fact.object->counted},
                        {"other", members[1 - i].text}}),
                members[i], "as many as " + members[1 - i].text, "");
    asker.by("tie-number")
        .ask(fact,
            asker.stem("count_each", fact.subject.text,
                {{"counted", fact.object->counted}, {"subject", fact.subject.text}}),
            *fact.object, "how many", fact.object->counted)
        .asked = {Slot::Part::Object, 0};
}

} // namespace podium::authoring
