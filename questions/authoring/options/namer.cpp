#include "questions/authoring/options/namer.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// First and last names may begin alike.
constexpr const char *first = "", *last = "last ";

std::string letterOf(const std::string& name, const std::string& kind) {
    return kind + folded(name).substr(0, 1);
}

/// "Kovac" of "Kovač", as a page writes it that has no such letters.
std::string withoutMarks(const std::string& name) {
    if (!hasMarks(name)) return name;
    std::string plain;
    for (const auto& word : wordsOf(folded(name)))
        plain += (plain.empty() ? "" : " ") + withCapital(word);
    return plain;
}

} // namespace

Namer::Namer(const PersonName& answer, const NameGroup& group, const World& world, Chance& chance)
    : m_answer(answer),
      m_group(group),
      m_world(world),
      m_chance(chance),
      m_plain(!hasMarks(answer.text())) {
    for (const auto& given : answer.given) m_letters.insert(letterOf(given, first));
    m_letters.insert(letterOf(answer.last, last));
}

std::optional<PersonName> Namer::one(bool woman) {
    auto name = m_answer;
    for (auto& given : name.given) {
        given = isInitial(given) ? initial() : next(woman ? m_group.women : m_group.men, first);
        if (given.empty()) return {};
    }
    const bool own = woman && !m_group.lastOfWomen.empty();
    name.last = next(own ? m_group.lastOfWomen : m_group.last, last);
    if (name.last.empty()) return {};
    return name;
}

std::string Namer::initial() {
    constexpr char letters[] = "ABCDEFGHJKLMNPRSTW"; // that many first names begin with
    return std::string(1, letters[m_chance.below(sizeof letters - 1)]) + ".";
}

std::string Namer::next(WordList names, const std::string& kind) {
    m_chance.shuffle(names);
    std::stable_sort(names.begin(), names.end(),
        [&](const auto& one, const auto& other) { return cost(one, kind) < cost(other, kind); });
    for (const auto& name : names) {
        const auto printed = m_plain ? withoutMarks(name) : name;
        if (m_taken.contains(name) || stands(name) || stands(printed)) continue;
        m_taken.insert(name);
        m_letters.insert(letterOf(name, kind));
        return printed;
    }
    return {};
}

int Namer::cost(const std::string& name, const std::string& kind) const {
    return (m_plain && hasMarks(name) ? 2 : 0) + (m_letters.contains(letterOf(name, kind)) ? 1 : 0);
}

bool Namer::stands(const std::string& name) const {
    const auto& cast = m_world.cast.entities();
    const auto& sentences = m_world.sentences;
    return contains(m_answer.text(), name) || contains(m_world.occasion.news, name) ||
        std::any_of(cast.begin(), cast.end(),
            [&](const Entity& entity) { return contains(entity.name, name); }) ||
        std::any_of(sentences.begin(), sentences.end(),
            [&](const Sentence& sentence) { return contains(sentence.words, name); });
}

} // namespace podium::authoring
