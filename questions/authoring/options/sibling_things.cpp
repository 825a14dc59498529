#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/sorts.hpp"
#include <algorithm>

namespace podium::authoring {

namespace {

/// Of a longer word its Latin name as well: "Plesiosaurus".
bool hasWord(const std::string& text, const std::string& word) {
    constexpr std::size_t longer = 6; // bytes
    const auto letter = [&](std::size_t i) {
        return i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0;
    };
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if ((at == 0 || !letter(at - 1)) && (word.size() >= longer || !letter(at + word.size())))
            return true;
    return false;
}

} // namespace

bool Siblings::told(const std::string& noun) const {
    const auto plural = m_lexicon.store->plural(noun);
    return std::any_of(
        m_world.sentences.begin(), m_world.sentences.end(), [&](const Sentence& sentence) {
            const auto words = lowered(sentence.words);
            return hasWord(words, noun) || hasWord(words, plural);
        });
}

Names Siblings::ofSort() const {
    constexpr std::size_t enough = 6;
    Names found;
    if (!m_lexicon.store) return found;
    for (const auto& noun : likest(m_draft.answer.head, *m_draft.sort, *m_lexicon.store)) {
        if (found.size() == enough) break;
        if (told(lowered(noun)) || contains(lowered(m_draft.stem), lowered(noun))) continue;
        const bool one = hasIndefinite(m_draft.answer.text);
        const bool several = m_draft.answer.plural && !m_lexicon.is("same_in_plural", noun);
        const auto said = several ? m_lexicon.store->plural(noun) : noun;
        found.push_back(withCapital(one ? indefinite(said) : said));
    }
    return found;
}

} // namespace podium::authoring
