#include "questions/authoring/grammar/simple_sentences.hpp"
#include "questions/authoring/grammar/tree.hpp"
#include <algorithm>
#include <map>
#include <set>

namespace podium::authoring {
namespace {

using Words = std::vector<std::size_t>;
/// Which of "built and launched" is told, by the "and" between them.
using Choice = std::map<std::size_t, std::size_t>;

bool begins(const std::string& label, const char* kind) { return label.starts_with(kind); }

/// "and.j-v" is "and".
std::string plain(const std::string& word) {
    return word.substr(0, std::min(word.find('.'), word.find('[')));
}

class Simplifier {
public:
    explicit Simplifier(const Linkage& linkage) : m_linkage(linkage), m_tree(treeOf(linkage)) {}

    std::vector<SimpleSentence> sentences() {
        for (std::size_t word = 0; word < m_tree.nodes.size(); ++word) {
            const auto& label = m_tree.nodes[word].label;
            const auto kind = linkKind(label);
            if (kind != "S" && kind != "SX") continue;
            const auto other = m_tree.nodes[word].governor;
            if (isPronoun(other) && isRelative(other))
                tellRelative(other, word);
            else if (!isPronoun(word) || !relatives().contains(plain(text(word))))
                tell(word, other, Words{});
        }
        for (std::size_t word = 0; word < m_tree.nodes.size(); ++word) {
            tellParticiple(word);
            if (begins(label(word), "RS") && isRelative(m_tree.nodes[word].governor))
                tellRelative(m_tree.nodes[word].governor, word);
        }
        std::stable_sort(m_found.begin(), m_found.end(),
            [](const SimpleSentence& a, const SimpleSentence& b) { return a.verb < b.verb; });
        return std::move(m_found);
    }

private:
    const std::string& text(std::size_t word) const { return m_linkage.words[word].text; }
    const Words& hanging(std::size_t word) const { return m_tree.nodes[word].hanging; }
    const std::string& label(std::size_t word) const { return m_tree.nodes[word].label; }

    static const std::set<std::string>& relatives() {
        static const std::set<std::string> words{"who", "which", "that"};
        return words;
    }
    bool isPronoun(std::size_t word) const { return relatives().contains(plain(text(word))); }
    /// Whether a pronoun hangs on a noun that it stands for.
    bool isRelative(std::size_t word) const {
        const auto kind = linkKind(label(word));
        return kind == "R" || kind == "MX";
    }
    bool isMark(std::size_t word) const {
        const auto& mark = text(word);
        if (mark == "RIGHT-WALL" || mark == "LEFT-WALL") return true;
        const bool joins = mark.ends_with(".j");
        return !joins && !mark.empty() &&
            std::string(",.;:-()\"").find(mark[0]) != std::string::npos;
    }
    /// "and" between verbs.
    bool joinsVerbs(std::size_t word) const {
        return std::any_of(hanging(word).begin(), hanging(word).end(),
            [&](std::size_t one) { return begins(label(one), "VJ"); });
    }
    bool hasThe(std::size_t noun) const {
        return std::any_of(hanging(noun).begin(), hanging(noun).end(), [&](std::size_t one) {
            const auto word = plain(text(one));
            return begins(label(one), "D") && word != "a" && word != "an" && word != "some";
        });
    }
    bool isPhrase(std::size_t opener) const {
        return std::any_of(hanging(opener).begin(), hanging(opener).end(), [&](std::size_t one) {
            const auto kind = linkKind(label(one));
            return kind == "J" || kind == "IN" || kind == "ON";
        });
    }

    /// What a plain sentence does without.
    bool isLeftOut(std::size_t word) const {
        const auto& tie = label(word);
        if (begins(tie, "MX") || begins(tie, "MVs") || begins(tie, "Xx") || begins(tie, "CO*s"))
            return true;
        if (begins(tie, "CO")) return !isPhrase(word);
        const bool narrows =
            linkKind(tie) == "R" || begins(tie, "Mv") || begins(tie, "Mg") || begins(tie, "Ma");
        return narrows && !hasThe(m_tree.nodes[word].governor);
    }

    void collect(std::size_t word, const Choice& choice, SimpleSentence& made) const {
        const auto chosen = choice.find(word);
        if (chosen == choice.end()) made.words.push_back(word);
        const bool last = chosen == choice.end() || chosen->second > word;
        for (const auto one : hanging(word)) {
            if (isMark(one) || one == m_apart) continue;
            const bool verb = chosen != choice.end() && begins(label(one), "VJ");
            const bool mine = !verb || one == chosen->second;
            const bool shared = verb || last || one < word; // what follows "and" is the last one's
            if (!mine || !shared) continue;
            if (!isLeftOut(one)) {
                collect(one, choice, made);
                continue;
            }
            if (!begins(label(one), "MX") && !begins(label(one), "CO")) made.cut.push_back(one);
            made.depends = made.depends || begins(label(one), "MVs") || begins(label(one), "CO*s");
        }
    }

    bool isPassive(std::size_t verb) const {
        return std::any_of(hanging(verb).begin(), hanging(verb).end(),
            [&](std::size_t one) { return begins(label(one), "Pv"); });
    }

    /// "was supplied by a mill and shipped": it was shipped, or did it ship? Nobody can tell.
    bool echoes(std::size_t joint, std::size_t verb) const {
        const auto& joined = hanging(joint);
        return text(verb).ends_with(".v-d") && !isPassive(verb) &&
            std::any_of(joined.begin(), joined.end(), [&](std::size_t one) {
                return one < verb && begins(label(one), "VJ") && isPassive(one);
            });
    }

    /// From "has" to "been" to "built": each way down to a verb.
    template <class Emit>
    void walk(std::size_t word, Choice choice, const Emit& emit) const {
        if (joinsVerbs(word)) {
            for (const auto one : hanging(word))
                if (begins(label(one), "VJ") && !echoes(word, one)) {
                    auto mine = choice;
                    mine[word] = one;
                    walk(one, mine, emit);
                }
            return;
        }
        for (const auto one : hanging(word)) {
            const auto kind = linkKind(label(one));
            const bool verb = kind == "PP" || kind == "I" || begins(label(one), "Pv") ||
                begins(label(one), "Pg") || (kind == "P" && joinsVerbs(one));
            if (verb && !begins(label(one), "IV")) return walk(one, choice, emit);
        }
        emit(word, choice);
    }

    void tell(std::size_t subject, std::size_t root, const Words& antecedent) {
        walk(root, {}, [&](std::size_t verb, const Choice& choice) {
            if (!isVerb(verb) || (antecedent.empty() && lacksItsObject(verb))) return;
            SimpleSentence made;
            made.subject = subject;
            made.verb = verb;
            collect(root, choice, made);
            shorten(made, root);
            if (losesWords(made)) return;
            if (antecedent.empty())
                divide(made, subject, root);
            else
                lead(made, antecedent);
            m_found.push_back(std::move(made));
        });
    }

    /// "carries a battery [built] in Canada": what follows a word that was left out may be its own.
    static void shorten(SimpleSentence& made, std::size_t root) {
        std::sort(made.words.begin(), made.words.end());
        std::sort(made.cut.begin(), made.cut.end());
        const auto first = std::upper_bound(made.cut.begin(), made.cut.end(), root);
        if (first == made.cut.end()) return;
        std::erase_if(made.words, [&](std::size_t word) { return word > *first; });
    }

    /// Tells what comes before the subject, the subject, and what is said of it, apart.
    void divide(SimpleSentence& made, std::size_t subject, std::size_t root) const {
        std::size_t end = 0;
        for (const auto one : hanging(subject))
            if (begins(label(one), "CO") && !isLeftOut(one)) end = std::max(end, endOf(one));
        for (const auto word : made.words) {
            made.opener += word <= end ? 1 : 0;
            made.predicate += word < root && word <= endOf(subject) ? 1 : 0;
        }
    }

    static void lead(SimpleSentence& made, const Words& subject) {
        made.words.insert(made.words.begin(), subject.begin(), subject.end());
        made.predicate = subject.size();
    }

    /// "the record that NAME set": what was set stands before it.
    bool lacksItsObject(std::size_t verb) const {
        return std::any_of(m_linkage.links.begin(), m_linkage.links.end(),
            [&](const Link& link) { return link.right == verb && linkKind(link.label) == "B"; });
    }

    bool isVerb(std::size_t word) const {
        const auto& name = text(word);
        const auto dot = name.find('.');
        return dot != std::string::npos && dot + 1 < name.size() &&
            std::string("vqwg").find(name[dot + 1]) != std::string::npos;
    }

    /// Whether a word that stands among the others hangs nowhere: "[more than] 10 metres".
    bool losesWords(const SimpleSentence& made) const {
        if (made.words.empty()) return true;
        for (auto word = made.words.front(); word < made.words.back(); ++word)
            if (!isMark(word) && !m_tree.hangs(word) &&
                !std::binary_search(made.words.begin(), made.words.end(), word))
                return true;
        return false;
    }

    /// The last word of all that hangs on one.
    std::size_t endOf(std::size_t word) const {
        auto end = word;
        for (const auto one : hanging(word))
            if (!isMark(one)) end = std::max(end, endOf(one));
        return end;
    }

    /// "NAME, who won the race": NAME won it.
    void tellRelative(std::size_t pronoun, std::size_t root) {
        const auto noun = m_tree.nodes[pronoun].governor;
        const auto bearer = bearerOf(noun);
        tell(bearer, root, nounWords(bearer, bearer == noun ? pronoun : Tree::nobody));
    }

    bool isBe(std::size_t verb) const {
        static const std::set<std::string> forms{"is", "are", "was", "were"};
        return forms.contains(plain(text(verb)));
    }

    /// "NAME, an engineer who" and "NAME was an engineer who": the one of whom the noun is said.
    std::size_t bearerOf(std::size_t noun) const {
        const auto governor = m_tree.nodes[noun].governor;
        if (governor == Tree::nobody) return noun;
        if (begins(label(noun), "MX") && !isVerb(governor)) return bearerOf(governor);
        if (linkKind(label(noun)) != "O" || !isBe(governor)) return noun;
        for (const auto one : hanging(governor))
            if (linkKind(label(one)) == "S") return one;
        return noun;
    }

    Words nounWords(std::size_t noun, std::size_t without) {
        m_apart = without;
        SimpleSentence alone;
        collect(noun, {}, alone);
        m_apart = Tree::nobody;
        std::sort(alone.words.begin(), alone.words.end());
        return alone.words;
    }

    /// "the ship, commanded by NAME," was so.
    void tellParticiple(std::size_t word) {
        const bool hangs = begins(label(word), "MX") || begins(label(word), "Mv");
        if (!hangs || !text(word).ends_with(".v-d")) return;
        const auto noun = m_tree.nodes[word].governor;
        const auto bearer = bearerOf(noun);
        SimpleSentence made;
        made.subject = bearer;
        made.verb = word;
        made.bare = true;
        collect(word, {}, made);
        std::sort(made.words.begin(), made.words.end());
        lead(made, nounWords(bearer, bearer == noun ? word : Tree::nobody));
        m_found.push_back(std::move(made));
    }

    const Linkage& m_linkage;
    Tree m_tree;
    std::size_t m_apart = Tree::nobody; ///< hangs on a noun that is told without it
    std::vector<SimpleSentence> m_found;
};

} // namespace

std::vector<SimpleSentence> simpleSentences(const Linkage& linkage) {
    return Simplifier(linkage).sentences();
}

} // namespace podium::authoring
