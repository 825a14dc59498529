#include "questions/authoring/tables/leaks.hpp"
#include "questions/authoring/tables/cues.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Letters and figures alone, a space between words and around them.
std::string spaced(const std::string& text) {
    std::string words = " ";
    for (const char c : folded(text)) {
        const bool inWord =
            std::isalnum(static_cast<unsigned char>(c)) || static_cast<signed char>(c) < 0;
        if (inWord)
            words += c;
        else if (words.back() != ' ')
            words += ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

/// The telling words without their endings: who performs and what was performed are one thing.
std::set<std::string> rootsOf(const std::string& text) {
    constexpr std::size_t root = 6; // bytes
    std::set<std::string> roots;
    for (const auto& word : tellingWords(text)) roots.insert(word.substr(0, root));
    return roots;
}

std::string singleAnswer(const Question& question) {
    if (question.type == QuestionType::Choice) return question.options[question.answer];
    return question.type == QuestionType::Number ? quantityText(question.number.value) : "";
}

} // namespace

Leaks::Leaks(const std::vector<const Question*>& stems, const std::vector<std::string>& wordings) {
    for (const auto& wording : wordings)
        for (const auto& word : rootsOf(wording)) m_wordings.insert(word);
    constexpr int share = 30; // a word in more than one of thirty stems is common
    for (const auto* question : stems) {
        for (const auto& word : rootsOf(question->stem)) ++m_stemsWith[word];
    }
    m_many = static_cast<int>(stems.size()) / share + 1;
}

Leaks::Traits Leaks::traitsOf(const Question& question) const {
    Traits traits;
    traits.stem = spaced(question.stem);
    const auto answer = singleAnswer(question);
    if (!answer.empty()) traits.answer = spaced(answer);
    for (const auto& word : rootsOf(question.stem)) {
        const auto found = m_stemsWith.find(word);
        if (found != m_stemsWith.end() && found->second > m_many) continue;
        traits.telling.insert(word);
        if (!m_wordings.contains(word)) traits.own.insert(word);
    }
    return traits;
}

bool Leaks::tells(const Traits& teller, const Traits& other) {
    if (other.answer.size() < 3 || teller.stem.find(other.answer) == std::string::npos)
        return false;
    if (!teller.answer.empty() && other.stem.find(teller.answer) != std::string::npos) return true;
    return std::any_of(teller.telling.begin(), teller.telling.end(), [&](const std::string& word) {
        return other.telling.contains(word) && other.answer.find(" " + word) == std::string::npos;
    });
}

bool Leaks::isSame(const Traits& one, const Traits& other) {
    if (one.answer.empty() || one.answer != other.answer) return false;
    const auto& words = other.foreign ? one.telling : one.own;
    const auto& theirs = other.foreign ? other.telling : other.own;
    return std::any_of(
        words.begin(), words.end(), [&](const std::string& word) { return theirs.contains(word); });
}

bool Leaks::clashes(const Question& question) const {
    const auto traits = traitsOf(question);
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const Traits& taken) {
        return tells(traits, taken) || tells(taken, traits) || isSame(traits, taken);
    });
}

void Leaks::add(const Question& question) { m_taken.push_back(traitsOf(question)); }

void Leaks::addForeign(const Question& question) {
    add(question);
    m_taken.back().foreign = true;
}

} // namespace podium::authoring
