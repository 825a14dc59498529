#include "questions/authoring/tables/fact_tables.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/tables/fact_row.hpp"
#include <algorithm>
#include <set>
#include <sstream>

namespace podium::authoring {
namespace {

Standing standingFrom(const FactRow& row, const std::string& table) {
    return {row.proof(table, {"team"}), row.text("team"), row.number("rank"), row.counts()};
}

Champion championFrom(const FactRow& row, const std::string& table) {
    return {row.proof(table, {"event", "discipline"}), row.text("event"), row.text("sport"),
        row.text("discipline"), row.text("gender"), row.text("type"), row.text("champion"),
        row.text("team"), row.text("date"), row.text("result"), row.list("members", ';'),
        row.list("aliases", '|')};
}

std::vector<Medal> medalsOf(const FactRow& row) {
    std::vector<Medal> medals;
    for (const auto& medal : row.list("medals", ';')) {
        const auto colon = medal.find(": ");
        if (colon != std::string::npos)
            medals.push_back({medal.substr(0, colon), medal.substr(colon + 2)});
    }
    return medals;
}

Medallist medallistFrom(const FactRow& row, const std::string& table) {
    return {row.proof(table, {"athlete", "team"}), row.text("athlete"), row.text("team"),
        row.text("sport"), row.text("discipline"), row.counts(), medalsOf(row),
        row.list("aliases", '|')};
}

Scene sceneFrom(const FactRow& row, const std::string& table) {
    Scene scene{row.proof(table, {"subject"}), row.text("ceremony"), row.text("subject"),
        row.text("relation"), row.text("object"), row.text("object_type"), row.text("note"),
        row.list("aliases", '|')};
    scene.proof.words = scene.subject + ": " + scene.relation + " " + scene.object + " (" +
        scene.ceremony + (scene.note.empty() ? "" : "; " + scene.note) + ")";
    return scene;
}

Edition editionFrom(const FactRow& row, const std::string& table) {
    return {row.proof(table, {"year", "city"}), row.needed("year"), row.text("edition"),
        row.text("city"), row.text("country"), row.text("continent"), row.text("status"),
        row.text("opening_date"), row.text("closing_date"), row.text("most_golds_team"),
        row.text("note"), row.number("teams"), row.number("athletes"), row.number("most_golds")};
}

Feat featFrom(const FactRow& row, const std::string& table) {
    return {row.proof(table, {"athlete", "event"}), row.text("category"), row.text("athlete"),
        row.text("team"), row.text("event"), row.text("mark"), row.text("previous_mark"),
        row.text("what"), row.text("note")};
}

/// A kind of table: how its file's name ends, what it must have, where its facts go.
template <typename Fact>
struct Kind {
    const char* ending;
    std::vector<std::string> columns;
    Fact (*read)(const FactRow&, const std::string&);
    std::vector<Fact> FactTables::*place;
    bool ofOneGames;
};

std::string titleOf(const std::string& id) { return withCapital(replaced(id, "-", " ")); }

void checkColumns(const Sheet& sheet, const std::vector<std::string>& columns, Problems& problems) {
    for (const auto& column : columns)
        if (sheet.column(column) == Sheet::none)
            problems.push_back({"there is no column '" + column + "'", {sheet.name, 1, 0},
                "Add it to the header row, with a cell in every row"});
}

/// The tables of a folder as they are gathered.
class Gathering {
public:
    explicit Gathering(std::vector<std::filesystem::path> files) : m_files(std::move(files)) {}

    template <typename Fact>
    void gather(const Kind<Fact>& kind) {
        for (const auto& file : m_files)
            if (file.stem().string().ends_with(kind.ending)) read(file, kind);
    }

    Expected<FactTables> finished(const std::filesystem::path& folder) && {
        if (m_problems.empty() && m_tables.titles.empty())
            m_problems.push_back({"there are no fact tables here", {folder.string(), 0, 0},
                "Name a folder with files like paris-2024-medal-table.csv"});
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return std::move(m_tables);
    }

private:
    template <typename Fact>
    void read(const std::filesystem::path& file, const Kind<Fact>& kind) {
        const auto sheet = readSheet(file);
        if (!sheet) return take(sheet.error());
        const auto before = m_problems.size();
        checkColumns(*sheet, kind.columns, m_problems);
        if (m_problems.size() > before) return;
        const auto id = file.stem().string();
        if (kind.ofOneGames) nameGames(id, kind.ending, file);
        m_tables.titles.push_back({id, titleOf(id)});
        auto& facts = m_tables.*kind.place;
        for (std::size_t row = 0; row < sheet->rows.size(); ++row)
            facts.push_back(kind.read(FactRow(*sheet, row, m_problems), id));
    }

    void nameGames(
        const std::string& id, const std::string& ending, const std::filesystem::path& file) {
        std::string games, place;
        std::istringstream words(replaced(id.substr(0, id.size() - ending.size()), "-", " "));
        for (std::string word; words >> word;
             games += (games.empty() ? "" : " ") + withCapital(word))
            place = games;
        if (!m_tables.games.empty() && m_tables.games != games)
            m_problems.push_back(
                {"these are tables of two Games: " + m_tables.games + " and " + games,
                    {file.string(), 0, 0}, "Keep each Games in a folder of its own"});
        m_tables.games = games;
        m_tables.place = place;
    }

    void take(const Problems& more) {
        m_problems.insert(m_problems.end(), more.begin(), more.end());
    }

    std::vector<std::filesystem::path> m_files;
    FactTables m_tables;
    Problems m_problems;
};

Expected<std::vector<std::filesystem::path>> tablesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".csv") files.push_back(entry->path());
    if (failed)
        return tl::unexpected(Problems{{"the folder of fact tables cannot be read",
            {folder.string(), 0, 0}, "Name a folder that is there"}});
    std::sort(files.begin(), files.end()); // the order of a folder differs from disk to disk
    return files;
}

} // namespace

Expected<FactTables> readFactTables(const std::filesystem::path& folder) {
    auto files = tablesIn(folder);
    if (!files) return tl::unexpected(files.error());
    Gathering gathering(std::move(*files));
    gathering.gather<Standing>(
        {"-medal-table", {"rank", "team", "gold", "silver", "bronze", "total", "sources"},
            standingFrom, &FactTables::standings, true});
    gathering.gather<Champion>({"-champions",
        {"event", "sport", "discipline", "gender", "type", "champion", "team", "members", "date",
            "result", "sources"},
        championFrom, &FactTables::champions, true});
    gathering.gather<Medallist>({"-multi-medallists",
        {"athlete", "team", "sport", "discipline", "gold", "silver", "bronze", "total", "medals",
            "sources"},
        medallistFrom, &FactTables::medallists, true});
    gathering.gather<Feat>(
        {"-records-and-firsts", {"category", "athlete", "team", "event", "mark", "what", "sources"},
            featFrom, &FactTables::feats, true});
    gathering.gather<Scene>(
        {"-ceremonies", {"ceremony", "subject", "relation", "object", "object_type", "sources"},
            sceneFrom, &FactTables::scenes, true});
    gathering.gather<Edition>({"games-hosts",
        {"year", "city", "country", "status", "opening_date", "closing_date", "sources"},
        editionFrom, &FactTables::editions, false});
    return std::move(gathering).finished(folder);
}

} // namespace podium::authoring
