#include "questions/authoring/jury/placing.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/jury/sets.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A stem stands alone when it names the event, a person, a place or a year.
/// A stem stands alone also when it speaks of all the world: "the tallest ever made".
bool anchored(const std::string& stem) {
    const auto words = bareWords(stem);
    for (const std::string all : {"est ", "the first "})
        for (const std::string world : {" in the world", " on earth", " ever ", " human "})
            if (contains(stem, all) && contains(lowered(stem), world)) return true;
    if (contains(stem, "\"")) return true; // a title, a term
    constexpr std::size_t enough = 8; // words: "who gave the first explanation of nuclear fission"
    if (contains(stem, " the first ") && bareWords(stem).size() >= enough) return true;
    return std::any_of(words.begin() + 1, words.end(), [](const std::string& word) {
        return startsUpper(word) ||
            (word.size() == 4 && std::isdigit(static_cast<unsigned char>(word[0])));
    });
}

/// Whether a name that the page speaks of all the time is said in full, or with what it is.
bool isTold(const Entity& entity, const std::string& stem, const World& world) {
    const bool introduced = !entity.label.empty() && contains(stem, "the " + entity.label + " ");
    if (introduced && !contains(lowered(entity.name), entity.label))
        return true; // "the probe NAME"
    if (!world.occasion.mains.contains(entity.name)) return false;
    return contains(entity.name, " ") ||
        (!entity.label.empty() && contains(lowered(stem), entity.label));
}

/// Whether a last name stands in a text without the first: not inside a longer name of the cast.
bool saysBare(std::string text, const std::string& last, const Cast& cast) {
    for (const auto& entity : cast.entities())
        if (entity.name.size() > last.size() && contains(entity.name, last))
            text = replaced(text, entity.name, "-");
    return contains(" " + text + " ", " " + last + " ");
}

} // namespace

bool standsAlone(const Question& question, const Occasion& occasion) {
    const auto alone = [](const std::string& option) { return anchored("- " + option); };
    const bool sort = occasion.common && contains(lowered(question.stem), occasion.subject);
    return sort || anchored(question.stem) ||
        (question.type == QuestionType::Order &&
            std::all_of(question.options.begin(), question.options.end(), alone));
}

bool namesOnly(const Question& question) {
    return std::all_of(question.options.begin(), question.options.end(),
        [](const std::string& name) { return startsUpper(name) && bareWords(name).size() <= 5; });
}

bool tellsEnough(const std::string& stem) {
    constexpr std::size_t enough = 7; // words
    const auto words = bareWords(stem);
    for (const auto& word : words)
        if (word.size() > 1 && std::isdigit(static_cast<unsigned char>(word[0]))) return true;
    return words.size() >= enough && startsWith(stem, "In which ");
}

bool isPlaced(const Question& question, Scope scope, const World& world) {
    if (isSet(question)) return true;
    const auto& about = world.occasion.subject;
    if (!about.empty() && contains(question.stem, about)) return true;
    if (world.occasion.common && contains(lowered(question.stem), about)) return true;
    const auto& mains = world.occasion.mains;
    const bool main = std::any_of(mains.begin(), mains.end(),
        [&](const std::string& name) { return contains(question.stem, name); });
    const auto told = std::any_of(
        world.cast.entities().begin(), world.cast.entities().end(), [&](const Entity& entity) {
            return contains(question.stem, entity.name) && isTold(entity, question.stem, world);
        });
    if (scope == Scope::News && !main && !told) return false;
    const auto& series = world.occasion.series;
    if (!series.empty() && contains(question.stem, series)) return true;
    int names = 0;
    for (const auto& entity : world.cast.entities()) {
        if (entity.name.size() < 3 || !contains(question.stem, entity.name)) continue;
        if (world.lexicon.isFamous(entity.name)) return true;
        if (isTold(entity, question.stem, world)) return true;
        ++names;
    }
    return names > 1 || (names > 0 && hasYear(question.stem));
}

bool saysHalfName(const Question& question, const World& world) {
    for (const auto& entity : world.cast.entities()) {
        const bool half = entity.kind == Kind::Person && !contains(entity.name, " ") &&
            world.cast.find(entity.name) == &entity && entity.roleNoun.empty() &&
            !world.lexicon.isFamous(entity.name);
        if (!half) continue;
        if (saysBare(question.stem, entity.name, world.cast)) return true;
        const auto key = answerText(question);
        if (key == entity.name) return true;
    }
    return false;
}

} // namespace podium::authoring
