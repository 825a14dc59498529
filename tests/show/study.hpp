#pragma once
#include "game/show/paths.hpp"
#include "tests/support/scratch.hpp"

namespace podium::show {

/// A player's folders with two articles among their documents, and places for what is made of them.
class Study {
public:
    Study() {
        std::filesystem::create_directories(m_folder / "home/Documents/Winter");
        std::filesystem::create_directories(m_folder / "state");
        const std::filesystem::path articles = PODIUM_SOURCE_DIR "/tests/articles";
        std::filesystem::copy_file(articles / "harbour-cup.txt", article());
        std::filesystem::copy_file(articles / "octopus.txt", documents() / "octopus.txt");
    }
    std::filesystem::path operator/(const std::string& name) const { return m_folder / name; }
    std::filesystem::path documents() const { return m_folder / "home/Documents"; }
    std::filesystem::path article() const { return documents() / "harbour-cup.txt"; }
    std::filesystem::path lexicon() const { return PODIUM_SOURCE_DIR "/questions/lexicon"; }
    Paths paths() const {
        Paths paths = pathsIn({m_folder / "bin/podium", m_folder / "state",
            m_folder / "config/podium", PODIUM_BINARY_DIR "/share/podium", m_folder / "home"});
        return paths;
    }

private:
    Scratch m_folder;
};

} // namespace podium::show
