#include "questions/authoring/jury/review.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/quantity.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::vector<std::string> bareWords(const std::string& text) {
    std::vector<std::string> found;
    std::string word;
    for (const char c : text + " ") {
        const bool inWord =
            std::isalnum(static_cast<unsigned char>(c)) || c < 0 || c == '\'' || c == '-';
        if (inWord) {
            word += c;
        } else if (!word.empty()) {
            found.push_back(word);
            word.clear();
        }
    }
    return found;
}

constexpr std::size_t contentLength = 4; // bytes: shorter words tell nothing

std::set<std::string> contentWords(const std::string& text) {
    std::set<std::string> found;
    for (const auto& word : bareWords(text))
        if (word.size() >= contentLength) found.insert(lowered(word));
    return found;
}

bool wrongLength(const std::string& stem) {
    const auto count = bareWords(stem).size();
    return count < 6 || count > 22;
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
bool anchored(const std::string& stem) {
    const auto words = bareWords(stem);
    return std::any_of(words.begin() + 1, words.end(), [](const std::string& word) {
        return startsUpper(word) ||
            (word.size() == 4 && std::isdigit(static_cast<unsigned char>(word[0])));
    });
}

/// A word that three options have is no hint: "Garden", or the year of every date.
bool sharedByMost(const Question& question, const std::string& word) {
    const auto has = [&](const std::string& option) { return contains(lowered(option), word); };
    return std::count_if(question.options.begin(), question.options.end(), has) >= 3;
}

/// "the clock" of an article that names no event: which clock? "the clock of NAME" says it.
bool hasUnknown(const std::string& stem, const Lexicon& lexicon) {
    const auto words = bareWords(unquoted(stem));
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] != "the" && words[i] != "The") continue;
        bool known = false;
        for (std::size_t k = i + 1; k < words.size() && k < i + 4; ++k)
            known = known || startsUpper(words[k]) || words[k] == "of" || words[k] == "only" ||
                ordinalIn(words[k], lexicon) ||
                (words[k].size() > 4 && words[k].substr(words[k].size() - 3) == "est");
        if (!known) return true;
    }
    return false;
}

bool givesAway(const Question& question) {
    const auto stem = contentWords(question.stem);
    for (const auto& word : contentWords(question.options[question.answer]))
        if (stem.contains(word) && !sharedByMost(question, word)) return true;
    return false;
}

bool keyStandsOut(const Question& question) {
    const auto& key = question.options[question.answer];
    std::size_t longest = 0;
    for (const auto& option : question.options)
        if (option != key) longest = std::max(longest, option.size());
    return key.size() > 14 && key.size() > longest * 8 / 5;
}

/// Words that any two questions of a pack may share: those of asking and those of the event.
bool isFrame(const std::string& word, const World& world) {
    const auto& occasion = world.occasion;
    return world.lexicon.is("asking", word) ||
        contentWords(occasion.event + " " + occasion.scene).contains(word);
}

bool distinct(const std::vector<std::string>& options) {
    std::set<std::string> seen;
    for (const auto& option : options) seen.insert(lowered(option));
    return seen.size() == options.size();
}

std::string optionsObjection(const Question& question) {
    if (question.type == QuestionType::Number && question.number.value.thousandths == 0)
        return "nothing is counted";
    if (question.type != QuestionType::Choice) return {};
    if (question.options.size() != 4) return "no three wrong options";
    if (!distinct(question.options)) return "two options are the same";
    if (givesAway(question)) return "the stem gives the answer away";
    if (keyStandsOut(question)) return "the answer stands out";
    return {};
}

} // namespace

std::string answerText(const Question& question) {
    if (question.type == QuestionType::Choice) return question.options[question.answer];
    return question.type == QuestionType::Number ? quantityText(question.number.value)
                                                 : std::string();
}

std::string objection(const Question& question, Scope scope, const World& world) {
    if (question.stem.empty()) return "it cannot be said as a claim";
    if (const auto no = optionsObjection(question); !no.empty()) return no;
    if (wrongLength(question.stem)) return "too short or too long";
    if (hasLooseWord(question.stem, world.lexicon)) return "a word that needs the article";
    if (!anchored(question.stem)) return "nothing says what it is about";
    const bool noEvent = scope == Scope::None || scope == Scope::News;
    if (noEvent && hasUnknown(question.stem, world.lexicon))
        return "a thing that only the article knows";
    return {};
}

bool tells(const Question& teller, const Question& other, const World& world) {
    const auto key = lowered(answerText(other));
    if (key.empty() || !contains(lowered(teller.stem), key)) return false;
    const auto mine = contentWords(teller.stem), theirs = contentWords(other.stem);
    const auto keyWords = contentWords(key);
    constexpr int enough = 2; // shared words, besides the event and the words of asking
    int shared = 0;
    for (const auto& word : mine)
        shared +=
            theirs.contains(word) && !keyWords.contains(word) && !isFrame(word, world) ? 1 : 0;
    return shared >= enough;
}

} // namespace podium::authoring
