#include "game/stage/stage.hpp"
#if defined(__linux__)
#include <dlfcn.h>
#endif

namespace podium::stage {

#if defined(__linux__)

namespace {

struct Display;
using OpenDisplay = Display* (*)(const char*);

template <typename Function>
Function find(void* library, const char* name) {
    return reinterpret_cast<Function>(dlsym(library, name));
}

/// Never closed: a server whose last client leaves begins anew, and turns away whoever calls then.
Display* openedDisplay() {
    void* const x11 = dlopen("libX11.so.6", RTLD_LAZY);
    const auto open = x11 ? find<OpenDisplay>(x11, "XOpenDisplay") : nullptr;
    return open ? open(nullptr) : nullptr;
}

} // namespace

// SFML ends the program when it cannot open the display, so the question is put to X first.
bool Stage::displayIsThere() {
    static Display* const display = openedDisplay();
    return display != nullptr;
}

#else

bool Stage::displayIsThere() { return true; }

#endif

} // namespace podium::stage
