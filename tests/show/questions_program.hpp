#pragma once
#include "tests/support/scratch.hpp"
#include <cstdlib>
#include <sys/wait.h>

namespace podium {

/// What a person at a terminal sees of one run of podium-questions.
struct Run {
    int exit = 0;
    std::string said;
    std::string complained;
};

inline Run run(const Scratch& scratch, const std::string& words) {
    const std::string said = (scratch / "said").string();
    const std::string complained = (scratch / "complained").string();
    const std::string line = "cd '" + scratch.folder().string() +
        "' && '" PODIUM_BINARY_DIR "/bin/podium-questions' " + words + " >'" + said + "' 2>'" +
        complained + "'";
    const int status = std::system(line.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, bytesOf(said), bytesOf(complained)};
}

inline void writeArticle(const Scratch& scratch) {
    std::filesystem::copy_file(
        PODIUM_SOURCE_DIR "/questions/articles/paris-2024-closing.md", scratch / "article.md");
}

} // namespace podium
