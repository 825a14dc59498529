#pragma once
#include <filesystem>

namespace podium::authoring {

/// The folder of the word lists: where PODIUM_SHARE says, beside the program, or in the source
/// tree that the program was built in. If it is nowhere, the place beside the program is named.
std::filesystem::path lexiconPlace();

} // namespace podium::authoring
