#include "questions/authoring/asking.hpp"
#include "questions/authoring/letters.hpp"
#include "questions/authoring/lines.hpp"

namespace podium::authoring {
namespace {

std::string withoutArticle(const std::string& text) {
    for (const std::string article : {"the ", "a ", "an "})
        if (startsWith(text, article)) return text.substr(article.size());
    return text;
}

/// "his medal" becomes "their medal" where the one who owns it is asked for.
std::string unowned(std::string text) {
    for (const std::string owner : {" his ", " her "}) text = replaced(text, owner, " their ");
    return text;
}

bool askablePreposition(const std::string& word) {
    return word == "in" || word == "at" || word == "from" || word == "into" || word == "to" ||
           word == "on" || word == "with" || word == "out of" || word == "against";
}

/// Turns one fact into drafts, a slot at a time.
class Asker {
public:
    Asker(const Fact& fact, const Cast& cast, const Occasion& occasion, const Lexicon& lexicon)
        : m_fact(fact), m_cast(cast), m_occasion(occasion), m_lexicon(lexicon) {}

    std::vector<Draft> all() {
        if (!m_fact.doubtful && !anyLoose()) {
            askSubject();
            askObject();
            askSecond();
            for (std::size_t i = 0; i < m_fact.complements.size(); ++i) askComplement(i);
        }
        return m_drafts;
    }

private:
    bool anyLoose() const {
        bool loose = m_fact.subject.loose || m_fact.subject.owned ||
                     (m_fact.object && m_fact.object->loose) ||
                     m_lexicon.is("loose", m_fact.subject.head);
        for (const auto& complement : m_fact.complements) loose = loose || complement.phrase.loose;
        return loose;
    }

    bool weak() const { return m_lexicon.verbIs("weak", m_fact.verb); }

    std::string labelOf(const Phrase& phrase) const {
        const auto* entity = m_cast.find(phrase.name);
        const auto noun = entity && !entity->label.empty() ? entity->label : phrase.head;
        return noun;
    }

    std::string kindLabel(const Phrase& phrase) const {
        const auto found = m_lexicon.kindOfNoun.find(labelOf(phrase));
        return found == m_lexicon.kindOfNoun.end() ? std::string() : found->second;
    }

    void add(const std::string& question, const Phrase& answer, const std::string& slot,
        const std::string& label) {
        Draft draft;
        const auto stem = question + setting(question, m_fact.scope, m_occasion);
        draft.stem = withCapital(stem) + "?";
        draft.answer = answer;
        draft.label = label;
        draft.fact = statement(m_fact, m_lexicon);
        draft.about = draft.fact + " / " + slot;
        draft.topic = m_fact.subject.name;
        draft.scope = m_fact.scope;
        draft.sentence = m_fact.sentence;
        m_drafts.push_back(draft);
    }

    std::string wh(const Phrase& phrase) const {
        if (phrase.kind == Kind::Country) return "which country";
        if (phrase.kind == Kind::City) return "which city";
        if (phrase.kind == Kind::Group) return "which " + (labelOf(phrase).empty() ? "team" : labelOf(phrase));
        if (phrase.kind == Kind::Sport) return "which sport";
        return "who";
    }

    void askSubject() {
        const auto& subject = m_fact.subject;
        if (m_fact.turn == Turn::Passive) return;
        const bool special = m_fact.verb == "be" && m_fact.object && m_fact.object->definite;
        if (weak() && !special) return;
        if (!subject.members.empty()) return askMembers();
        const bool who = subject.kind == Kind::Person || subject.kind == Kind::Country ||
                         subject.kind == Kind::Group;
        if (!who || subject.name.empty()) return;
        add(wh(subject) + unowned(" " + predicate(m_fact, {}, m_lexicon)), subject, "subject",
            labelOf(subject));
    }

    void askMembers() {
        for (const auto& one : m_fact.subject.members) {
            if (one.name.empty()) continue;
            std::string others;
            for (const auto& other : m_fact.subject.members)
                if (other.text != one.text) others += (others.empty() ? "" : " and ") + other.text;
            const auto question = wh(one) + " " + predicate(m_fact, {}, m_lexicon);
            add(question + setting(question, m_fact.scope, m_occasion) + " alongside " + others,
                one, "one of the subjects " + one.text, labelOf(one));
        }
    }

    void askObject() {
        if (!m_fact.object || m_fact.turn == Turn::Passive) return;
        const auto& object = *m_fact.object;
        const Slot slot{Slot::Part::Object, 0};
        const auto turned = inverted(m_fact, slot, m_lexicon);
        if (object.kind == Kind::Number && !object.counted.empty() && !object.hedged)
            return add("how many " + object.counted + " " + turned, object, "how many", object.counted);
        if (weak()) return;
        if (object.kind == Kind::Person || object.kind == Kind::Country || object.kind == Kind::City)
            return add(wh(object) + " " + turned, object, "object", labelOf(object));
        const auto kind = kindLabel(object);
        if (object.kind == Kind::Place && !kind.empty())
            return add("which " + labelOf(object) + " " + turned, object, "object", kind);
        if (object.kind == Kind::Rank)
            return add("in which place " + turned, object, "rank", "");
        if (!kind.empty() && !object.definite && object.kind == Kind::Thing)
            return add("what " + turned, object, "object", kind);
        const auto song = m_lexicon.verbClasses.find("singing");
        const bool sung = song != m_lexicon.verbClasses.end() && song->second.contains(m_fact.verb);
        if (object.kind == Kind::Quote && sung)
            add("which song " + turned, object, "object", "song");
    }

    void askSecond() {
        if (!m_fact.second || !m_fact.object) return;
    }

    void askComplement(std::size_t i) {
        const auto& [preposition, phrase] = m_fact.complements[i];
        const Slot slot{Slot::Part::Complement, i};
        const auto turned = inverted(m_fact, slot, m_lexicon);
        const auto subjectless = m_fact.turn == Turn::Passive && preposition == "by";
        if (subjectless && phrase.kind == Kind::Thing && !kindLabel(phrase).empty())
            return add("what " + m_lexicon.verbs.written(m_fact.verb, Form::Past) + " " +
                           m_fact.subject.text,
                phrase, "agent", kindLabel(phrase));
        if (phrase.hedged) return;
        if (preposition == "by" && phrase.kind == Kind::Score)
            return add("by what score " + turned, phrase, "score", "");
        if (phrase.kind == Kind::Number && !phrase.counted.empty())
            return askCount(i);
        if (!phrase.members.empty() || weak()) return;
        if (preposition == "on" && phrase.kind == Kind::Date)
            return add("on which date " + turned, phrase, "date", "");
        if (preposition == "in" && phrase.kind == Kind::Year)
            return add("in which year " + turned, phrase, "year", "");
        if (!askablePreposition(preposition)) return;
        if (phrase.kind == Kind::Person)
            return add(preposition + " whom " + turned, phrase, preposition, labelOf(phrase));
        if (phrase.kind == Kind::City || phrase.kind == Kind::Country || phrase.kind == Kind::Sport)
            return add(preposition + " " + wh(phrase) + " " + turned, phrase, preposition, "");
        const auto kind = kindLabel(phrase);
        if (phrase.kind == Kind::Place && !kind.empty())
            return add(preposition + " which " + (kind == "stadium" ? "stadium" : labelOf(phrase)) + " " + turned, phrase, preposition, kind);
    }

    /// "with 18 gold medals": how many of them had the subject?
    void askCount(std::size_t i) {
        const auto& [preposition, phrase] = m_fact.complements[i];
        if (preposition == "in front of")
            return add("in front of how many " + phrase.counted + " " +
                           inverted(m_fact, {Slot::Part::Complement, i}, m_lexicon),
                phrase, "how many", phrase.counted);
        if (preposition != "with" && preposition != "and" && preposition != "on") return;
        const auto verb = m_lexicon.verbOfCounted.find(withoutArticle(phrase.counted.substr(phrase.counted.find_last_of(' ') == std::string::npos ? 0 : phrase.counted.find_last_of(' ') + 1)));
        (void)verb;
        add("how many " + phrase.counted + " did " + m_fact.subject.text + " win", phrase,
            "how many " + phrase.counted, phrase.counted);
    }

    const Fact& m_fact;
    const Cast& m_cast;
    const Occasion& m_occasion;
    const Lexicon& m_lexicon;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Draft> draftsOf(const Fact& fact, const Cast& cast, const Occasion& occasion,
    const Lexicon& lexicon) {
    return Asker(fact, cast, occasion, lexicon).all();
}

} // namespace podium::authoring
