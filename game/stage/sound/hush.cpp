#include "game/stage/sound/hush.hpp"
#include "game/stage/sfml.hpp"
#include <cstdio>
#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace podium::stage {

#if __has_include(<unistd.h>)

namespace {

int silenced() {
    std::fflush(stderr);
    const int terminal = dup(STDERR_FILENO);
    const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return terminal;
    dup2(nowhere, STDERR_FILENO);
    close(nowhere);
    return terminal;
}

void restore(int terminal) {
    if (terminal < 0) return;
    std::fflush(stderr);
    dup2(terminal, STDERR_FILENO);
    close(terminal);
}

} // namespace

#else

namespace {

// Elsewhere the sound libraries print nothing.
int silenced() { return -1; }
void restore(int) {}

} // namespace

#endif

Hush::Hush() : m_sfml(sf::err().rdbuf(nullptr)), m_terminal(silenced()) {}

Hush::~Hush() {
    restore(m_terminal);
    sf::err().rdbuf(m_sfml);
    sf::err().clear(); // writing to no buffer marked it as broken
}

} // namespace podium::stage
