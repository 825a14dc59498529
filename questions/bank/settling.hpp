#pragma once
#include <filesystem>

namespace podium {

/// Waits until the bytes of a file, or the names in a folder, would survive the machine being
/// switched off. False when the disk refuses.
bool settleOnDisk(const std::filesystem::path& fileOrFolder);

} // namespace podium
