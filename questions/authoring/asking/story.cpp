#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// Whether a text names what the page is about, or a person by the last name alone.
bool names(const std::string& text, const Occasion& occasion) {
    return contains(lowered(text), lowered(occasion.subject));
}

std::string lastWord(const std::string& text) {
    return lowered(text.substr(text.find_last_of(' ') + 1));
}

/// The year that the page opens with: of what happened, and not of who wrote it when.
std::string openingYear(const World& world) {
    constexpr std::size_t opening = 2; // sentences
    for (std::size_t i = 0; i < opening && i < world.sentences.size(); ++i)
        for (const auto& token : world.sentences[i].tokens) {
            const bool date = token.tag == Tag::Date && token.text.size() > 8;
            if (token.tag == Tag::Year) return token.text;
            if (date && std::isdigit(static_cast<unsigned char>(token.text[token.text.size() - 4])))
                return token.text.substr(token.text.size() - 4);
        }
    return {};
}

/// "the Halifax Explosion of 1917": where the page tells its year.
std::string happening(const World& world) {
    const auto year = openingYear(world);
    const bool dated = year.empty() || contains(world.occasion.subject, year);
    return world.occasion.subjectText + (dated ? "" : " of " + year);
}

bool isPlace(const Occasion& occasion) {
    const auto kind = occasion.subjectKind;
    return kind == Kind::Place || kind == Kind::City || kind == Kind::Country;
}

std::string topic(const std::string& text, const World& world) {
    const auto& occasion = world.occasion;
    // News are no story, and a page about a plant in Texas is not the story of Texas.
    const bool report = !occasion.reported.empty() || (isPlace(occasion) && !occasion.portrait);
    const bool told = occasion.subject.empty() || !occasion.event.empty() || names(text, occasion);
    if (report || told) return {};
    if (occasion.subjectKind == Kind::Person) return "In the story of " + occasion.subject;
    const auto* about = world.cast.find(occasion.subject);
    const bool work = about && world.lexicon.is("told_works", about->label);
    if (work) // "the story of Carmen" is its plot
        return "In the history of the " + about->label + " " + occasion.subject;
    if (world.lexicon.nounIs("happenings", lastWord(occasion.subject)))
        return "In the story of " + happening(world);
    return "In the story of " + occasion.subjectText;
}

/// "310" of "a €310m bet", "2900" of "2,900".
std::set<std::string> figuresIn(const std::string& text) {
    std::set<std::string> found;
    std::string figure;
    for (const char c : text + " ") {
        const bool digit = std::isdigit(static_cast<unsigned char>(c)) != 0;
        if (digit) figure += c;
        if (digit || (c == ',' && !figure.empty())) continue;
        if (!figure.empty()) found.insert(figure);
        figure.clear();
    }
    return found;
}

/// "Argentina survive France": a headline that names two of a kind does not say which is meant.
bool namesRival(const Phrase& answer, const World& world) {
    const auto& cast = world.cast.entities();
    return std::any_of(cast.begin(), cast.end(), [&](const Entity& entity) {
        return entity.kind == answer.kind && entity.kind != Kind::None && !answer.name.empty() &&
            entity.name != answer.name && world.cast.find(entity.name) == &entity &&
            tellsWord(world.occasion.news, entity.name);
    });
}

} // namespace

bool tellsWord(const std::string& headline, const std::string& answer) {
    constexpr std::size_t shortest = 3; // bytes: shorter words tell nothing
    const auto title = headline.substr(std::min(headline.find('"'), headline.size()));
    const auto told = bareWords(lowered(title));
    const auto figures = figuresIn(title);
    for (const auto& figure : figuresIn(answer))
        if (figures.contains(figure)) return true;
    const auto words = bareWords(lowered(answer));
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        const bool tells =
            word.size() >= shortest && startsLetter(word) && word != "the" && word != "and";
        return tells && std::any_of(told.begin(), told.end(), [&](const std::string& one) {
            return one == word || one == word + "'s" || one == word + "s";
        });
    });
}

std::string storyFor(
    const std::string& text, Scope scope, const Phrase& answer, const World& world) {
    const auto& occasion = world.occasion;
    if (scope == Scope::Event || scope == Scope::Scene) return {};
    if (!occasion.news.empty()) {
        const bool told = tellsWord(occasion.news, answer.name + " " + answer.text);
        return told && !namesRival(answer, world) ? std::string() : "In " + occasion.news;
    }
    const bool itself = answer.name == occasion.subject && !occasion.subject.empty();
    return itself ? std::string() : introduced(topic(text, world), world);
}

std::string withStory(const std::string& story, const Question& question) {
    if (story.empty()) return question.stem;
    const bool claim = question.type == QuestionType::TrueFalse;
    const bool small = startsWith(question.stem, "The ") || startsWith(question.stem, "A ") ||
        startsWith(question.stem, "An ");
    return story + ", " + (claim && !small ? question.stem : withSmall(question.stem));
}

} // namespace podium::authoring
