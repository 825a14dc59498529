#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include "questions/bank/folding.hpp"
#include <algorithm>

// Who and what is meant by a wider word: "the animal" of a hare, "the 20-year-old Spaniard".

namespace podium::authoring {
namespace {

std::string lastWord(const std::string& text) {
    return lowered(text.substr(text.find_last_of(' ') + 1));
}

/// What a thing is one of, by its label, its name's last noun, or, of a sort, the sort itself.
std::vector<std::string> sortsOf(const std::string& name, const std::string& label) {
    std::vector<std::string> sorts{lowered(name), lastWord(name)};
    if (!label.empty()) sorts.insert(sorts.begin(), label);
    if (const auto plain = folded(name); plain != sorts.back()) sorts.push_back(plain); // "kakapo"
    return sorts;
}

bool isWider(
    const std::string& noun, const std::vector<std::string>& sorts, const Lexicon& lexicon) {
    const auto below = [&](const std::string& sort) {
        if (sort == noun) return true;
        if (!lexicon.store || !lexicon.store->is(WordClass::Noun, sort)) return false;
        const bool living = noun == "species" &&
            (lexicon.store->isKindOf(sort, "animal") || lexicon.store->isKindOf(sort, "plant"));
        const bool played =
            noun == "instrument" && lexicon.store->isKindOf(sort, "musical instrument");
        return living || played || lexicon.store->isKindOf(sort, noun);
    };
    return std::any_of(sorts.begin(), sorts.end(), below);
}

} // namespace

/// "the animal" on a page about a hare is the hare, as long as nothing else there is one.
void PhraseReader::nameWider(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& [cast, occasion, lexicon, memory] = m_reading;
    const bool narrowed = wordIs("of") || wordIs("that") || tagIs(Tag::Relative) ||
        posIs(Penn::VBN) || posIs(Penn::VBG);
    const bool plain = last == first + 1 && m_tokens[first].lower == "the" &&
        m_tokens[last].tag == Tag::Word && phrase.name.empty() &&
        (!phrase.plural || phrase.head == "species") && !narrowed;
    const auto* subject = cast.find(occasion.subject);
    const bool thing = occasion.common ||
        (subject && subject->kind != Kind::Person && subject->kind != Kind::Country);
    if (!plain || !thing || !occasion.event.empty()) return;
    const auto label = subject ? subject->label : occasion.sort;
    if (!isWider(phrase.head, sortsOf(occasion.subject, label), lexicon)) return;
    for (const auto& other : cast.entities()) {
        const bool met = cast.find(other.name) == &other && &other != subject &&
            *other.sentences.begin() <= m_sentence.number && other.kind != Kind::Person;
        const bool bare =
            other.kind == Kind::None && other.label.empty(); // a Latin name of its own
        if (met && !bare && isWider(phrase.head, sortsOf(other.name, other.label), lexicon)) return;
    }
    phrase.name = occasion.subject;
    phrase.text = occasion.subjectText;
    phrase.kind = occasion.common ? Kind::None : occasion.subjectKind;
    phrase.loose = phrase.plural = false;
    phrase.definite = phrase.resolved = true;
}

/// "the 20-year-old Spaniard" is the one of whom the sentence before told.
void PhraseReader::nameAged(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& memory = m_reading.memory;
    const auto& who = memory.he.empty() ? memory.she : memory.he;
    const bool two = !memory.he.empty() && !memory.she.empty() && memory.he != memory.she;
    if (m_tokens[first].lower != "the" || !phrase.name.empty() || who.empty() || two) return;
    const bool aged = std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(first),
        m_tokens.begin() + static_cast<std::ptrdiff_t>(last) + 1,
        [](const Token& token) { return token.lower.ends_with("-year-old"); });
    if (!aged) return;
    const auto* one = m_reading.cast.find(who);
    const bool other = one && m_reading.lexicon.isRole(phrase.head) && !one->roleNoun.empty() &&
        one->roleNoun != phrase.head; // "the 34-year-old goalkeeper" is no centre-back
    if (other) return;
    phrase.name = phrase.text = who;
    phrase.kind = Kind::Person;
    phrase.loose = false;
    phrase.definite = phrase.resolved = true;
}

} // namespace podium::authoring
