#include "questions/authoring/jury/proofreading.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {

std::string slip(const Question& question, Grammar& grammar) {
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
