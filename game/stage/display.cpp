#include "game/stage/stage.hpp"
#if defined(__linux__)
#include <dlfcn.h>
#endif

namespace podium::stage {

#if defined(__linux__)

namespace {

struct Display;
using OpenDisplay = Display* (*)(const char*);
using CloseDisplay = int (*)(Display*);

template <typename Function>
Function find(void* library, const char* name) {
    return reinterpret_cast<Function>(dlsym(library, name));
}

} // namespace

// SFML ends the program when it cannot open the display, so the question is put to X first.
bool Stage::displayIsThere() {
    void* const x11 = dlopen("libX11.so.6", RTLD_LAZY);
    if (!x11) return false;
    const auto open = find<OpenDisplay>(x11, "XOpenDisplay");
    const auto close = find<CloseDisplay>(x11, "XCloseDisplay");
    Display* const display = open && close ? open(nullptr) : nullptr;
    if (display) close(display);
    return display != nullptr; // the library stays open: SFML uses it too
}

#else

bool Stage::displayIsThere() { return true; }

#endif

} // namespace podium::stage
