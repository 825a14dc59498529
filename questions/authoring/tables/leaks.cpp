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

std::string singleAnswer(const Question& question) {
    if (question.type == QuestionType::Choice) return question.options[question.answer];
    return question.type == QuestionType::Number ? quantityText(question.number.value) : "";
}

} // namespace

Leaks::Leaks(const std::vector<const Question*>& stems) {
    constexpr int share = 30; // a word in more than one of thirty stems is common
    for (const auto* question : stems) {
        const auto words = tellingWords(question->stem);
        for (const auto& word : std::set<std::string>(words.begin(), words.end()))
            ++m_stemsWith[word];
    }
    m_many = static_cast<int>(stems.size()) / share + 1;
}

Leaks::Traits Leaks::traitsOf(const Question& question) const {
    Traits traits;
    traits.stem = spaced(question.stem);
    const auto answer = singleAnswer(question);
    if (!answer.empty()) traits.answer = spaced(answer);
    for (const auto& word : tellingWords(question.stem)) {
        const auto found = m_stemsWith.find(word);
        if (found == m_stemsWith.end() || found->second <= m_many) traits.telling.insert(word);
    }
    return traits;
}

bool Leaks::tells(const Traits& teller, const Traits& other) {
    if (other.answer.size() < 3 || teller.stem.find(other.answer) == std::string::npos)
        return false;
    return std::any_of(teller.telling.begin(), teller.telling.end(), [&](const std::string& word) {
        return other.telling.contains(word) &&
            other.answer.find(" " + word + " ") == std::string::npos;
    });
}

bool Leaks::clashes(const Question& question) const {
    const auto traits = traitsOf(question);
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const Traits& taken) {
        if (tells(traits, taken) || tells(taken, traits)) return true;
        if (traits.answer.empty() || traits.answer != taken.answer) return false;
        return std::any_of(traits.telling.begin(), traits.telling.end(),
            [&](const std::string& word) { return taken.telling.contains(word); });
    });
}

void Leaks::add(const Question& question) { m_taken.push_back(traitsOf(question)); }

} // namespace podium::authoring
