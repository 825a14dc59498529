#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/jury/flaws.hpp"
#include "questions/authoring/jury/sets.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>
#include <functional>
#include <set>

namespace podium::authoring {
namespace {

bool hasYear(const std::string& text) {
    const auto words = bareWords(text);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
    });
}

/// What somebody said stands as it was said.
std::string unquoted(const std::string& text) {
    std::string out;
    bool inside = false;
    for (const char c : text) {
        if (c == '"') inside = !inside;
        if (!inside) out += c;
    }
    return out;
}

/// What is quoted is read as one.
bool wrongLength(const std::string& stem) {
    const auto count = bareWords(unquoted(stem)).size();
    return count < 3 || count > 24 || (contains(stem, "\"") && bareWords(stem).size() > 32);
}

bool hasLooseWord(const std::string& stem, const Lexicon& lexicon) {
    const auto words = bareWords(unquoted(stem));
    const bool who = contains(lowered(stem), "who ");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto word = lowered(words[i]);
        const bool owner = word == "their" || (word == "they" && who);
        const bool link =
            word == "that" || (word == "those" && i + 1 < words.size() && words[i + 1] == "of");
        const bool verb = word == "last" && i + 1 == words.size(); // "how long did it last?"
        const bool loose = !verb && lexicon.is("loose", word) && !owner && !link;
        if (loose || lexicon.is("weekdays", word) || word == "he" || word == "she") return true;
    }
    return false;
}

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

/// When it was reported says when, and not of what.
std::string unreported(std::string stem, const Occasion& occasion) {
    if (occasion.reported.empty()) return stem;
    stem = replaced(stem, "In " + occasion.reported + ", ", "");
    return replaced(stem, " in " + occasion.reported, "");
}

/// "at the end of September": of which year?
bool hasBareMonth(const std::string& stem, const World& world) {
    bool month = false, year = false;
    for (const auto& word : bareWords(stem)) {
        month = month ||
            (startsUpper(word) && word != "May" && world.lexicon.is("months", lowered(word)));
        year = year || (word.size() == 4 && std::isdigit(static_cast<unsigned char>(word[0])));
    }
    return month && !year;
}

/// A claim needs more to hold on to than the name it begins with: a figure, a quotation, another
/// name.
bool heldTwice(const std::string& claim) {
    const auto words = bareWords(claim);
    std::size_t i = 0;
    while (i < words.size() && (i == 0 || startsUpper(words[i]))) ++i;
    for (; i < words.size(); ++i)
        if (startsUpper(words[i]) || std::isdigit(static_cast<unsigned char>(words[i][0])))
            return true;
    return contains(claim, "\"");
}

/// Whether another phrase begins here.
bool ends(const std::string& word) {
    static const std::set<std::string> words{"a", "an", "in", "on", "at", "to", "for", "with",
        "from", "by", "into", "as", "did", "does", "was", "were", "is", "are"};
    return words.contains(word);
}

/// "the strike" below a headline that has the word.
bool saysWord(const std::string& above, const std::string& word) {
    constexpr std::size_t shortest = 4; // bytes
    return word.size() >= shortest && contains(lowered(above), lowered(word));
}

/// "who drew level?": even of a known story that asks for a guess.
bool saysTooLittle(const std::string& stem, const Lexicon& lexicon) {
    constexpr int enough = 3; // words besides those of asking
    int telling = 0;
    const auto all = bareWords(stem);
    for (std::size_t i = 1; i < all.size(); ++i)
        telling = std::max(telling, startsUpper(all[i]) ? 1 : 0);
    for (const auto& word : bareWords(lowered(stem))) {
        const bool figure = std::isdigit(static_cast<unsigned char>(word.front())) != 0;
        telling += figure || (word.size() > 3 && !lexicon.is("asking", word)) ? 1 : 0;
    }
    return telling < enough;
}

/// "the vessel" below a headline about a ferry.
bool isSortOfTold(const std::string& noun, const std::string& story, const Lexicon& lexicon) {
    constexpr std::size_t shortest = 4; // bytes
    const auto words = bareWords(story);
    return lexicon.store && std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.size() >= shortest && !startsUpper(word) && lexicon.store->isKindOf(word, noun);
    });
}

/// "railway" of "the new railway from", `i` being where "the" stands.
std::string headBehind(const std::vector<std::string>& words, std::size_t i) {
    auto head = words[i + 1];
    for (auto k = i + 2; k < words.size() && !ends(words[k]); ++k) head = words[k];
    return lowered(head);
}

/// Whether anybody can tell which one is meant, the story being known.
using Common = std::function<bool(const std::string& noun)>;

/// "the islanders" of a story about a ferry: of what the page speaks but once there is only one,
/// unless the noun itself points back ("the idea").
bool isSpokenOfOnce(const std::string& noun, const World& world) {
    if (world.lexicon.is("pointing", noun)) return false;
    const auto says = [&](const Sentence& sentence) {
        return std::any_of(sentence.tokens.begin(), sentence.tokens.end(), [&](const Token& token) {
            return startsWith(token.lower, noun) && token.lower.size() <= noun.size() + 2;
        });
    };
    return std::count_if(world.sentences.begin(), world.sentences.end(), says) == 1;
}

/// What is so still, or stands above its like, needs no day: "the longest bridge".
bool isOfAllTime(const Draft& draft, const std::string& stem) {
    return draft.told.tense == Tense::Present || contains(stem, " the first ") ||
        contains(stem, "est ") || contains(stem, " only ");
}

/// "the clock" of an article that names no event: which clock? "the clock of NAME" says it.
/// Among options "the tower" is known below a stem about the Eiffel Tower.
bool hasUnknown(const std::string& stem, const Lexicon& lexicon,
    const std::string& above = std::string(), const Common& common = {}) {
    const auto words = bareWords(unquoted(stem));
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "the" && words[i] != "The") continue;
        bool known = lexicon.is("unique_things", lowered(words[i + 1])) ||
            (common && common(headBehind(words, i)));
        for (auto k = i + 1; k < words.size() && k < i + 5 && !(k > i + 1 && ends(words[k])); ++k)
            known = known || startsUpper(words[k]) || saysWord(above, words[k]) ||
                words[k] == "of" || words[k] == "only" || words[k] == "most" ||
                words[k] == "century" || ordinalIn(words[k], lexicon) ||
                (words[k].size() > 4 && words[k].substr(words[k].size() - 3) == "est");
        if (!known) return true;
    }
    return false;
}

/// Words that any two questions of a pack may share: those of asking and those of the event.
bool isFrame(const std::string& word, const World& world) {
    const auto& occasion = world.occasion;
    const auto& cast = world.cast.entities();
    const bool sort = std::any_of(cast.begin(), cast.end(),
        [&](const Entity& entity) { return entity.label == word; }); // "the company NAME"
    return sort || world.lexicon.is("asking", word) ||
        contentWords(occasion.event + " " + occasion.scene).contains(word);
}

bool distinct(const std::vector<std::string>& options) {
    std::set<std::string> seen;
    for (const auto& option : options) seen.insert(lowered(option));
    return seen.size() == options.size();
}

bool standsAlone(const Question& question, const Occasion& occasion) {
    const auto alone = [](const std::string& option) { return anchored("- " + option); };
    const bool sort = occasion.common && contains(lowered(question.stem), occasion.subject);
    return sort || anchored(question.stem) ||
        (question.type == QuestionType::Order &&
            std::all_of(question.options.begin(), question.options.end(), alone));
}

/// Whether the options are names: what is asked for has one, if nothing else does.
bool namesOnly(const Question& question) {
    return std::all_of(question.options.begin(), question.options.end(),
        [](const std::string& name) { return startsUpper(name) && bareWords(name).size() <= 5; });
}

/// "In which ocean did biologists discover a nursery?", "Who handed in 4,218 signatures?"
bool tellsEnough(const std::string& stem) {
    constexpr std::size_t enough = 7; // words
    const auto words = bareWords(stem);
    for (const auto& word : words)
        if (word.size() > 1 && std::isdigit(static_cast<unsigned char>(word[0]))) return true;
    return words.size() >= enough && startsWith(stem, "In which ");
}

/// A story tells of the things in its headline, and says nothing about "the machine" in it.
bool hasUnknownThing(const Question& question, const std::string& story, const World& world) {
    const auto& lexicon = world.lexicon;
    if (question.type == QuestionType::Pairs) return false; // names on both sides
    Common common;
    if (!story.empty() && !world.occasion.news.empty())
        common = [&](const std::string& noun) {
            return isSpokenOfOnce(noun, world) || isSortOfTold(noun, story, lexicon);
        };
    if (question.type != QuestionType::Order)
        return hasUnknown(question.stem, lexicon, story, common);
    return std::any_of(question.options.begin(), question.options.end(),
        [&](const std::string& option) { return hasUnknown(option, lexicon, question.stem); });
}

std::string optionsObjection(const Question& question) {
    if (question.type == QuestionType::Number && question.number.value.thousandths == 0)
        return "nothing is counted";
    if (question.type == QuestionType::Number || question.type == QuestionType::TrueFalse)
        return {};
    if (!distinct(question.options)) return "two options are the same";
    if (question.type != QuestionType::Choice) return setObjection(question);
    if (question.options.size() != 4) return "no three wrong options";
    return {};
}

} // namespace

std::string answerText(const Question& question) {
    if (question.type == QuestionType::Choice) return question.options[question.answer];
    return question.type == QuestionType::Number ? quantityText(question.number.value)
                                                 : std::string();
}

namespace {

/// Whether a text holds the answer and is about the same thing.
bool textTells(const std::string& text, const Question& other, const World& world) {
    const auto key = lowered(answerText(other));
    if (key.empty() || !contains(lowered(text), key)) return false;
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

namespace {

/// Whether a name that the page speaks of all the time is said in full, or with what it is.
bool isTold(const Entity& entity, const std::string& stem, const World& world) {
    const bool introduced = !entity.label.empty() && contains(stem, "the " + entity.label + " ");
    if (introduced && !contains(lowered(entity.name), entity.label))
        return true; // "the probe NAME"
    if (!world.occasion.mains.contains(entity.name)) return false;
    return contains(entity.name, " ") ||
        (!entity.label.empty() && contains(lowered(stem), entity.label));
}

/// Where no event is told, a stem must name what the article is about, two names, or one that the
/// world knows.
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

/// Whether a last name stands in a text without the first: not inside a longer name of the cast.
bool saysBare(std::string text, const std::string& last, const Cast& cast) {
    for (const auto& entity : cast.entities())
        if (entity.name.size() > last.size() && contains(entity.name, last))
            text = replaced(text, entity.name, "-");
    return contains(" " + text + " ", " " + last + " ");
}

/// "Who trained NAME?", where the page never says more than a last name.
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

bool saysTwice(const std::string& stem, const std::string& word) {
    const auto at = stem.find(word);
    return at != std::string::npos && stem.find(word, at + word.size()) != std::string::npos;
}

/// "NAME arrived with eleven matches behind NAME"
bool namesTwice(const Question& question, const World& world) {
    return std::any_of(
        world.cast.entities().begin(), world.cast.entities().end(), [&](const Entity& entity) {
            const auto at = question.stem.find(entity.name);
            return entity.kind == Kind::Person && contains(entity.name, " ") &&
                at != std::string::npos &&
                question.stem.find(entity.name, at + entity.name.size()) != std::string::npos;
        });
}

/// "the Harbour Cup": of which year?
bool isUndated(const Question& question, Scope scope, const Occasion& occasion) {
    const bool event = scope == Scope::Event || scope == Scope::Scene;
    return event && !occasion.dated && !hasYear(question.stem);
}

/// Where the headline names the answer, it must name a wrong option as well.
bool headlineTells(const Question& question, const Draft& draft) {
    const bool choice = question.type == QuestionType::Choice && draft.gathering.kind.empty();
    if (!choice || !contains(draft.story, "\"")) return false;
    const auto told = [&](const std::string& option) { return tellsWord(draft.story, option); };
    const auto all = std::count_if(question.options.begin(), question.options.end(), told);
    return all == 1 && told(question.options[question.answer]);
}

} // namespace

std::string objection(const Question& question, const Draft& draft, const World& world) {
    const auto scope = draft.scope;
    const bool set = !draft.story.empty();
    if (question.stem.empty()) return "it cannot be said as a claim";
    if (const auto no = optionsObjection(question); !no.empty()) return no;
    if (const auto flaw = flawIn(question); !flaw.empty()) return flaw;
    if (wrongLength(question.stem)) return "too short or too long";
    const bool dayAlone = !question.options.empty() && question.type == QuestionType::Choice &&
        startsWith(question.stem, "On which date") && !hasYear(answerText(question)) &&
        !hasYear(question.stem);
    if (dayAlone) return "a day of no year";
    if (saysHalfName(question, world)) return "a last name without a first";
    if (saysTwice(question.stem, " with ")) return "two phrases begin alike";
    if (namesTwice(question, world)) return "it names somebody twice";
    if (isUndated(question, scope, world.occasion)) return "nothing says in which year it was";
    if (hasLooseWord(withoutPointers(question), world.lexicon))
        return "a word that needs the article";
    auto bare = question;
    bare.stem = withCapital(unreported(question.stem, world.occasion));
    const bool reported = bare.stem != question.stem;
    const bool found = reported && question.type == QuestionType::Choice && namesOnly(question) &&
        tellsEnough(bare.stem);
    if (!set && !found && !standsAlone(bare, world.occasion))
        return "nothing says what it is about";
    const bool alone = !set && (scope == Scope::None || scope == Scope::News);
    if (alone && !isPlaced(question, scope, world)) return "nothing says of what it is told";
    const bool untold = !world.occasion.news.empty() && alone && !hasYear(question.stem);
    if (untold && !isOfAllTime(draft, question.stem))
        return "nothing says of what it is told"; // its answer stands in the headline
    if (headlineTells(question, draft)) return "the headline tells the answer";
    if (set && saysTooLittle(bare.stem, world.lexicon)) return "it says too little";
    if (question.type == QuestionType::TrueFalse &&
        std::isdigit(static_cast<unsigned char>(question.stem[0])))
        return "it begins with a figure";
    if (hasBareMonth(question.stem, world)) return "a month of no year";
    if (question.type == QuestionType::TrueFalse && !heldTwice(bare.stem))
        return "a claim about a name alone";
    const auto& about = world.occasion.subjectText;
    const bool grounded = !about.empty() &&
        (contains(question.stem, " of " + about) ||
            (world.occasion.common && contains(lowered(question.stem), world.occasion.subject)));
    const bool noEvent = (scope == Scope::None || scope == Scope::News) && !grounded;
    if (noEvent && hasUnknownThing(question, draft.story, world))
        return "a thing that only the article knows";
    return {};
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
