// The only file of the bank that speaks to the operating system (POSIX).
#include "questions/bank/settling.hpp"
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace podium {

bool settleOnDisk(const std::filesystem::path& fileOrFolder) {
    const int opened = ::open(fileOrFolder.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return false;
    // Some file systems cannot do this for a folder (EINVAL): no reason to give up.
    const bool settled = ::fsync(opened) == 0 || errno == EINVAL;
    ::close(opened);
    return settled;
}

} // namespace podium
