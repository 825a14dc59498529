#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/jury/flaws.hpp"
#include "questions/authoring/jury/known_things.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/jury/placing.hpp"
#include "questions/authoring/jury/sets.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

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
        const bool end = i + 1 == words.size() && i > 1;
        const bool so = end && word == "so" && startsWith(lowered(words[i - 1]), "do");
        const bool last = end ||
            (i > 1 && i + 1 < words.size() && words[i + 1] != "of" &&
                lexicon.is("prepositions", words[i + 1]));
        const bool nth = last && words[i - 1] == "the" && ordinalIn(word, lexicon) &&
            lexicon.is("prepositions", words[i - 2]); // "on the third": on which?
        const bool aged = (word == "younger" || word == "elder") && i + 1 < words.size() &&
            startsUpper(words[i + 1]); // "the younger NAME": than whom?
        if (so || nth || aged) return true;
        const bool there = word == "there" && i > 0 && // "how many islands are there in the lake"
            (words[i - 1] == "are" || words[i - 1] == "were") &&
            contains(lowered(stem), "how many ");
        const bool loose = !verb && !there && lexicon.is("loose", word) && !owner && !link;
        if (loose || lexicon.is("weekdays", word) || word == "he" || word == "she") return true;
    }
    return false;
}

/// "the Eila Hiltunen's monument"
bool hasArticledPerson(const std::string& stem, const World& world) {
    return std::any_of(
        world.cast.entities().begin(), world.cast.entities().end(), [&](const Entity& entity) {
            return entity.kind == Kind::Person && contains(entity.name, " ") &&
                !world.lexicon.nounIs("crowns", entity.roleNoun) &&
                contains(stem, " the " + entity.name);
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

/// What is so still, or stands above its like, needs no day: "the longest bridge".
bool isOfAllTime(const Draft& draft, const std::string& stem) {
    return draft.told.tense == Tense::Present || contains(stem, " the first ") ||
        contains(stem, "est "); // and not the only one of that day
}

bool distinct(const std::vector<std::string>& options) {
    std::set<std::string> seen;
    for (const auto& option : options) seen.insert(lowered(option));
    return seen.size() == options.size();
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

/// "the capybara" needs no introduction on its own page.
std::string withoutCommon(const std::string& stem, const Occasion& occasion) {
    return replaced(
        replaced(stem, "The " + occasion.subject, "It"), "the " + occasion.subject, "it");
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
    if (tellsItself(question, world)) return "the stem has the figure that it asks for";
    if (wrongLength(question.stem)) return "too short or too long";
    const bool dayAlone = !question.options.empty() && question.type == QuestionType::Choice &&
        startsWith(question.stem, "On which date") && !hasYear(answerText(question)) &&
        !hasYear(question.stem);
    if (dayAlone) return "a day of no year";
    if (hasArticledPerson(question.stem, world)) return "an article before a name";
    if (question.stem.ends_with(" their work?")) return "it breaks off";
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
    const bool figure = draft.answer.kind == Kind::Number; // "how many years did construction take"
    if (set && !figure && saysTooLittle(bare.stem, world.lexicon)) return "it says too little";
    if (question.type == QuestionType::TrueFalse &&
        std::isdigit(static_cast<unsigned char>(question.stem[0])))
        return "it begins with a figure";
    if (hasBareMonth(question.stem, world)) return "a month of no year";
    const bool claim = question.type == QuestionType::TrueFalse && draft.truth.empty();
    if (claim && !heldTwice(bare.stem)) return "a claim about a name alone";
    const auto& about = world.occasion.subjectText;
    const bool grounded = !about.empty() &&
        (contains(question.stem, " of " + about) ||
            (world.occasion.common && contains(lowered(question.stem), world.occasion.subject)));
    const bool told = grounded && draft.truth.empty(); // of what is told in full, "the continent"
    const bool noEvent = (scope == Scope::None || scope == Scope::News) && !told;
    auto other = question;
    if (world.occasion.common && !draft.truth.empty())
        other.stem = withoutCommon(question.stem, world.occasion);
    if (noEvent && hasUnknownThing(other, draft.story, world))
        return "a thing that only the article knows";
    return {};
}

} // namespace podium::authoring
