#include "questions/authoring/grammar/grammar.hpp"
#include "questions/authoring/grammar/link_parser.hpp"
#include "questions/authoring/grammar/meant.hpp"
#include "questions/authoring/grammar/retelling.hpp"
#include "questions/authoring/grammar/wording.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

Verdict verdictOf(const Wording& wording) {
    auto verdict = Verdict::Whole;
    for (const auto& sentence : wording) {
        const auto end = linked(sentence, isMeant).end;
        if (end == Parsing::End::Broken) return Verdict::Broken;
        if (end == Parsing::End::TooLong) verdict = Verdict::Silent;
    }
    return verdict;
}

/// Whole in one wording is whole; broken needs all of them.
Verdict verdictOf(const std::vector<Wording>& wordings) {
    auto verdict = Verdict::Broken;
    for (const auto& wording : wordings) {
        const auto one = verdictOf(wording);
        if (one == Verdict::Whole) return one;
        if (one == Verdict::Silent) verdict = one;
    }
    return verdict;
}

} // namespace

bool Grammar::listens() const { return m_reader == SecondReader::Asked && linkParserIsThere(); }

std::string secondReaderAbsence() {
    if (linkParserIsThere()) return {};
    return "Nobody proof-reads the questions, so fewer are asked: for a second reader, " +
        linkParserRemedy() + ".\n";
}

Verdict Grammar::verdict(const std::string& stem) {
    if (!listens()) return Verdict::Silent;
    const auto heard = m_heard.find(stem);
    if (heard != m_heard.end()) return heard->second;
    return m_heard[stem] = verdictOf(plainWordings(stem, m_lexicon));
}

std::vector<std::vector<SeenClause>> Grammar::readings(const Sentence& sentence) const {
    constexpr std::size_t most = 100; // beyond, readings differ in nothing that we ask about
    std::vector<std::vector<SeenClause>> found;
    if (!listens()) return found;
    const auto retelling = retold(sentence);
    for (const auto& linkage : linked(retelling.text, isMeant, most).linkages)
        found.push_back(clausesOf(linkage, retelling));
    return found;
}

} // namespace podium::authoring
