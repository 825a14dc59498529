#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace podium::stage {

// What the pages of the quiz maker show, in plain values. The show knows where they come from.

/// A line of a folder: what is opened, or what a quiz is made of.
struct DeskLine {
    enum class Kind { Up, Folder, Article, Quiz };
    Kind kind = Kind::Article;
    std::string name;
    std::string detail; ///< what it is, and how much of it
};

/// The folder that is open, among the places to begin from.
struct DeskFolder {
    std::vector<std::string> places;
    std::size_t place = 0; ///< the one that was gone into last
    std::string name;
    std::vector<DeskLine> lines;
    std::string remark; ///< why there are none, or not all
};

/// What was pasted.
struct DeskPaste {
    enum class Length { Nothing, TooShort, Enough };
    Length length = Length::Nothing;
    int words = 0;
    std::string firstLine;
    std::string verdict; ///< whether a quiz can be made of it
};

/// How far a quiz is that is being made.
struct DeskWork {
    std::string article;
    std::vector<std::string> steps;
    std::size_t step = 0; ///< the one that is under way
    float share = 0;      ///< of all of it, 0 to 1
    std::string count;    ///< of this step
};

/// A quiz that was made.
struct DeskQuiz {
    std::string title;
    int questions = 0;
    std::vector<std::pair<std::string, int>> rounds; ///< and how many questions each has
    std::string keptAs; ///< the name it is found by again; empty: it could not be kept
};

/// Why there is no quiz.
struct DeskTrouble {
    std::string what;
    std::string where;
    std::string remedy;
};

/// All of it, as it is now.
struct Desk {
    DeskFolder folder;
    DeskPaste paste;
    DeskWork work;
    DeskQuiz quiz;
    DeskTrouble trouble;
};

} // namespace podium::stage
