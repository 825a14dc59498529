#include "game/show/platform.hpp"
#include <chrono>
#include <cstdlib>
#include <ctime>
#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace podium::show {
namespace {

using std::filesystem::path;

std::optional<path> folderNamed(const char* variable) {
    const char* words = std::getenv(variable);
    if (!words || !*words) return std::nullopt;
    return path(words);
}

#if defined(_WIN32)

path programFile() {
    wchar_t words[32768];
    return path(std::wstring(words, GetModuleFileNameW(nullptr, words, 32768)));
}
path appFolder() { return folderNamed("APPDATA").value_or(".") / "Podium"; }
path stateFolder() { return appFolder(); }
path configFolder() { return appFolder(); }
path homeFolder() { return folderNamed("USERPROFILE").value_or("."); }

#elif defined(__APPLE__)

path programFile() {
    std::string words(4096, '\0');
    std::uint32_t size = static_cast<std::uint32_t>(words.size());
    if (_NSGetExecutablePath(words.data(), &size) != 0) return {};
    return path(words.c_str());
}
path homeFolder() { return folderNamed("HOME").value_or("."); }
path libraryFolder() { return homeFolder() / "Library"; }
path stateFolder() { return libraryFolder() / "Application Support" / "Podium"; }
path configFolder() { return stateFolder(); }

#else

path programFile() {
    std::error_code ignored; // without /proc the share folder must be named by PODIUM_SHARE
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
}
path homeFolder() { return folderNamed("HOME").value_or("/"); }
/// The XDG specification: a relative path is to be ignored.
path xdgFolder(const char* variable, const path& underHome) {
    const std::optional<path> named = folderNamed(variable);
    if (named && named->is_absolute()) return *named / "podium";
    return homeFolder() / underHome / "podium";
}
path stateFolder() { return xdgFolder("XDG_STATE_HOME", ".local/state"); }
path configFolder() { return xdgFolder("XDG_CONFIG_HOME", ".config"); }

#endif

} // namespace

Surroundings surroundings() {
    return {
        programFile(), stateFolder(), configFolder(), folderNamed("PODIUM_SHARE"), homeFolder()};
}

std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    char words[16];
    words[std::strftime(words, sizeof words, "%Y-%m-%d", std::gmtime(&now))] = '\0';
    return words;
}

} // namespace podium::show
