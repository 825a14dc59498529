#pragma once
#include <streambuf>

namespace podium::stage {

/// While it lives, what the sound libraries print about missing devices goes nowhere: SFML writes
/// to its own stream, OpenAL and ALSA straight to the terminal. Keep it short-lived, since the
/// whole process is quiet meanwhile.
class Hush {
public:
    Hush();
    ~Hush();
    Hush(const Hush&) = delete;
    Hush& operator=(const Hush&) = delete;

private:
    std::streambuf* m_sfml;
    int m_terminal = -1; ///< a copy of the standard error's descriptor
};

} // namespace podium::stage
