#include "questions/authoring/grammar/wording.hpp"
#include "questions/authoring/grammar/stand_ins.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string plainMarks(std::string text) {
    const std::pair<const char*, const char*> marks[]{{"\u201c", "\""}, {"\u201d", "\""},
        {"\u2019", "'"}, {"\u2018", "'"}, {"\u00a0", " "}, {"\u00a3", "$"}, {"\u20ac", "$"},
        {"\u2026", "..."}};
    for (const auto& [from, to] : marks) text = replaced(text, from, to);
    return text;
}

/// "a golden age" after "a" is a thing, and a name elsewhere.
std::string quotationAfter(const std::string& before) {
    for (const std::string article : {" a ", " an ", " the ", " one "})
        if (before.size() >= article.size() && before.ends_with(article)) return "rule";
    return std::string(standInName);
}

std::string withoutQuotations(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text[at] == '"' ? text.find('"', at + 1) : std::string::npos;
        if (end == std::string::npos) {
            out += text[at++];
            continue;
        }
        out += quotationAfter(out);
        at = end + 1;
    }
    return replaced(out, " an rule", " a rule");
}

bool asks(const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    const auto asking = [&](std::size_t i) {
        return i < words.size() &&
            (lexicon.is("relatives", words[i]) || words[i] == "what" || words[i] == "how" ||
                words[i] == "when" || words[i] == "where" || words[i] == "why");
    };
    return asking(0) || (asking(1) && lexicon.is("prepositions", words[0]));
}

/// "At the ceremony, who sang?": "They ran at the ceremony." and "Who sang?"
Wording settingInFront(const std::string& text, const Lexicon& lexicon) {
    for (auto comma = text.find(", "); comma != std::string::npos;
         comma = text.find(", ", comma + 1)) {
        const auto rest = text.substr(comma + 2);
        if (!asks(rest, lexicon)) continue;
        const auto words = wordsOf(text);
        if (words.empty() || !lexicon.is("prepositions", lowered(words[0]))) break;
        const auto setting =
            lowered(words[0]) + text.substr(words[0].size(), comma - words[0].size());
        return {"They ran " + setting + ".", withCapital(rest)};
    }
    return {text};
}

/// "Which sport did she compete in at the Games?": the setting behind a preposition left hanging.
Wording settingBehind(const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    const bool asksFor = !words.empty() && (words[0] == "Which" || words[0] == "What");
    if (!asksFor || !contains(text, " did ")) return {text};
    for (std::size_t i = 3; i + 2 < words.size(); ++i) {
        const auto setting = " " + words[i] + " " + words[i + 1] + " the ";
        const auto at = text.find(setting);
        if (at == std::string::npos || !lexicon.is("prepositions", words[i])) continue;
        if (words[i + 1] != "at" && words[i + 1] != "during") continue;
        const auto cut = at + 1 + words[i].size();
        auto behind = text.substr(cut);
        behind.back() = '.';
        return {text.substr(0, cut) + "?", "They ran" + behind};
    }
    return {text};
}

Wording apart(const std::string& text, const Lexicon& lexicon) {
    auto parts = settingInFront(text, lexicon);
    return parts.front() != text ? parts : settingBehind(text, lexicon);
}

/// "How long, in metres, is the bridge?": the unit is no matter of grammar.
std::string withoutUnitApart(std::string text) {
    const auto from = text.find(", in ");
    const auto to = from == std::string::npos ? from : text.find(", ", from + 5);
    if (to == std::string::npos || text.substr(from + 5, to - from - 5).find(' ') < to) return text;
    return text.replace(from, to - from + 1, "");
}

bool asksOn(const std::string& word) {
    for (const auto* verb : {"did", "does", "do", "was", "were", "is", "are", "has", "have"})
        if (word == verb) return true;
    return false;
}

/// "By how many points did Bergen win?": the parser counts no points behind a preposition.
std::string withoutMeasureInFront(const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    const bool measure = words.size() > 6 && lexicon.is("prepositions", lowered(words[0])) &&
        ((words[1] == "how" && words[2] == "many") || (words[1] == "what" && words[2] == "score"));
    for (std::size_t i = 3; measure && i < 7; ++i)
        if (asksOn(words[i])) {
            auto asked = "How" + text.substr(text.find(" " + words[i] + " "));
            const bool stuff = words[0] == "Of"; // "of how many arches does it consist"
            return stuff ? asked.replace(asked.size() - 1, 1, " of them?") : asked;
        }
    return text;
}

/// "A petition with how many signatures did NAME hand in?": which petition.
std::string withoutNumberWithin(const std::string& text) {
    const auto words = wordsOf(text);
    const bool within = words.size() > 5 && (words[0] == "A" || words[0] == "An") &&
        (words[2] == "with" || words[2] == "of");
    if (!within || !contains(text, " how many ")) return text;
    for (const auto* verb : {" did ", " does ", " do "})
        if (const auto at = text.find(verb); at != std::string::npos)
            return "Which " + words[1] + text.substr(at);
    auto told = replaced(text, " how many ", " ten "); // "An army of how many men besieged"
    told.back() = '.';
    return told;
}

/// "a day" at the end is every day; how far above what, and how thick, the parser need not know.
std::string withoutMeasures(std::string text) {
    for (const std::string span :
        {"minute", "hour", "day", "night", "week", "month", "season", "year"})
        if (text.ends_with(" a " + span + "?") || text.ends_with(" an " + span + "?"))
            text = text.substr(0, text.rfind(" a")) + " every " + span + "?";
    text = replaced(replaced(text, " from end to end?", "?"), "Roughly what ", "What ");
    const auto words = wordsOf(text);
    if (words.size() < 6 || words[0] != "How" || words[1] != "many") return text;
    static const std::set<std::string> adjectives{"long", "wide", "high", "deep", "tall", "thick"};
    static const std::set<std::string> places{"above", "below", "from"};
    for (std::size_t i = 4; i < words.size() && i < 9; ++i) {
        if (!asksOn(words[i])) continue;
        const auto rest = text.substr(text.find(" " + words[i] + " "));
        if (adjectives.contains(words[i - 1])) return "How " + words[i - 1] + rest;
        if (places.contains(words[3])) return "How far" + rest;
        break;
    }
    return text;
}

/// "as top scorer", "the prize for best film": the parser waits for an article.
std::string withArticles(std::string text) {
    for (const std::string rank : {"top", "best", "leading", "joint"})
        for (const std::string before : {" as ", " for ", " was ", " is "})
            text = replaced(text, before + rank + " ", before + "the " + rank + " ");
    return text;
}

/// English that the parser has not learned, said as it has: "until which year", "declared the
/// island a reserve", "how many kilometres does it measure".
std::string asLearned(std::string text) {
    const std::pair<const char*, const char*> sayings[]{{"Until which year", "In which year"},
        {"until which year", "in which year"}, {"Since which year", "In which year"},
        {"since which year", "in which year"}, {" declared ", " named "}, {" declare ", " name "},
        {"many kilometres does", "far does"}, {"many metres above sea level does", "far does"},
        {"At a depth of how many", "At how many"}, {"at a depth of how many", "at how many"}};
    for (const auto& [from, to] : sayings) text = replaced(text, from, to);
    return text;
}

} // namespace

std::vector<Wording> plainWordings(const std::string& stem, const Lexicon& lexicon) {
    auto text = replaced(withoutQuotations(plainMarks(stem)), "he or she", "she");
    text = replaced(replaced(text, " on board ", " aboard "), " in front of ", " before ");
    text = withoutUnitApart(replaced(text, " many million ", " many "));
    text = withArticles(replaced(replaced(text, "Roughly how", "How"), " roughly how", " how"));
    text = asLearned(text);
    text = withoutNumberWithin(withoutMeasures(text));
    text = replaced(replaced(text, "many kilometres did", "far did"), "many miles did", "far did");
    auto parts = apart(replaced(text, "In front of ", "Before "), lexicon);
    for (auto& part : parts) part = withoutMeasureInFront(part, lexicon);
    std::vector<Wording> wordings;
    for (const auto single : {Alone::Kept, Alone::Replaced})
        for (const auto ending : {Ending::Plural, Ending::Singular}) {
            Wording wording;
            for (const auto& part : parts)
                wording.push_back(withStandIns(part, single, ending, lexicon));
            if (std::find(wordings.begin(), wordings.end(), wording) == wordings.end())
                wordings.push_back(std::move(wording));
        }
    return wordings;
}

} // namespace podium::authoring
