#include "questions/authoring/options/distractors.hpp"
#include "questions/authoring/options/neighbours.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

using Names = std::vector<std::string>;

std::string withoutArticle(const std::string& text) {
    for (const std::string article : {"the ", "The ", "a ", "an "})
        if (startsWith(text, article)) return text.substr(article.size());
    return text;
}

std::string withoutQuotes(const std::string& text) { return replaced(text, "\"", ""); }

bool hasIndefinite(const std::string& text) {
    return startsWith(text, "a ") || startsWith(text, "an ");
}

/// Finds the siblings of one answer, the likeliest first.
class Siblings {
public:
    Siblings(const Draft& draft, const World& world, Chance& chance)
        : m_draft(draft), m_world(world), m_lexicon(world.lexicon), m_chance(chance) {}

    Names three() {
        switch (m_draft.answer.kind) {
        case Kind::Number: return numbers();
        case Kind::Year: return yearsNear(
                std::stoi(m_draft.answer.text), yearStep(), latestYear(), m_chance);
        case Kind::Date: return datesNear(m_draft.answer.text, m_chance);
        case Kind::Rank: return ranksNear(m_draft.answer.place, m_lexicon, m_chance);
        case Kind::Score: return scoresNear(m_draft.answer.text, m_chance);
        case Kind::Person: return company();
        case Kind::Country:
            return firstThree(
                {m_draft.surelyWrong, knownBest(namesOf(Kind::Country)), famousCountries()});
        case Kind::City:
            return contains(lowered(m_draft.stem), "which team")
                ? teams()
                : firstThree({namesOf(Kind::City), famousCities()});
        case Kind::Group:
            if (m_draft.label.empty() && m_world.occasion.sports) return teams();
            if (m_world.occasion.election()) return teams();
            if (m_draft.label == "company" && placesAlike().size() < 2 && !isFamous()) return {};
            return firstThree({placesAlike(), nearby(), listed(), knownSiblings()});
        case Kind::Sport: return firstThree({sports()});
        case Kind::Quote:
        case Kind::Work:
            if (contains(m_draft.stem, "which " + m_draft.label) ||
                contains(m_draft.stem, "Which " + m_draft.label))
                return firstThree({works(), listed()});
            return firstThree({listed(), knownSiblings()});
        default: return firstThree({placesAlike(), nearby(), listed(), knownSiblings()});
        }
    }

private:
    /// Of one profession, at least both athletes or neither, or merely people.
    enum class Alike { Closely, Somewhat, Little };

    /// Whoever stands in the source sentence may share in what it says.
    bool suspect(const std::string& name) const {
        const auto& also = m_draft.alsoTrue;
        if (name == m_draft.answer.name || std::find(also.begin(), also.end(), name) != also.end())
            return true;
        const auto* entity = m_world.cast.find(name);
        return (entity && entity->sentences.contains(m_draft.sentence)) ||
            contains(m_draft.stem, withoutArticle(name));
    }

    Names firstThree(std::vector<Names> tiers) {
        Names found;
        for (auto& tier : tiers) {
            m_chance.shuffle(tier);
            for (const auto& name : tier)
                if (found.size() < 3 && std::find(found.begin(), found.end(), name) == found.end())
                    found.push_back(name);
        }
        return found;
    }

    /// Two at least must be of the answer's own walk of life, or it stands out among them.
    Names company() {
        const auto close = people(Alike::Closely);
        const auto* answer = m_world.cast.find(m_draft.answer.name);
        const bool known = answer && !familyOf(*answer).empty();
        const auto unknown = strangers();
        const bool few = close.size() + unknown.size() + m_draft.surelyWrong.size() < 2;
        if (known && few && !anybodyCould(*answer)) return {};
        return firstThree({m_draft.surelyWrong, close, unknown, people(Alike::Somewhat),
            people(Alike::Little), famousWomen()});
    }

    /// "Who was the first woman to ...?": beside one whom the world knows stand others it knows.
    Names famousWomen() const {
        const auto known = m_lexicon.store &&
            m_lexicon.store->instanceOf(lowered(m_draft.answer.name)).has_value();
        const auto list = m_lexicon.siblings.find("famous woman");
        if (!known || asked() != Gender::She || list == m_lexicon.siblings.end()) return {};
        return othersOf(list->second);
    }

    /// Of people whom nobody knows beyond the page the name gives no walk of life away, unless the
    /// stem asks for one.
    bool anybodyCould(const Entity& answer) const {
        constexpr std::size_t many = 12; // people: of so many there are enough alike
        std::size_t count = 0;
        for (const auto& entity : m_world.cast.entities()) {
            count += entity.kind == Kind::Person ? 1 : 0;
            const bool said = !entity.roleNoun.empty() && contains(m_draft.stem, entity.roleNoun);
            if (said && entity.kind == Kind::Person) return false;
        }
        return count <= many &&
            (answer.roleNoun.empty() || !contains(m_draft.stem, answer.roleNoun));
    }

    /// Whoever the article gives no walk of life may be of the answer's own.
    Names strangers() const {
        Names found;
        for (const auto alike : {Alike::Somewhat, Alike::Little})
            for (const auto& name : people(alike)) {
                const auto* entity = m_world.cast.find(name);
                const bool told = entity && entity->sentences.size() > 1; // no mere bystander
                if (told && familyOf(*entity).empty()) found.push_back(name);
            }
        return found;
    }

    /// The other titles that the page sets in quotation marks.
    Names works() const {
        Names found;
        for (const auto& sentence : m_world.sentences)
            for (const auto& token : sentence.tokens) {
                const auto title = withoutQuotes(token.text);
                const bool short_ = std::count(title.begin(), title.end(), ' ') < 6;
                const bool closed =
                    title.empty() || std::ispunct(static_cast<unsigned char>(title.back())) == 0;
                const bool speech = sentence.tokens.size() < 3 || !short_ || !closed;
                if (token.tag == Tag::Quote && !speech && sentence.number != m_draft.sentence &&
                    !contains(m_draft.stem, title) && title != withoutQuotes(m_draft.answer.text))
                    found.push_back(title);
            }
        return found;
    }

    /// The other teams of the page, and none from elsewhere: who else could have played?
    Names teams() {
        Names playing, others;
        for (const auto& entity : m_world.cast.entities()) {
            const bool alike =
                entity.kind == m_draft.answer.kind && m_world.cast.find(entity.name) == &entity;
            if (!alike || contains(m_draft.stem, entity.name) || entity.name == m_draft.answer.name)
                continue;
            const bool scored = std::isdigit(static_cast<unsigned char>(entity.name.back())) != 0;
            const auto word = lowered(entity.name); // "Party", "Cup": a part of a name
            if (m_lexicon.nounIs("bodies", word) || m_lexicon.nounIs("events", word)) continue;
            if (scored || contains(entity.name, "League")) continue; // "Racing Ghent 2": its score
            (plays(entity.name) ? playing : others).push_back(entity.name);
        }
        return firstThree({playing, others});
    }

    bool plays(const std::string& name) const {
        return std::any_of(m_world.facts.begin(), m_world.facts.end(), [&](const Fact& fact) {
            const bool match = m_lexicon.verbIs("defeating", fact.verb) ||
                m_lexicon.verbIs("ranking", fact.verb) || m_lexicon.verbIs("winning", fact.verb) ||
                m_lexicon.verbIs("playing", fact.verb) || m_lexicon.verbIs("losing", fact.verb);
            return match &&
                (fact.subject.name == name || (fact.object && fact.object->name == name));
        });
    }

    Names numbers() {
        std::set<long long> forbidden;
        for (const auto& token : m_world.sentence(m_draft.sentence).tokens)
            if (const auto number = numberIn(token.text, m_lexicon))
                forbidden.insert(number->value);
        return numbersNear(m_draft.answer.number, forbidden, m_lexicon, m_chance);
    }

    bool athlete(const Entity& entity) const { return m_world.isAthlete(entity.name); }

    /// "the women's final" is no question about men, and best asked of known women.
    Gender asked() const {
        const auto& stem = m_draft.stem;
        if (contains(stem, "women's") || contains(stem, " woman")) return Gender::She;
        return contains(stem, " men's") ? Gender::He : Gender::Unknown;
    }

    bool fitsGender(const Entity& entity) const {
        const auto gender = m_world.genderOf(entity.name);
        return asked() == Gender::Unknown || gender == Gender::Unknown || gender == asked();
    }

    Alike likeness(const Entity& one, const Entity& other) const {
        if (m_world.genderOf(other.name) == Gender::Unknown && asked() != Gender::Unknown)
            return Alike::Little;
        if (!familyOf(one).empty() && familyOf(one) == familyOf(other)) return Alike::Closely;
        return athlete(one) == athlete(other) ? Alike::Somewhat : Alike::Little;
    }

    Names people(Alike alike) const {
        const auto* answer = m_world.cast.find(m_draft.answer.name);
        Names found;
        for (const auto& entity : m_world.cast.entities()) {
            if (entity.kind != Kind::Person || suspect(entity.name) || surnameOnly(entity) ||
                !fitsGender(entity))
                continue;
            if (handlesAlike(entity)) continue;
            if (answer && likeness(*answer, entity) == alike) found.push_back(entity.name);
        }
        return found;
    }

    bool surnameOnly(const Entity& entity) const {
        return !contains(entity.name, " ") && familyOf(entity) != "performer";
    }

    std::string familyOf(const Entity& entity) const {
        if (athlete(entity)) return "athlete";
        const auto family = m_lexicon.roleFamily.find(entity.roleNoun);
        return family == m_lexicon.roleFamily.end() ? std::string() : family->second;
    }

    /// What is told was over when the page was written.
    int latestYear() const {
        constexpr int unknown = 2025, ever = 9999;
        if (m_draft.told.tense == Tense::Future) return ever;
        const int year = m_world.occasion.year > 0 ? m_world.occasion.year : unknown;
        return std::max(year, std::stoi(m_draft.answer.text));
    }

    /// Some events come round every four years.
    int yearStep() const {
        constexpr int games = 4;
        const auto& object = m_draft.told.object;
        const bool event = object && object->kind == Kind::Event;
        return event && contains(object->text, "Games") ? games : 0;
    }

    /// Who else has a hand on a flag that goes from hand to hand?
    bool handlesAlike(const Entity& entity) const {
        const auto& object = m_draft.told.object;
        if (!object || object->kind == Kind::Number) return false;
        const auto kind = m_lexicon.kindOfNoun.find(object->head);
        if (kind == m_lexicon.kindOfNoun.end() || kind->second != "emblem") return false;
        for (std::size_t i = 0; i < m_world.facts.size(); ++i) {
            const auto& fact = m_world.facts[i];
            const bool same = fact.object && fact.object->head == object->head;
            if (same && contains(m_world.said[i], entity.name)) return true;
        }
        return false;
    }

    /// Where else somebody is told of may be a right answer too.
    bool besideTopic(const Entity& entity) const {
        const auto* topic = m_world.cast.find(m_draft.topic);
        if (!topic || topic->name == m_draft.answer.name) return false;
        return std::any_of(entity.sentences.begin(), entity.sentences.end(),
            [&](int sentence) { return topic->sentences.contains(sentence); });
    }

    Names namesOf(Kind kind) const {
        Names found;
        for (const auto& entity : m_world.cast.entities())
            if (entity.kind == kind && !suspect(entity.name) && !besideTopic(entity))
                found.push_back(entity.name);
        return found;
    }

    /// The best known of the article's countries make the likeliest wrong options.
    Names knownBest(Names names) const {
        constexpr std::size_t enough = 4;
        const auto fame = [&](const std::string& name) { return m_lexicon.country(name)->fame; };
        std::stable_sort(names.begin(), names.end(),
            [&](const std::string& a, const std::string& b) { return fame(a) < fame(b); });
        if (names.size() > enough) names.resize(enough);
        return names;
    }

    Names famousCountries() const {
        constexpr int wellKnown = 24;
        Names found;
        for (const auto& country : m_lexicon.countries)
            if (country.fame <= wellKnown && !suspect(country.name) && !holdsCity(country.name))
                found.push_back(country.name);
        return found;
    }

    /// Paris names France as well.
    bool holdsCity(const std::string& country) const {
        return std::any_of(
            m_lexicon.countryOfCity.begin(), m_lexicon.countryOfCity.end(), [&](const auto& home) {
                return home.second == country && contains(m_draft.stem, home.first);
            });
    }

    Names famousCities() const {
        constexpr std::size_t wellKnown = 24;
        Names found;
        for (std::size_t i = 0; i < wellKnown && i < m_lexicon.cities.size(); ++i)
            if (!suspect(m_lexicon.cities[i])) found.push_back(m_lexicon.cities[i]);
        return found;
    }

    std::string fieldOf(const std::string& name) const {
        for (const auto& sport : m_lexicon.sports)
            if (sport.name == name) return sport.field;
        return {};
    }

    Names sports() const {
        constexpr int wellKnown = 24;
        const auto answer = withoutArticle(m_draft.answer.text);
        Names found;
        for (const auto& sport : m_lexicon.sports)
            if (sport.fame <= wellKnown && sport.name != answer && sport.field != fieldOf(answer) &&
                !contains(m_draft.stem, sport.name))
                found.push_back(withCapital(sport.name));
        return found;
    }

    /// Beside a small firm the giants of the world are no rivals.
    bool isFamous() const {
        return m_lexicon.store &&
            m_lexicon.store->instanceOf(lowered(m_draft.answer.name)).has_value();
    }

    Names placesAlike() const {
        Names found;
        for (const auto& entity : m_world.cast.entities()) {
            const auto kind = m_lexicon.kindOfNoun.find(entity.label);
            const bool same = kind != m_lexicon.kindOfNoun.end() && kind->second == m_draft.label;
            if (same && !suspect(entity.name)) found.push_back(entity.name);
        }
        return found;
    }

    /// An answer must not be known by its length.
    static Names likeInLength(Names names, std::size_t length) {
        constexpr std::size_t enough = 5;
        const auto apart = [&](const std::string& name) {
            return name.size() > length ? name.size() - length : length - name.size();
        };
        std::stable_sort(names.begin(), names.end(),
            [&](const std::string& a, const std::string& b) { return apart(a) < apart(b); });
        if (names.size() > enough) names.resize(enough);
        return names;
    }

    Names listed() const {
        const auto list = m_lexicon.siblings.find(m_draft.label);
        if (list == m_lexicon.siblings.end()) return {};
        return likeInLength(othersOf(list->second), bareAnswer().size());
    }

    /// Others of the same sort as a name that WordNet knows.
    Names knownSiblings() const {
        constexpr std::size_t enough = 8;
        if (!m_lexicon.store || m_draft.answer.name.empty()) return {};
        const auto name = lowered(withoutArticle(m_draft.answer.name));
        if (!m_lexicon.store->instanceOf(name)) return {};
        return likeInLength(othersOf(m_lexicon.store->siblings(name, enough)), bareAnswer().size());
    }

    /// "stadium in Paris": what stands in the answer's own town makes the likeliest wrong option.
    Names nearby() const {
        for (const auto& [kind, names] : m_lexicon.siblings) {
            const auto others = othersOf(names);
            if (startsWith(kind, m_draft.label + " in ") && others.size() < names.size())
                return others;
        }
        return {};
    }

    std::string bareAnswer() const {
        return lowered(withoutQuotes(withoutArticle(m_draft.answer.text)));
    }

    /// The names of a list that are not the answer, printed like it.
    Names othersOf(const WordList& names) const {
        const auto answer = bareAnswer();
        const bool counted = hasIndefinite(m_draft.answer.text);
        Names found;
        for (const auto& name : names) {
            const auto bare = withoutArticle(name);
            const bool same = contains(answer, lowered(bare)) || contains(lowered(bare), answer);
            const bool many = counted && bare.back() == 's'; // "a drums"
            if (!same && !many && !suspect(bare))
                found.push_back(withCapital(counted ? indefinite(bare) : bare));
        }
        return found;
    }

    const Draft& m_draft;
    const World& m_world;
    const Lexicon& m_lexicon;
    Chance& m_chance;
};

} // namespace

std::string printedAnswer(const Draft& draft, const World& world) {
    const auto& answer = draft.answer;
    if (answer.kind == Kind::Number) {
        auto pattern = answer.number;
        pattern.inWords = false;
        return written(pattern.value, pattern, world.lexicon);
    }
    if (answer.kind == Kind::Rank) return withCapital(ordinal(answer.place, world.lexicon));
    if (answer.kind == Kind::Person || answer.kind == Kind::Country || answer.kind == Kind::City)
        return answer.name;
    if (hasIndefinite(answer.text)) return withCapital(indefinite(answer.head));
    return withCapital(withoutQuotes(withoutArticle(answer.text)));
}

std::vector<std::string> wrongOptions(const Draft& draft, const World& world, Chance& chance) {
    return Siblings(draft, world, chance).three();
}

} // namespace podium::authoring
