#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/jury/sets.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>

namespace podium::authoring {

std::string answerText(const Question& question) {
    if (question.type == QuestionType::Choice) return question.options[question.answer];
    return question.type == QuestionType::Number ? quantityText(question.number.value)
                                                 : std::string();
}

namespace {

/// Words that any two questions of a pack may share: those of asking and those of the event.
bool isFrame(const std::string& word, const World& world) {
    const auto& occasion = world.occasion;
    const auto& cast = world.cast.entities();
    const bool sort = std::any_of(cast.begin(), cast.end(),
        [&](const Entity& entity) { return entity.label == word; }); // "the company NAME"
    return sort || world.lexicon.is("asking", word) ||
        contentWords(occasion.event + " " + occasion.scene).contains(word);
}

/// "3", and "three" as a text may have it.
bool saysKey(const std::string& text, const std::string& key, const Lexicon& lexicon) {
    if (contains(lowered(text), key)) return true;
    constexpr std::size_t small = 2; // figures
    const bool figure = key.size() <= small && key.find_first_not_of("0123456789") == key.npos;
    if (!figure) return false;
    const auto words = bareWords(lowered(text));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const auto number = numberIn(word, lexicon);
        return number && number->decimals == 0 && std::to_string(number->value) == key;
    });
}

/// Whether a text holds the answer and is about the same thing.
bool textTells(const std::string& text, const Question& other, const World& world) {
    const auto key = lowered(answerText(other));
    if (key.empty() || !saysKey(text, key, world.lexicon)) return false;
    const auto mine = contentWords(text), theirs = contentWords(other.stem);
    const auto keyWords = contentWords(key);
    constexpr int enough = 2; // shared words, besides the event and the words of asking
    int shared = 0;
    for (const auto& word : mine)
        shared +=
            theirs.contains(word) && !keyWords.contains(word) && !isFrame(word, world) ? 1 : 0;
    return shared >= enough;
}

} // namespace

bool tellsItself(const Question& question, const World& world) {
    const bool number = question.type == QuestionType::Number ||
        (question.type == QuestionType::Choice &&
            std::isdigit(static_cast<unsigned char>(answerText(question).front())) != 0);
    if (!number) return false;
    const auto words = bareWords(lowered(question.stem));
    const auto key = replaced(answerText(question), ",", "");
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const auto told = numberIn(word, world.lexicon);
        return told && told->decimals == 0 && std::to_string(told->value) == key;
    });
}

bool tells(const Question& teller, const Question& other, const World& world) {
    if (textTells(teller.stem, other, world)) return true;
    const bool ofStem = teller.type == QuestionType::Choice || teller.type == QuestionType::Several;
    return isSet(teller) &&
        std::any_of(teller.options.begin(), teller.options.end(), [&](const std::string& option) {
            return textTells((ofStem ? teller.stem + " " : "") + option, other, world);
        });
}

} // namespace podium::authoring
