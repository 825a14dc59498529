#include "questions/authoring/names/entities.hpp"
#include "questions/authoring/clauses/event_name.hpp"
#include "questions/authoring/names/evidence.hpp"
#include "questions/authoring/names/name_kind.hpp"
#include "questions/authoring/names/votes.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::string firstWord(const std::string& name) { return name.substr(0, name.find(' ')); }
std::string lastWord(const std::string& name) { return name.substr(name.find_last_of(' ') + 1); }

std::string initialsOf(const std::string& name) {
    std::string initials;
    for (std::size_t at = 0; at != std::string::npos && at < name.size();
         at = name.find(' ', at + 1))
        initials += name[at == 0 ? 0 : at + 1];
    return initials;
}

Gender genderOf(const std::string& name, const Lexicon& lexicon) {
    static const std::set<std::string> his{"Sir", "Mr", "Mr.", "Lord", "King", "Prince", "Father",
        "Emperor", "Tsar", "Sultan", "Duke", "Count", "Baron", "Pope", "Archbishop", "Bishop",
        "Brother", "Emir", "Shah", "Kaiser"};
    static const std::set<std::string> hers{"Dame", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Lady",
        "Queen", "Princess", "Sister", "Empress", "Tsarina", "Duchess", "Countess", "Baroness",
        "Mother"};
    const auto first = firstWord(name);
    if (his.contains(first)) return Gender::He;
    if (hers.contains(first)) return Gender::She;
    if (lexicon.maleNames.contains(first)) return Gender::He;
    return lexicon.femaleNames.contains(first) ? Gender::She : Gender::Unknown;
}

/// "Ada Byron Lovelace" and "Augusta Ada Lovelace" are whom the headline "Ada Lovelace" means.
bool isTitle(const std::string& name, const std::string& title) {
    if (name == title) return true;
    const auto called = wordsOf(title), all = wordsOf(name);
    if (called.size() < 2 || called.back() != all.back()) return false;
    std::size_t met = 0;
    for (const auto& word : all)
        if (met < called.size() && word == called[met]) ++met;
    return met == called.size();
}

/// "H. M. " of "H. M. Voss" and of "Henrietta Maria Voss": what stands for all but the last word.
std::string shortened(const std::string& name) {
    std::string initials;
    for (std::size_t at = 0; name.find(' ', at) != std::string::npos; at = name.find(' ', at) + 1)
        initials += name.substr(at, 1) + ". ";
    return initials;
}

/// "de Vries" begins a sentence as "De Vries".
std::vector<std::string> bothCases(const std::string& surname) {
    const auto capital = withCapital(surname);
    return capital == surname ? std::vector{surname} : std::vector{surname, capital};
}

bool isGroup(const std::string& role, const Lexicon& lexicon) {
    const auto family = lexicon.roleFamily.find(role);
    return family != lexicon.roleFamily.end() && family->second == "group";
}

Kind kindByEvidence(const Evidence& evidence, const Lexicon& lexicon) {
    if (!evidence.role.empty())
        return isGroup(evidence.roleNoun, lexicon) ? Kind::Group : Kind::Person;
    if (lexicon.nounIs("businesses", evidence.label)) return Kind::Group;
    return lexicon.nounIs("works", evidence.label) ? Kind::Work : Kind::None;
}

/// "Kolp AG" without the form that a company has by law; as it is where there is none.
std::string withoutForm(const std::string& name, const Lexicon& lexicon) {
    const auto last = name.find_last_of(' ');
    const bool formed = last != std::string::npos &&
        lexicon.nounIs("company_forms", lowered(name.substr(last + 1)));
    return formed ? name.substr(0, last) : name;
}

std::string printed(const std::string& name, const Lexicon& lexicon) {
    if (const auto bare = withoutForm(name, lexicon); bare != name) return bare;
    const auto* country = lexicon.country(name);
    if (country) return country->name;
    return kindOfName(name, lexicon) == Kind::Event ? eventName(name, lexicon) : name;
}

/// A name the lexicon lists among the well-known: "the Louvre" is a museum.
void listAsKnown(Entity& entity, const Lexicon& lexicon) {
    for (const auto& [kind, names] : lexicon.siblings)
        for (const auto& name : names)
            if (name == "the " + entity.name || name == entity.name) {
                entity.kind = lexicon.nounIs("places", kind) ? Kind::Place : Kind::None;
                entity.label = kind;
            }
}

/// What WordNet knows by this name alone: a planet, an agency.
void readWordNet(Entity& entity, const Lexicon& lexicon) {
    if (!lexicon.store) return;
    for (const auto& meaning : lexicon.store->meanings(lowered(entity.name))) {
        if (!meaning.named || meaning.share < 600) continue;
        if (meaning.kind == NounKind::Person && entity.name.find(' ') != std::string::npos)
            entity.kind = Kind::Person;
        if (meaning.kind == NounKind::Group) entity.kind = Kind::Group;
        if (meaning.kind == NounKind::Location || meaning.kind == NounKind::Object)
            entity.kind = Kind::Place;
    }
}

} // namespace

Cast::Cast(
    const std::vector<Sentence>& sentences, const std::string& title, const Lexicon& lexicon) {
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (sentence.tokens[i].tag == Tag::Name) meet(sentence, i, lexicon);
    const auto votes = votesFor(sentences, lexicon);
    provePersons(votes);
    nameClubs(votes, lexicon);
    nameFirstParts(votes, title, lexicon);
    nameShortForms();
    nameCourtesies(lexicon);
    nameBirths(sentences);
    nameSurnames(title, votes, lexicon);
    nameByTitle(sentences, title);
    tellGender(sentences, title);
    nameInitials();
    for (auto& entity : m_entities) { // "boss of Kolp" is boss of Kolp Motoren
        const auto of = entity.role.find(" of ");
        const auto* body = of == std::string::npos ? nullptr : find(entity.role.substr(of + 4));
        if (body) entity.role = entity.role.substr(0, of + 4) + body->name;
    }
    nameShips(lexicon);
}

void Cast::meet(const Sentence& sentence, std::size_t token, const Lexicon& lexicon) {
    const auto name = printed(sentence.tokens[token].text, lexicon);
    const auto [place, fresh] = m_byName.emplace(name, m_entities.size());
    if (fresh)
        m_entities.push_back({name, kindOfName(name, lexicon), labelOfName(name, lexicon), {}, {},
            {}, false, false, genderOf(name, lexicon), 0, {}});
    m_byName.emplace(sentence.tokens[token].text, place->second);
    auto& entity = m_entities[place->second];
    if (withoutForm(sentence.tokens[token].text, lexicon) != sentence.tokens[token].text)
        entity.kind = Kind::Group, entity.label = "company";
    entity.sentences.insert(sentence.number);
    const bool the = token > 0 && sentence.tokens[token - 1].lower == "the";
    const bool heads =
        token + 1 >= sentence.tokens.size() || sentence.tokens[token + 1].tag != Tag::Word;
    entity.articled = entity.articled || (the && heads);
    const auto evidence = evidenceFor(sentence, token, lexicon);
    const auto proven = kindByEvidence(evidence, lexicon);
    if (proven != Kind::None && entity.kind == Kind::None) entity.kind = proven;
    if (entity.role.empty() && (entity.kind == Kind::Person || entity.kind == Kind::Group)) {
        entity.role = evidence.role;
        entity.roleNoun = evidence.roleNoun;
        entity.nationality = evidence.nationality;
        entity.roleSentence = evidence.role.empty() ? 0 : sentence.number;
    }
    if (entity.kind == Kind::Group && entity.label.empty()) entity.label = entity.roleNoun;
    entity.introduced = entity.introduced || (entity.label.empty() && evidence.labelBefore);
    if (entity.label.empty()) entity.label = evidence.label;
    if (lexicon.nounIs("businesses", entity.label)) entity.label = "company";
    const auto sort = lexicon.kindOfNoun.find(evidence.label);
    const bool ship = sort != lexicon.kindOfNoun.end() && sort->second == "ship";
    if (ship && (the || evidence.labelBefore) && entity.kind == Kind::Person)
        entity.kind = Kind::None; // named after her
    if (entity.kind == Kind::None) listAsKnown(entity, lexicon);
    if (entity.kind == Kind::None) readWordNet(entity, lexicon);
}

/// Who a name belongs to where its own words do not say it: by what is done with it.
void Cast::provePersons(const Votes& votes) {
    for (auto& entity : m_entities) {
        if (entity.kind != Kind::None || entity.name.starts_with("The ")) continue; // a title
        auto vote = votes.contains(entity.name) ? votes.at(entity.name) : Vote{};
        const bool two = std::count(entity.name.begin(), entity.name.end(), ' ') >= 1;
        const auto alone = m_byName.find(lastWord(entity.name));
        const bool bare = alone != m_byName.end() &&
            (m_entities[alone->second].kind == Kind::None ||
                m_entities[alone->second].kind == Kind::Person);
        const bool surname = two && bare;
        if (surname) vote.person += 2; // only people are called by their last name alone
        if (vote.person >= 2 && vote.person > vote.group && vote.person > vote.thing)
            entity.kind = Kind::Person;
        else if (vote.group >= 2 && vote.group > vote.thing)
            entity.kind = Kind::Group;
    }
}

/// "Trieste" is the club "Olimpia Trieste" where it plays like one.
void Cast::nameClubs(const Votes& votes, const Lexicon& lexicon) {
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const auto& club = m_entities[i];
        const auto town = lastWord(club.name);
        const auto alone = m_byName.find(town);
        const bool field = club.name.ends_with(" for " + town) || // "Institute for Chemistry"
            club.name.ends_with(" of " + town) || club.name.ends_with(" in " + town);
        const bool both =
            club.kind == Kind::Group && !field && town != club.name && alone != m_byName.end();
        const bool body = both && lexicon.is("body_words", lowered(town)) &&
            m_entities[alone->second].name == town;
        if (!both || (!body && (!votes.contains(town) || votes.at(town).group < 2))) continue;
        m_entities[i].sentences.insert(
            m_entities[alone->second].sentences.begin(), m_entities[alone->second].sentences.end());
        alone->second = i;
    }
}

/// "Kolp" is the company "Kolp Motoren", where no other begins so and no person can be meant.
void Cast::nameFirstParts(const Votes& votes, const std::string& title, const Lexicon& lexicon) {
    std::map<std::string, std::vector<std::size_t>> bearers;
    std::map<std::string, int> people;
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const auto& entity = m_entities[i];
        if (entity.name.find(' ') == std::string::npos) continue;
        if (entity.kind == Kind::Group) bearers[firstWord(entity.name)].push_back(i);
        if (entity.kind == Kind::Person) ++people[lastWord(entity.name)];
    }
    for (const auto& entity : m_entities) // the one whom a bare surname means
        if (entity.kind == Kind::Person && isTitle(entity.name, title))
            people[lastWord(entity.name)] = 1;
    for (const auto& [first, who] : bearers) {
        const auto alone = m_byName.find(first);
        if (who.size() != 1 || alone == m_byName.end() || people[first] == 1) continue;
        auto& alias = m_entities[alone->second];
        const bool person = alias.kind == Kind::Person && lexicon.isFirstName(first);
        const bool own = person || alias.kind == Kind::Country || alias.kind == Kind::City ||
            alias.kind == Kind::Place || alias.kind == Kind::Event || alias.kind == Kind::Work;
        if (lexicon.demonym(first)) continue; // "the French" are no French Revolution
        const bool town = votes.contains(first) && votes.at(first).place > votes.at(first).group;
        if (own || town || alias.name != first) continue;
        m_entities[who.front()].sentences.insert(alias.sentences.begin(), alias.sentences.end());
        alias.kind = Kind::None;
        alone->second = who.front();
    }
}

/// "Mr. Holm" is whoever else bears that surname, where one does.
void Cast::nameCourtesies(const Lexicon& lexicon) {
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        auto& alias = m_entities[i];
        const auto space = alias.name.find(' ');
        auto title = lowered(firstWord(alias.name));
        if (!title.empty() && title.back() == '.') title.pop_back();
        if (space == std::string::npos || !lexicon.is("titles", title)) continue;
        const auto surname = alias.name.substr(space + 1);
        std::vector<std::size_t> who;
        for (std::size_t k = 0; k < m_entities.size(); ++k) {
            const auto& name = m_entities[k].name;
            const bool ends = name.size() > surname.size() + 1 &&
                name.compare(name.size() - surname.size() - 1, std::string::npos, " " + surname) ==
                    0;
            if (k != i && ends && m_entities[k].kind == Kind::Person) who.push_back(k);
        }
        if (who.size() != 1) continue;
        auto& bearer = m_entities[who.front()];
        bearer.sentences.insert(alias.sentences.begin(), alias.sentences.end());
        if (bearer.gender == Gender::Unknown) bearer.gender = alias.gender;
        m_byName[alias.name] = who.front();
        alias.kind = Kind::None;
    }
}

/// "H. M. Voss" is Henrietta Maria Voss, where nobody else can be meant.
void Cast::nameShortForms() {
    std::map<std::string, std::vector<std::size_t>> bearers;
    for (std::size_t i = 0; i < m_entities.size(); ++i)
        if (m_entities[i].kind == Kind::Person)
            bearers[shortened(m_entities[i].name) + lastWord(m_entities[i].name)].push_back(i);
    for (auto [form, who] : bearers) {
        const auto spelled = m_byName.find(form);
        if (who.size() != 2 || spelled == m_byName.end()) continue;
        auto& alias = m_entities[spelled->second];
        const auto full = spelled->second == who.front() ? who.back() : who.front();
        m_entities[full].sentences.insert(alias.sentences.begin(), alias.sentences.end());
        alias.kind = Kind::None;
        spelled->second = full;
    }
}

/// "NAME (born OTHER NAME;": one person, by her first and by her last name of either.
void Cast::nameBirths(const std::vector<Sentence>& sentences) {
    constexpr std::size_t reach = 4; // tokens
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
            const auto& tokens = sentence.tokens;
            if (tokens[i].tag != Tag::Name) continue;
            for (auto k = i + 1; k + 1 < tokens.size() && k <= i + reach; ++k) {
                const bool born = tokens[k].lower == "born" || tokens[k].lower == "née" ||
                    tokens[k].lower == "nee";
                const bool aside = tokens[k - 1].tag == Tag::Bracket ||
                    tokens[k - 1].lower == "(" || tokens[k - 1].tag == Tag::Comma;
                if (born && aside && tokens[k + 1].tag == Tag::Name)
                    nameAlso(tokens[i].text, tokens[k + 1].text);
            }
        }
}

/// "Mirza NAME, better known as NAME": under the headline's name from then on.
void Cast::nameByTitle(const std::vector<Sentence>& sentences, const std::string& title) {
    constexpr std::size_t opening = 2; // sentences
    for (std::size_t s = 0; s < sentences.size() && s < opening; ++s) {
        const auto& tokens = sentences[s].tokens;
        for (std::size_t i = 1; i + 2 < tokens.size(); ++i) {
            const bool known = tokens[i].lower == "known" && tokens[i + 1].lower == "as" &&
                tokens[i + 2].text == title && tokens[0].tag == Tag::Name;
            if (known && m_byName.contains(title)) nameAlso(title, tokens[0].text);
        }
    }
    if (title.find(' ') == std::string::npos || m_byName.contains(title)) return;
    for (std::size_t i = 0; i < m_entities.size(); ++i) { // "Fridtjof Wedel-Jarlsberg Nansen"
        auto& whole = m_entities[i];
        if (whole.kind != Kind::Person || !isTitle(whole.name, title)) continue;
        whole.name = title;
        m_byName[title] = i;
        return;
    }
}

/// Whom a page is about is "he" or "she" by the pronoun that it has again and again.
void Cast::tellGender(const std::vector<Sentence>& sentences, const std::string& title) {
    const auto found = m_byName.find(title);
    if (found == m_byName.end()) return;
    auto& person = m_entities[found->second];
    if (person.kind != Kind::Person || person.gender != Gender::Unknown) return;
    int he = 0, she = 0;
    for (const auto& sentence : sentences)
        for (const auto& token : sentence.tokens) {
            he += token.lower == "he" || token.lower == "his" || token.lower == "him" ? 1 : 0;
            she += token.lower == "she" || token.lower == "her" ? 1 : 0;
        }
    constexpr int often = 3, times = 3;
    if (he >= often && he > times * she) person.gender = Gender::He;
    if (she >= often && she > times * he) person.gender = Gender::She;
}

/// A second name of somebody, whole and in its parts.
void Cast::nameAlso(const std::string& name, const std::string& other) {
    const auto bearer = m_byName.find(name);
    if (bearer == m_byName.end()) return;
    const auto who = bearer->second;
    for (const auto& part : {other, firstWord(other), lastWord(other)}) {
        const auto alias = m_byName.find(part);
        if (alias == m_byName.end() || alias->second == who) continue;
        auto& entity = m_entities[alias->second];
        m_entities[who].sentences.insert(entity.sentences.begin(), entity.sentences.end());
        entity.kind = Kind::None;
        alias->second = who;
    }
}

/// A surname alone means the one person who bears it, and nobody where two do.
void Cast::nameSurnames(const std::string& title, const Votes& votes, const Lexicon& lexicon) {
    std::map<std::string, std::vector<std::size_t>> bearers;
    for (std::size_t i = 0; i < m_entities.size(); ++i)
        if (m_entities[i].kind == Kind::Person)
            for (auto at = m_entities[i].name.find(' '); at != std::string::npos;
                 at = m_entities[i].name.find(' ', at + 1))
                for (const auto& part : bothCases(m_entities[i].name.substr(at + 1)))
                    bearers[part].push_back(i); // "Le Verrier" too
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const auto first = firstWord(m_entities[i].name);
        if (m_entities[i].kind == Kind::Person && first != m_entities[i].name)
            bearers[first].push_back(i); // "Pietro", and "Bae" of "Bae Min-ji"
    }
    std::map<std::string, int> strangers; // names of two words that may be people as well
    for (const auto& entity : m_entities) {
        const bool own = find(entity.name) == &entity; // no second name of somebody
        if (own && entity.kind == Kind::None && entity.name.find(' ') != std::string::npos)
            ++strangers[lastWord(entity.name)];
    }
    for (const auto& [surname, who] : bearers) {
        if (strangers[surname] > 0) continue;
        const auto headline = std::find_if(who.begin(), who.end(),
            [&](std::size_t i) { return isTitle(m_entities[i].name, title); });
        if ((who.size() != 1 && headline == who.end()) || !m_byName.contains(surname)) continue;
        const auto& alone = m_entities[m_byName.at(surname)];
        const bool town = !lexicon.isFirstName(surname) || // Pierre is also in South Dakota
            (votes.contains(surname) && votes.at(surname).place > 0);
        const bool other = alone.kind == Kind::Country || alone.kind == Kind::Event ||
            (town && (alone.kind == Kind::City || alone.kind == Kind::Place));
        const bool thing =
            !alone.label.empty() && alone.kind != Kind::Person && headline == who.end();
        if (other || thing) continue; // "the asteroid Halvorsen" is not she
        const auto bearer = headline == who.end() ? who.front() : *headline;
        const auto& alias = m_entities[m_byName[surname]];
        m_entities[bearer].sentences.insert(alias.sentences.begin(), alias.sentences.end());
        m_byName[surname] = bearer;
        if (&alias != &m_entities[bearer])
            m_entities[static_cast<std::size_t>(&alias - m_entities.data())].kind = Kind::None;
    }
}

/// "SS Northern Light" is the Northern Light.
void Cast::nameShips(const Lexicon& lexicon) {
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const auto mark = firstWord(m_entities[i].name);
        if (!lexicon.is("ship_marks", lowered(mark)) || mark == m_entities[i].name) continue;
        auto& ship = m_entities[i];
        ship.kind = Kind::None;
        if (ship.label.empty()) ship.label = "ship";
        const auto alone = m_byName.find(ship.name.substr(mark.size() + 1));
        if (alone == m_byName.end()) continue;
        const auto& bare = m_entities[alone->second];
        ship.sentences.insert(bare.sentences.begin(), bare.sentences.end());
        alone->second = i;
    }
}

/// "IOC" after "International Olympic Committee".
void Cast::nameInitials() {
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        const auto initials = initialsOf(m_entities[i].name);
        if (m_entities[i].kind == Kind::Group && initials.size() > 1 && m_byName.contains(initials))
            m_byName[initials] = i;
    }
}

const Entity* Cast::find(const std::string& name) const {
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_entities[found->second];
}

} // namespace podium::authoring
