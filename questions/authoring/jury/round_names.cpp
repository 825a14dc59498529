#include "questions/authoring/jury/round_names.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

constexpr std::size_t longestName = 40; // characters, that it may stand on one line

/// "Harbour Cup" of any year, "Lake Veldra"; "Snow Leopard" of a page about a sort of thing.
std::string subjectOf(const Occasion& occasion) {
    if (!occasion.series.empty()) return occasion.series;
    if (!occasion.common) return occasion.subject;
    std::string title;
    for (const auto& word : wordsOf(occasion.subject))
        title += (title.empty() ? "" : " ") + withCapital(word);
    return title;
}

/// All that a player is asked to find.
std::string answersOf(const Question& question) {
    std::string text;
    const auto add = [&](const std::string& answer) { text += answer + " "; };
    if (question.type == QuestionType::Choice) add(question.options[question.answer]);
    if (question.type == QuestionType::Number) add(quantityText(question.number.value));
    if (question.type == QuestionType::Several)
        for (const auto right : question.answers) add(question.options[right]);
    for (const auto& partner : question.partners) add(partner);
    for (const auto& wording : question.accepted) add(wording.text);
    return text;
}

/// "Goals" tells "goal".
bool tellsWord(const std::string& one, const std::string& other) {
    constexpr std::size_t stem = 4; // letters: shorter ones begin many words
    if (one == other) return one.size() > 1;
    return std::min(one.size(), other.size()) >= stem &&
        (startsWith(one, other) || startsWith(other, one));
}

bool isSmall(const std::string& word, const Lexicon& lexicon) {
    return lexicon.is("determiners", word) || lexicon.is("prepositions", word) || word == "and";
}

bool tellsAnswer(const std::string& name, const Question& question, const Lexicon& lexicon) {
    const auto answers = bareWords(lowered(answersOf(question)));
    const auto words = bareWords(lowered(name));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return !isSmall(word, lexicon) &&
            std::any_of(answers.begin(), answers.end(),
                [&](const std::string& answer) { return tellsWord(word, answer); });
    });
}

/// With the subject put in; empty where the article has none.
std::string filledIn(const std::string& name, const Occasion& occasion) {
    const auto subject = subjectOf(occasion);
    if (subject.empty() && contains(name, "{subject}")) return {};
    return replaced(name, "{subject}", subject);
}

} // namespace

std::string roundName(const RoundTopic& theme, const std::vector<const Candidate*>& inside,
    const Words& taken, const World& world) {
    for (const auto& wanted : theme.names) {
        const auto name = filledIn(wanted, world.occasion);
        const bool fits =
            !name.empty() && countCharacters(name) <= longestName && !taken.contains(name);
        const bool tells = std::any_of(inside.begin(), inside.end(),
            [&](const Candidate* one) { return tellsAnswer(name, one->question, world.lexicon); });
        if (fits && !tells) return name;
    }
    return {};
}

} // namespace podium::authoring
