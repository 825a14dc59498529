#include "questions/authoring/jury/proofreading.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <set>

namespace podium::authoring {

namespace {

/// "Put these in order": patterns of the lexicon, with nothing of the page in them but a name.
bool isOfMoments(const Draft& draft) {
    static const std::set<std::string> kinds{"chronology", "years", "year-deed"};
    return kinds.contains(draft.gathering.kind);
}

/// "Led the first crossing" is read as what somebody did.
std::string sentenceOf(const std::string& option, const Draft& draft) {
    const bool deed = draft.gathering.life;
    return (deed ? "He " + lowered(option.substr(0, 1)) + option.substr(1) : option) + ".";
}

std::string slipInMoments(const Question& question, const Draft& draft, Grammar& grammar) {
    for (const auto& option : question.options)
        if (grammar.verdict(sentenceOf(option, draft)) == Verdict::Broken)
            return "the grammar of '" + option + "' does not hold";
    return {};
}

} // namespace

std::string slip(const Question& question, const Draft& draft, Grammar& grammar) {
    if (isOfMoments(draft)) return slipInMoments(question, draft, grammar);
    constexpr std::size_t shortEnough = 16; // words: the shorter, the surer
    switch (grammar.verdict(question.stem)) {
    case Verdict::Whole: return {};
    case Verdict::Broken: return "the grammar of the stem does not hold";
    case Verdict::Silent: break;
    }
    return wordsOf(question.stem).size() > shortEnough ? "too long for nobody to proof-read it"
                                                       : "";
}

} // namespace podium::authoring
