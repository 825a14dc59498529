#pragma once
#include "questions/bank/problem.hpp"
#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace podium::authoring {

/// Where a fact of a table stands: the proof of whatever is asked of it.
struct Proof {
    std::string table; ///< id among the articles of a pack
    int row = 0;       ///< counted from 1 below the header
    std::string words; ///< the row, told in plain text
    int sources = 0;   ///< how many agreed on it

    /// What one source alone says is neither asked nor a right answer.
    bool isSure() const { return sources >= 2; }
};

/// The colours of medals, and all of them together.
enum Counted { Gold, Silver, Bronze, Total };
using Counts = std::array<int, 4>;

/// A team's line of the medal table.
struct Standing {
    Proof proof;
    std::string team;
    std::optional<int> rank; ///< nothing: the team was not ranked
    Counts counts{};
};

/// Who won an event.
struct Champion {
    Proof proof;
    std::string event, sport, discipline, gender, type, name, team, date, result;
    std::vector<std::string> members, aliases;

    bool isIndividual() const { return type == "individual"; }
    /// What tells this event from all others.
    std::string key() const { return discipline + "|" + event; }
};

/// A medal of somebody who won several.
struct Medal {
    std::string colour, event;
};

/// Somebody with two medals or more.
struct Medallist {
    Proof proof;
    std::string name, team, sport, discipline;
    Counts counts{};
    std::vector<Medal> medals;
    std::vector<std::string> aliases;
};

/// What a ceremony showed: somebody or something, and what of it.
struct Scene {
    Proof proof;
    std::string ceremony, subject, relation, object, kind, note;
    std::vector<std::string> aliases;
};

/// One edition of the Games, held or not.
struct Edition {
    Proof proof;
    int year = 0;
    std::string number, city, country, continent, status, opening, closing, leader, note;
    std::optional<int> teams, athletes, golds;

    bool isHeld() const { return status == "held"; }
};

/// A record, a first, a milestone.
struct Feat {
    Proof proof;
    std::string category, athlete, team, event, mark, previous, what, note;
};

/// The tables of one Games, as far as there are any.
struct FactTables {
    /// A table's id among the articles of a pack, and its title there.
    struct Title {
        std::string id, text;
    };
    std::string games; ///< "Paris 2024"
    std::string place; ///< "Paris"
    std::vector<Title> titles;
    std::vector<Standing> standings;
    std::vector<Champion> champions;
    std::vector<Medallist> medallists;
    std::vector<Scene> scenes;
    std::vector<Edition> editions;
    std::vector<Feat> feats;
};

/// The tables in a folder. Problems: none there, of two Games, a column that is missing, a cell
/// that is no number.
Expected<FactTables> readFactTables(const std::filesystem::path& folder);

} // namespace podium::authoring
