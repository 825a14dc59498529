#include "questions/authoring/page/amounts.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/page/numbers.hpp"

namespace podium::authoring {
namespace {

/// An amount taken apart: "€44m" is 44, "million" and "euros".
struct Amount {
    std::string figure, scale, unit;
};

/// "euros" for "€"; empty for what is no sign of money.
std::string currencyOf(const std::string& word, std::size_t& signLength, const Lexicon& lexicon) {
    const auto list = lexicon.lists.find("currencies"); // a sign and its noun in turn
    if (list == lexicon.lists.end()) return {};
    for (std::size_t i = 0; i + 1 < list->second.size(); i += 2)
        if (startsWith(word, list->second[i])) {
            signLength = list->second[i].size();
            return list->second[i + 1];
        }
    return {};
}

std::string scaleOf(const std::string& ending) {
    if (ending == "m" || ending == "mn") return "million";
    return ending == "bn" ? "billion" : std::string();
}

std::optional<Amount> moneyIn(const std::string& word, const Lexicon& lexicon) {
    std::size_t sign = 0;
    const auto unit = currencyOf(word, sign, lexicon);
    if (unit.empty()) return std::nullopt;
    const auto end = word.find_first_not_of("0123456789.,", sign);
    const auto figure = word.substr(sign, end == std::string::npos ? end : end - sign);
    const auto ending = end == std::string::npos ? std::string() : word.substr(end);
    const bool known = ending.empty() || !scaleOf(ending).empty();
    if (!known || !numberIn(figure, lexicon)) return std::nullopt;
    return Amount{figure, scaleOf(ending), unit};
}

std::optional<Amount> amountIn(const std::string& word, const Lexicon& lexicon) {
    if (word.size() > 1 && word.back() == '%' && numberIn(word.substr(0, word.size() - 1), lexicon))
        return Amount{word.substr(0, word.size() - 1), {}, "per cent"};
    return moneyIn(word, lexicon);
}

bool isScale(const Token& token) {
    return token.lower == "million" || token.lower == "billion" || token.lower == "trillion";
}

Token nounToken(const Token& number, const std::string& words) {
    auto noun = number;
    noun.text = noun.lower = words;
    noun.tag = Tag::Word;
    noun.pos = Penn::NNS;
    noun.capital = false;
    return noun;
}

/// "the £86 million barrier": a noun follows and is what the phrase is about.
bool describesNoun(const std::vector<Token>& tokens, std::size_t next) {
    if (next >= tokens.size() || tokens[next].tag != Tag::Word) return false;
    const auto pos = tokens[next].pos;
    return pos == Penn::NN || pos == Penn::NNS;
}

void describe(Sentence& sentence, std::size_t first, std::size_t last) {
    if (last > first) mergeTokens(sentence, first, last, Tag::Word);
    sentence.tokens[first].tag = Tag::Word;
    sentence.tokens[first].pos = Penn::JJ;
}

void spellAt(Sentence& sentence, std::size_t at, Amount amount) {
    auto& tokens = sentence.tokens;
    const bool scaled = amount.scale.empty() && at + 1 < tokens.size() && isScale(tokens[at + 1]);
    const auto next = at + (scaled ? 2 : 1);
    const bool article = at > 0 && (tokens[at - 1].lower == "a" || tokens[at - 1].lower == "the");
    if (article && describesNoun(tokens, next)) return describe(sentence, at, next - 1);
    if (scaled) amount.scale = tokens[at + 1].lower;
    const auto words = amount.scale + (amount.scale.empty() ? "" : " ") + amount.unit;
    tokens[at].text = tokens[at].lower = amount.figure;
    tokens[at].tag = Tag::Number;
    tokens[at].pos = Penn::CD;
    const auto noun = nounToken(tokens[next - 1], words);
    if (scaled)
        tokens[at + 1] = noun;
    else
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1, noun);
}

/// "per cent" and "percent" are one noun, written one way.
void joinPerCent(Sentence& sentence) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (tokens[i - 1].tag != Tag::Number) continue;
        const bool two =
            i + 1 < tokens.size() && tokens[i].lower == "per" && tokens[i + 1].lower == "cent";
        if (two) mergeTokens(sentence, i, i + 1, Tag::Word);
        if (two || tokens[i].lower == "percent") tokens[i] = nounToken(tokens[i], "per cent");
    }
}

/// "kilometres per hour" is one unit.
void joinRates(Sentence& sentence, const Lexicon& lexicon) {
    auto& tokens = sentence.tokens;
    for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
        const bool rate = tokens[i - 1].tag == Tag::Number && tokens[i + 1].lower == "per" &&
            lexicon.nounIs("units", tokens[i].lower) &&
            lexicon.is("time_nouns", tokens[i + 2].lower);
        if (!rate) continue;
        mergeTokens(sentence, i, i + 2, Tag::Word);
        tokens[i] = nounToken(tokens[i], tokens[i].lower);
    }
}

} // namespace

void spellAmounts(Sentence& sentence, const Lexicon& lexicon) {
    joinPerCent(sentence);
    joinRates(sentence, lexicon);
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const auto tag = sentence.tokens[i].tag;
        if (tag != Tag::Word && tag != Tag::Number) continue;
        if (auto amount = amountIn(sentence.tokens[i].text, lexicon))
            spellAt(sentence, i, std::move(*amount));
    }
}

} // namespace podium::authoring
