#include "questions/authoring/tables/phrasebook.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/form.hpp"
#include <algorithm>
#include <iterator>
#include <string_view>

namespace podium::authoring {
namespace {

std::vector<std::string> listIn(const Yaml& node, const std::string& key) {
    const auto* list = node.find(key);
    if (!list) return {};
    if (list->kind == Yaml::Kind::Scalar) return {list->scalar};
    return textsIn(list->items);
}

void complain(const Yaml& node, const std::string& what, Problems& problems) {
    problems.push_back({what, node.place, "See the README of the lexicon"});
}

/// What makers fill in, and nothing else.
constexpr std::string_view knownSlots[] = {"games", "edition", "city", "team", "tally", "place",
    "total", "coloured", "counted", "number", "other", "others", "counts", "fewer", "event",
    "events", "name", "names", "winner", "discipline", "day", "gender", "matches", "golds",
    "leader", "teams", "colour", "mark", "record", "what", "previous", "from", "to", "more", "both",
    "ceremony", "field", "told", "subject", "object", "note", "remark", "year", "host", "country",
    "continent", "opening", "closing", "latest", "named", "years", "never", "sport"};

void checkSlots(const Yaml& family, const std::string& wording, Problems& problems) {
    for (auto open = wording.find('{'); open != std::string::npos;
         open = wording.find('{', open + 1)) {
        const auto close = wording.find('}', open);
        const auto slot = lowered(wording.substr(open + 1, close - open - 1));
        if (close == std::string::npos ||
            std::find(std::begin(knownSlots), std::end(knownSlots), slot) == std::end(knownSlots))
            complain(family, "nothing is known to put into {" + slot + "}", problems);
    }
}

void readFamily(const YamlEntry& entry, Phrasebook& book, Problems& problems) {
    const auto& [name, node] = entry;
    constexpr int many = 1000;
    const Family family{name, textOf(node, "round"), numberOf(node, "most", many),
        listIn(node, "stems"), listIn(node, "told"), listIn(node, "others")};
    if (family.round.empty() || family.stems.empty() || family.told.empty())
        complain(node, "the family '" + name + "' needs a round, stems and told", problems);
    for (const auto* wordings : {&family.stems, &family.told})
        for (const auto& wording : *wordings) checkSlots(node, wording, problems);
    book.families.emplace(name, family);
}

void readDiscipline(const Yaml& node, Phrasebook& book, Problems& problems) {
    constexpr int middling = 3;
    Discipline discipline{textOf(node, "name"), textOf(node, "spoken"), textOf(node, "phrase"),
        numberOf(node, "fame", middling), {}};
    for (const auto& group : listOf(node, "kin")) discipline.kin.push_back(textsIn(group.items));
    if (discipline.name.empty() || discipline.spoken.empty() || discipline.phrase.empty())
        complain(node, "a discipline needs a name, spoken and phrase", problems);
    book.disciplines.emplace(discipline.name, discipline);
}

void readStems(const Yaml& page, Phrasebook& book, Problems& problems) {
    book.games = listIn(page, "games");
    if (book.games.empty()) complain(page, "there is no list 'games'", problems);
    if (const auto* families = page.find("families"))
        for (const auto& entry : families->entries) readFamily(entry, book, problems);
    if (const auto* lists = page.find("lists"))
        for (const auto& [name, list] : lists->entries) book.lists[name] = textsIn(list.items);
}

void readEvents(const Yaml& page, Phrasebook& book, Problems& problems) {
    for (const auto& node : listOf(page, "disciplines")) readDiscipline(node, book, problems);
    if (const auto* events = page.find("events"))
        for (const auto& [key, phrase] : events->entries) book.events[key] = phrase.scalar;
}

void take(const Problems& more, Problems& problems) {
    problems.insert(problems.end(), more.begin(), more.end());
}

} // namespace

const Family* Phrasebook::family(const std::string& name) const {
    const auto found = families.find(name);
    return found == families.end() ? nullptr : &found->second;
}

const Discipline* Phrasebook::discipline(const std::string& name) const {
    const auto found = disciplines.find(name);
    return found == disciplines.end() ? nullptr : &found->second;
}

bool Phrasebook::isListed(const std::string& list, const std::string& word) const {
    const auto found = lists.find(list);
    return found != lists.end() &&
        std::find(found->second.begin(), found->second.end(), word) != found->second.end();
}

Expected<Phrasebook> readPhrasebook(const std::filesystem::path& lexicon) {
    Phrasebook book;
    Problems problems;
    const auto stems = lexicon / "table_stems.yaml", events = lexicon / "table_events.yaml";
    book.file = stems.string();
    if (const auto page = readYaml(stems); page)
        readStems(*page, book, problems);
    else
        take(page.error(), problems);
    if (const auto page = readYaml(events); page)
        readEvents(*page, book, problems);
    else
        take(page.error(), problems);
    if (!problems.empty()) return tl::unexpected(problems);
    return book;
}

std::optional<std::string> filled(const std::string& wording, const Slots& slots) {
    std::string text;
    std::size_t at = 0;
    for (auto open = wording.find('{'); open != std::string::npos; open = wording.find('{', at)) {
        const auto close = wording.find('}', open);
        if (close == std::string::npos) break;
        const auto name = wording.substr(open + 1, close - open - 1);
        const auto found = slots.find(lowered(name));
        if (found == slots.end() || found->second.empty()) return std::nullopt;
        text += wording.substr(at, open - at);
        text += startsUpper(name) ? withCapital(found->second) : found->second;
        at = close + 1;
    }
    return text + wording.substr(at);
}

} // namespace podium::authoring
