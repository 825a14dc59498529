#pragma once
#include <string>
#include <vector>

namespace podium {

/// A folder (or file) of the house, and whose headers it may include beside its own.
struct Row {
    std::string place;
    std::vector<std::string> mayKnow;
};

/// Headers from outside the house, by how they begin, and the only places that may include them.
struct Guest {
    std::vector<std::string> headers;
    std::vector<std::string> places;
};

/// Headers that a place may not even reach through the headers that it includes.
struct Ban {
    std::string place;
    std::vector<std::string> headers;
};

inline const std::vector<Row> rows{
    {"questions/bank/", {}},
    {"questions/authoring/", {"questions/bank/"}},
    {"media/synth/", {}},
    {"game/match/", {"questions/bank/"}},
    {"game/journal/", {"questions/bank/", "game/match/"}},
    {"game/stage/", {"questions/bank/", "game/match/", "media/synth/"}},
    {"game/show/", {"questions/", "game/", "media/"}},
    {"game/main.cpp", {"questions/", "game/", "media/"}},
};

inline const std::vector<Guest> guests{
    {{"yaml-cpp/"}, {"questions/bank/yaml.cpp"}},
    {{"unicode/"}, {"questions/bank/folding.cpp", "questions/authoring/page/letters.cpp"}},
    {{"link-grammar/"}, {"questions/authoring/grammar/link_parser.cpp"}},
    {{"libxml/"}, {"questions/authoring/page/html.cpp"}},
    {{"nettle/"}, {"questions/bank/pack.cpp"}},
    {{"tl/"}, {"questions/bank/problem.hpp"}},
    {{"nlohmann/"}, {"game/journal/page.cpp", "game/journal/report_json.cpp"}},
    {{"SFML/"}, {"game/stage/"}},
    {{"CLI/"}, {"game/show/", "game/main.cpp", "questions/authoring/main.cpp"}},
    {{"spdlog/"}, {"game/show/", "game/main.cpp"}},
    {{"unistd.h", "fcntl.h", "poll.h", "dlfcn.h", "sys/", "windows.h", "mach-o/"},
        {"questions/bank/settling.cpp", "game/journal/storage.cpp", "game/show/", "game/stage/",
            "questions/authoring/words/lexicon_place.cpp", "questions/authoring/main.cpp"}},
};

inline const std::vector<Ban> bans{
    {"game/match/",
        {"chrono", "ctime", "time.h", "thread", "mutex", "shared_mutex", "atomic",
            "condition_variable", "future", "random", "filesystem", "fstream", "iostream", "cstdio",
            "cstdlib", "SFML/", "spdlog/"}},
    {"game/stage/motion/", {"SFML/"}},
};

} // namespace podium
