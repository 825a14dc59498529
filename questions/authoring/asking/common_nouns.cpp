#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string joined(const std::vector<std::string>& words, std::size_t from) {
    std::string text;
    for (auto i = from; i < words.size(); ++i) text += (i == from ? "" : " ") + words[i];
    return text;
}

/// "pocket watch" of "gold pocket watch": the longest end that WordNet knows as a noun, and how
/// many words stand before it.
std::optional<std::pair<std::string, std::size_t>> longestNoun(
    const std::vector<std::string>& words, bool plural, const WordStore& store) {
    for (std::size_t from = 0; from < words.size(); ++from) {
        const auto end = joined(words, from);
        const auto noun = plural ? store.singular(end) : std::optional(end);
        if (noun && store.is(WordClass::Noun, *noun)) return std::pair(*noun, from);
    }
    return std::nullopt;
}

/// What stands before it must leave it what it is: a live goat is a goat, a toy train is no train.
bool leaves(const std::vector<std::string>& words, std::size_t count, const Lexicon& lexicon) {
    return std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(count),
        [&](const std::string& word) {
            const bool known = lexicon.store->is(WordClass::Adjective, word) ||
                lexicon.store->is(WordClass::Noun, word) || contains(word, "-");
            return known && !lexicon.is("seeming", word) && !lexicon.is("determiners", word) &&
                !lexicon.is("prepositions", word) && !lexicon.is("loose", word);
        });
}

std::string withoutFirst(const std::string& text) { return text.substr(text.find(' ') + 1); }

/// The words behind the article; nothing where the phrase is more than a noun with what describes
/// it.
std::vector<std::string> described(
    const Phrase& phrase, Definite definite, const Lexicon& lexicon) {
    const auto& text = phrase.text;
    const bool one = startsWith(text, "a ") || startsWith(text, "an ");
    const bool the = startsWith(text, "the ");
    if (!phrase.members.empty() || !phrase.counted.empty() || !phrase.name.empty() ||
        (phrase.loose && !phrase.owned) || (the && definite == Definite::Never))
        return {};
    const bool own = lexicon.is("owners", text.substr(0, text.find(' ')));
    if (phrase.owned && !own) return {};
    return wordsOf(lowered(one || the || own ? withoutFirst(text) : text));
}

Guise guiseOf(const Phrase& phrase, const Lexicon& lexicon) {
    if (phrase.plural) return Guise::Several;
    const auto first = phrase.text.substr(0, phrase.text.find(' '));
    return lexicon.is("determiners", first) ? Guise::One : Guise::Stuff;
}

} // namespace

std::optional<CommonNoun> commonNoun(const std::string& noun, Guise guise, const Lexicon& lexicon) {
    if (!lexicon.store) return std::nullopt;
    if (lexicon.is("other_meanings", noun)) return std::nullopt;
    const auto* sort = sortOf(noun, guise, lexicon.sorts, *lexicon.store);
    if (!sort) return std::nullopt;
    CommonNoun common{sort, {}};
    common.answer.kind = Kind::Thing;
    common.answer.head = noun;
    common.answer.plural = guise == Guise::Several;
    common.answer.text = guise == Guise::One ? indefinite(noun)
        : common.answer.plural               ? lexicon.store->plural(noun)
                                             : noun;
    return common;
}

std::optional<CommonNoun> commonNoun(
    const Phrase& phrase, const Lexicon& lexicon, Definite definite) {
    if (!lexicon.store || phrase.kind != Kind::Thing) return std::nullopt;
    const auto words = described(phrase, definite, lexicon);
    const auto noun = longestNoun(words, phrase.plural, *lexicon.store);
    if (!noun || !leaves(words, noun->second, lexicon)) return std::nullopt;
    auto common = commonNoun(noun->first, guiseOf(phrase, lexicon), lexicon);
    if (common && phrase.plural) common->answer.text = joined(words, noun->second);
    return common;
}

std::string whichOf(const CommonNoun& noun, const std::string& preposition) {
    const auto& sort = *noun.sort;
    const bool alone = sort.whichever == "what";
    if (alone && preposition.empty()) return "what";
    const auto word = alone ? "what kind of" : sort.whichever;
    return word + " " + (noun.answer.plural ? sort.several : sort.name);
}

void put(const std::string& rule, const Fact& fact, const std::string& question,
    const CommonNoun& noun, const Slot& slot, Asker& asker) {
    auto& draft = asker.by(rule).ask(fact, question, noun.answer, rule, noun.sort->name);
    draft.sort = noun.sort;
    draft.asked = slot;
    const auto& subject = fact.subject;
    const auto about = lowered(asker.world().occasion.subject);
    const bool any = subject.kind == Kind::Thing && !subject.definite && !subject.resolved;
    const bool named = !about.empty() && contains(lowered(draft.stem), about);
    draft.storied = any && !named && fact.scope == Scope::None; // "steel was shipped": for what?
}

} // namespace podium::authoring
