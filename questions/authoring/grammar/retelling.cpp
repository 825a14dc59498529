#include "questions/authoring/grammar/retelling.hpp"
#include "questions/authoring/grammar/stand_ins.hpp"
#include <algorithm>
#include <numeric>

namespace podium::authoring {
namespace {

bool isPlain(const std::string& name) {
    return std::all_of(name.begin(), name.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; });
}

/// The parser knows "France" and "French", and takes any other name for one it does not know.
std::string said(const Sentence& sentence, std::size_t i) {
    const auto& token = sentence.tokens[i];
    const bool determined = i > 0 && sentence.tokens[i - 1].tag == Tag::Determiner;
    if (token.tag == Tag::Quote && determined) return "rule";
    const bool strange =
        token.tag == Tag::Quote || (token.tag == Tag::Name && !isPlain(token.text));
    return strange ? std::string(standInName) : token.text;
}

bool clings(const Token& token) {
    return token.tag == Tag::Comma || token.tag == Tag::Colon || token.tag == Tag::Stop ||
        token.tag == Tag::Genitive || token.text == ")" || token.text == "]";
}

} // namespace

std::size_t Retelling::tokenAt(std::size_t byte) const {
    const auto behind = std::upper_bound(begins.begin(), begins.end(), byte);
    const auto at = behind == begins.begin() ? 0 : behind - begins.begin() - 1;
    return tokens[static_cast<std::size_t>(at)];
}

Retelling retold(const Sentence& sentence, const std::vector<std::size_t>& tokens) {
    Retelling retelling;
    retelling.tokens = tokens;
    for (const auto i : tokens) {
        const auto before = retelling.text.empty() ? '(' : retelling.text.back();
        const bool opens = before == '(' || before == '[';
        if (!opens && !clings(sentence.tokens[i])) retelling.text += ' ';
        retelling.begins.push_back(retelling.text.size());
        retelling.text += said(sentence, i);
    }
    return retelling;
}

Retelling retold(const Sentence& sentence) {
    std::vector<std::size_t> all(sentence.tokens.size());
    std::iota(all.begin(), all.end(), 0);
    return retold(sentence, all);
}

std::vector<SeenClause> clausesOf(const Linkage& linkage, const Retelling& retelling) {
    const auto number = [&](std::size_t& word) {
        word = retelling.tokenAt(linkage.words[word].begin);
    };
    auto clauses = seenClauses(linkage);
    for (auto& clause : clauses) {
        number(clause.verb);
        for (auto& word : clause.subjects) number(word);
        for (auto& word : clause.objects) number(word);
        for (auto& one : clause.complements) {
            number(one.preposition);
            number(one.noun);
            number(one.of);
        }
    }
    return clauses;
}

} // namespace podium::authoring
