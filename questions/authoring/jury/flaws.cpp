#include "questions/authoring/jury/flaws.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Options = std::vector<std::string>;

struct Flaw {
    const char* said;
    bool (*in)(const Question& question);
};

const std::string& keyOf(const Question& question) { return question.options[question.answer]; }

Options wrongOf(const Question& question) {
    Options wrong = question.options;
    wrong.erase(wrong.begin() + static_cast<std::ptrdiff_t>(question.answer));
    return wrong;
}

bool hasWord(const std::string& text, const std::set<std::string>& words) {
    const auto all = bareWords(text);
    return std::any_of(all.begin(), all.end(),
        [&](const std::string& word) { return words.contains(lowered(word)); });
}

/// Whether the answer alone has something, or alone lacks it.
template <typename Has>
bool keyIsAlone(const Question& question, Has has) {
    const auto wrong = wrongOf(question);
    const auto count = std::count_if(wrong.begin(), wrong.end(), has);
    const auto others = static_cast<std::ptrdiff_t>(wrong.size());
    return has(keyOf(question)) ? count == 0 : count == others;
}

bool isBlank(const Question& question) {
    return contains(question.stem, "__") || contains(question.stem, "...") ||
        contains(question.stem, "\u2026");
}

bool isNoneOrAll(const Question& question) {
    return std::any_of(
        question.options.begin(), question.options.end(), [](const std::string& one) {
            const auto low = lowered(one);
            return startsWith(low, "none of") || startsWith(low, "all of the") ||
                startsWith(low, "both ");
        });
}

/// "not" must be seen: NOT.
bool hidesItsNot(const Question& question) {
    const auto words = bareWords(question.stem);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "not" || word == "never" || word == "except";
    });
}

bool isVague(const Question& question) {
    return hasWord(
        question.stem, {"often", "sometimes", "usually", "frequently", "generally", "rarely"});
}

/// An option with "always" or "never" is known to be wrong, one with "usually" to be right.
bool isAbsolute(const Question& question) {
    return keyIsAlone(question, [](const std::string& option) {
        return hasWord(option, {"always", "never", "all", "only", "every", "usually"});
    });
}

/// A word that three options have is no hint: "Garden", or the year of every date.
bool sharedByMost(const Question& question, const std::string& word) {
    constexpr int most = 3;
    return std::count_if(question.options.begin(), question.options.end(),
               [&](const std::string& one) { return contains(lowered(one), word); }) >= most;
}

bool stemTells(const Question& question) {
    const auto stem = contentWords(question.stem), key = contentWords(keyOf(question));
    const auto within = [&](const std::string& word) { // "Xolotl" of an axolotl
        constexpr std::size_t noticed = 5;             // bytes
        return word.size() >= noticed &&
            std::any_of(stem.begin(), stem.end(), [&](const std::string& one) {
                return one.size() > word.size() && one.find(word) != std::string::npos;
            });
    };
    return std::any_of(key.begin(), key.end(), [&](const std::string& word) {
        return (stem.contains(word) || within(word)) && !sharedByMost(question, word);
    });
}

bool keyIsLongest(const Question& question) {
    constexpr std::size_t noticed = 14; // bytes
    std::size_t longest = 0;
    for (const auto& option : wrongOf(question)) longest = std::max(longest, option.size());
    const auto length = keyOf(question).size();
    return length > noticed && length > longest * 8 / 5;
}

bool hasDigits(const std::string& option) {
    return option.find_first_of("0123456789") != std::string::npos;
}

bool keyAloneHasDigits(const Question& question) { return keyIsAlone(question, hasDigits); }

bool keyAloneHasArticle(const Question& question) {
    return keyIsAlone(question, [](const std::string& option) {
        return startsWith(option, "A ") || startsWith(option, "An ") || startsWith(option, "The ");
    });
}

bool isRound(const std::string& option) {
    const auto digits = replaced(option, ",", "");
    return digits.size() >= 2 && digits.back() == '0' &&
        digits.find_first_not_of("0123456789") == std::string::npos;
}

/// Within a few years of each other one is round by chance.
bool areNearYears(const Options& options) {
    constexpr int few = 15;
    if (!std::all_of(options.begin(), options.end(), isFourDigits)) return false;
    const auto [first, last] = std::minmax_element(options.begin(), options.end());
    return std::stoi(*last) - std::stoi(*first) <= few;
}

bool keyAloneIsRound(const Question& question) {
    if (areNearYears(question.options)) return false;
    const bool figures = std::all_of(question.options.begin(), question.options.end(), hasDigits);
    return figures && keyIsAlone(question, isRound);
}

/// "Marc Brunel" and "Marc Isambard Brunel"
bool sharesEnds(const std::string& one, const std::string& other) {
    const auto first = bareWords(one), second = bareWords(other);
    return first.size() > 1 && second.size() > 1 && first.front() == second.front() &&
        first.back() == second.back() && startsUpper(first.front()) && startsUpper(first.back());
}

/// "Dogg" and "Snoop Dogg" are one answer twice.
bool hasTwins(const Question& question) {
    for (const auto& one : question.options)
        for (const auto& other : question.options)
            if (&one != &other &&
                (sharesEnds(one, other) ||
                    contains(" " + folded(other) + " ", " " + folded(one) + " ")))
                return true;
    return false;
}

/// "... played an" fits one option alone.
bool stemEndsInArticle(const Question& question) {
    const auto words = bareWords(question.stem);
    return !words.empty() && (words.back() == "a" || words.back() == "an");
}

/// "Eastern Scotland" beside Wales and England is known by its first word.
bool keyAloneIsPart(const Question& question) {
    return keyIsAlone(question, [](const std::string& option) {
        return startsWith(option, "Eastern ") || startsWith(option, "Western ") ||
            startsWith(option, "Central ") || startsWith(option, "Southern ") ||
            (startsWith(option, "Northern ") && option != "Northern Ireland");
    });
}

constexpr Flaw ofAll[] = {
    {"a blank to be filled in", isBlank}, {"an article at the end of the stem", stemEndsInArticle}};
constexpr Flaw ofAsking[] = {{"a vague word in the stem", isVague}, {"a hidden not", hidesItsNot}};
constexpr Flaw ofChoices[] = {{"none or all of the others", isNoneOrAll},
    {"two options for one answer", hasTwins}, {"the stem gives the answer away", stemTells},
    {"the answer stands out", keyIsLongest}, {"the answer alone is absolute", isAbsolute},
    {"the answer alone has figures", keyAloneHasDigits},
    {"the answer alone has an article", keyAloneHasArticle},
    {"the answer alone is part of a place", keyAloneIsPart},
    {"the answer alone is round", keyAloneIsRound}};

template <typename Flaws>
std::string firstOf(const Flaws& flaws, const Question& question) {
    for (const auto& flaw : flaws)
        if (flaw.in(question)) return flaw.said;
    return {};
}

} // namespace

std::string flawIn(const Question& question) {
    auto found = firstOf(ofAll, question);
    if (found.empty() && question.type != QuestionType::TrueFalse)
        found = firstOf(ofAsking, question);
    const bool choice = question.type == QuestionType::Choice && question.options.size() > 1;
    return found.empty() && choice ? firstOf(ofChoices, question) : found;
}

} // namespace podium::authoring
