#include "questions/authoring/entities.hpp"
#include "questions/authoring/evidence.hpp"

namespace podium::authoring {
namespace {

std::string firstWord(const std::string& name) { return name.substr(0, name.find(' ')); }
std::string lastWord(const std::string& name) { return name.substr(name.find_last_of(' ') + 1); }

Gender genderOf(const std::string& name, const Lexicon& lexicon) {
    const auto first = firstWord(name);
    if (lexicon.maleNames.contains(first)) return Gender::He;
    return lexicon.femaleNames.contains(first) ? Gender::She : Gender::Unknown;
}

Kind kindByEvidence(const Evidence& evidence, const Lexicon& lexicon) {
    if (!evidence.role.empty())
        return lexicon.familyRoles.contains("group") &&
                       lexicon.roleFamily.contains(evidence.roleNoun) &&
                       lexicon.roleFamily.at(evidence.roleNoun) == "group"
                   ? Kind::Group
                   : Kind::Person;
    if (evidence.label == "film" || evidence.label == "movie" || evidence.label == "song" ||
        evidence.label == "book" || evidence.label == "novel")
        return Kind::Work;
    return Kind::None;
}

std::string printed(const std::string& name, const Lexicon& lexicon) {
    const auto* country = lexicon.country(name);
    return country ? country->name : name;
}

} // namespace

Cast::Cast(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (sentence.tokens[i].tag == Tag::Name) meet(sentence, i, lexicon);
    nameSurnames();
}

void Cast::meet(const Sentence& sentence, std::size_t token, const Lexicon& lexicon) {
    const auto name = printed(sentence.tokens[token].text, lexicon);
    const auto [place, fresh] = m_byName.emplace(name, m_entities.size());
    if (fresh) m_entities.push_back({name, kindOfName(name, lexicon), labelOfName(name, lexicon),
        {}, {}, {}, genderOf(name, lexicon), {}});
    auto& entity = m_entities[place->second];
    entity.sentences.insert(sentence.number);
    const auto evidence = evidenceFor(sentence, token, lexicon);
    const auto proven = kindByEvidence(evidence, lexicon);
    if (proven != Kind::None && (entity.kind == Kind::None || entity.kind == Kind::Event))
        entity.kind = proven;
    if (entity.role.empty() && (entity.kind == Kind::Person || entity.kind == Kind::Group)) {
        entity.role = evidence.role;
        entity.roleNoun = evidence.roleNoun;
        entity.nationality = evidence.nationality;
    }
    if (entity.kind == Kind::Group && entity.label.empty()) entity.label = entity.roleNoun;
    if (entity.label.empty()) entity.label = evidence.label;
}

/// A surname alone means the one person who bears it, and nobody where two do.
void Cast::nameSurnames() {
    std::map<std::string, std::vector<std::size_t>> bearers;
    for (std::size_t i = 0; i < m_entities.size(); ++i)
        if (m_entities[i].kind == Kind::Person && m_entities[i].name.find(' ') != std::string::npos)
            bearers[lastWord(m_entities[i].name)].push_back(i);
    for (const auto& [surname, who] : bearers) {
        if (who.size() != 1 || !m_byName.contains(surname)) continue;
        const auto& alias = m_entities[m_byName[surname]];
        auto& bearer = m_entities[who.front()];
        bearer.sentences.insert(alias.sentences.begin(), alias.sentences.end());
        m_byName[surname] = who.front();
    }
}

const Entity* Cast::find(const std::string& name) const {
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_entities[found->second];
}

} // namespace podium::authoring
